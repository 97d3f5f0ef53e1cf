package dev.tpm.diagnostic;

import dev.tpm.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints diagnostics for a terminal: one line to read and click, the line of the source with a
 * caret, then other places and help.
 *
 * <p>What comes from a plan cannot reach the terminal as control characters: each is shown as its
 * code point.
 */
public final class Printer {
  private static final int LONGEST_LINE = 160;

  /** How much of a longer line is shown before its caret. */
  private static final int BEFORE_CARET = 40;

  /** A stretch of code points, both ends included. */
  private record Range(int first, int last) {}

  /** What terminals draw two columns wide: the East Asian scripts, and emoji (UAX 11). */
  private static final List<Range> WIDE =
      List.of(
          new Range(0x1100, 0x115F),
          new Range(0x2E80, 0x303E),
          new Range(0x3041, 0x4DBF),
          new Range(0x4E00, 0xA4CF),
          new Range(0xA960, 0xA97F),
          new Range(0xAC00, 0xD7A3),
          new Range(0xF900, 0xFAFF),
          new Range(0xFE30, 0xFE6F),
          new Range(0xFF01, 0xFF60),
          new Range(0xFFE0, 0xFFE6),
          new Range(0x1F300, 0x1F64F),
          new Range(0x1F680, 0x1F6FF),
          new Range(0x1F900, 0x1FAFF),
          new Range(0x20000, 0x3FFFD));

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
    int from = first > LONGEST_LINE - BEFORE_CARET ? first - BEFORE_CARET : 0;
    int to = Math.min(points.length, from + LONGEST_LINE);
    StringBuilder text = new StringBuilder(from > 0 ? "   …" : "    ");
    StringBuilder marks = new StringBuilder("    ");
    for (int i = from; i < to; i++) {
      text.append(visible(Character.toString(points[i])));
      marks.append((i >= first && i < last ? "^" : " ").repeat(width(points[i])));
    }
    if (first >= to) {
      marks.append("^");
    }
    lines.add((to < points.length ? text.append("…") : text).toString().stripTrailing());
    lines.add(marks.toString().stripTrailing());
  }

  /** How many columns a terminal takes for a character as it is printed here. */
  private static int width(int c) {
    int type = Character.getType(c);
    if (c != '\t' && hidden(c)) {
      return visible(Character.toString(c)).length();
    }
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return WIDE.stream().anyMatch(range -> range.first <= c && c <= range.last) ? 2 : 1;
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
                shown.append(String.format(Locale.ROOT, "<U+%04X>", c));
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
