package dev.tpm.diagnostic;

import dev.tpm.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints diagnostics for a terminal: one line to read and click, the line of the source with a
 * caret, then other places and help.
 *
 * <p>What comes from a plan cannot reach the terminal as control characters: each is shown as its
 * code point.
 */
public final class Printer {
  private static final int LONGEST_LINE = 160;

  private Printer() {}

  /** The lines that say one diagnostic. */
  public static List<String> lines(Diagnostic diagnostic) {
    List<String> lines = new ArrayList<>();
    String what =
        diagnostic.severity().word()
            + "["
            + diagnostic.rule().name()
            + "]: "
            + visible(diagnostic.message());
    lines.add(diagnostic.span().map(span -> visible(span.place()) + ": " + what).orElse(what));
    diagnostic.span().ifPresent(span -> addExcerpt(span, lines));
    for (Diagnostic.Related related : diagnostic.related()) {
      lines.add("  " + visible(related.span().place()) + ": note: " + visible(related.message()));
      addExcerpt(related.span(), lines);
    }
    diagnostic.help().ifPresent(help -> addHelp(help, lines));
    return lines;
  }

  private static void addHelp(String help, List<String> lines) {
    String[] parts = help.split("\n");
    lines.add("  help: " + visible(parts[0]));
    for (int i = 1; i < parts.length; i++) {
      lines.add("        " + visible(parts[i]));
    }
  }

  private static void addExcerpt(Span span, List<String> lines) {
    String line = span.file().line(span.line());
    if (line.isBlank() || line.length() > LONGEST_LINE * 20) {
      return;
    }
    int[] points = line.codePoints().toArray();
    int first = Math.min(span.column() - 1, points.length);
    int last = span.endLine() == span.line() ? span.endColumn() - 1 : points.length;
    last = Math.max(Math.min(last, points.length), first + 1);
    int from = first > LONGEST_LINE - 40 ? first - 40 : 0;
    int to = Math.min(points.length, from + LONGEST_LINE);
    StringBuilder text = new StringBuilder("    ");
    StringBuilder marks = new StringBuilder("    ");
    for (int i = from; i < to; i++) {
      String shown = visible(Character.toString(points[i]));
      text.append(shown);
      marks.append(
          (i >= first && i < last ? "^" : " ").repeat(shown.length() > 2 ? shown.length() : 1));
    }
    if (first >= to) {
      marks.append("^");
    }
    lines.add(text.toString().stripTrailing());
    lines.add(marks.toString().stripTrailing());
  }

  /** The text with each control or formatting character shown as its code point. */
  public static String visible(String text) {
    if (text.codePoints().noneMatch(Printer::hidden)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\t') {
                shown.append(' ');
              } else if (hidden(c)) {
                shown.append(String.format(java.util.Locale.ROOT, "<U+%04X>", c));
              } else {
                shown.appendCodePoint(c);
              }
            });
    return shown.toString();
  }

  private static boolean hidden(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.SURROGATE;
  }
}
