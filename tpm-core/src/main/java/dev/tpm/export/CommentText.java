package dev.tpm.export;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes text of a plan into Markdown of a comment, where it stays text: it makes no mark-up, no
 * HTML, no cell of a table, and speaks to nobody.
 *
 * <p>A host turns {@code @name}, {@code #12} and web addresses into mentions and links after the
 * Markdown was read, so that no escape of Markdown helps: an invisible joiner parts them.
 */
final class CommentText {
  private static final int LONGEST = 300;

  /** Parts what a host would join to a mention, and shows as nothing. */
  private static final char JOINER = '\u2060';

  private static final Map<Integer, String> ESCAPES =
      Map.of(
          (int) '&', "&amp;",
          (int) '<', "&lt;",
          (int) '>', "&gt;",
          (int) '@', "@" + JOINER,
          (int) '#', "\\#" + JOINER);

  private static final String PUNCTUATION = "\\`*_{}[]()|~!$^=";

  /** What would begin a list within the line's own. */
  private static final Pattern LIST_MARK = Pattern.compile("^(\\d{0,9})((?<=\\d)\\.|(?<!\\d)[-+])");

  /**
   * The beginnings of what hosts link or draw: addresses, issues, labels, mathematics, emoji, and
   * the names of commits.
   */
  private static final Pattern LINKED =
      Pattern.compile(
          ":(?=//|[a-zA-Z_+-])|(?i:www)(?=\\.)|\\b(?i:gh)(?=-\\d)|([!$%~]|&amp;)(?=\\w)"
              + "|\\b[0-9a-fA-F]{6}(?=[0-9a-fA-F]{1,58}\\b)");

  private CommentText() {}

  /** One line of text, at most {@value #LONGEST} characters of it. */
  static String of(String text) {
    StringBuilder out = new StringBuilder();
    int[] points = text.strip().codePoints().limit(LONGEST + 1L).toArray();
    for (int i = 0; i < Math.min(points.length, LONGEST); i++) {
      append(points[i], out);
    }
    if (points.length > LONGEST) {
      out.append('…');
    }
    String line = LIST_MARK.matcher(out).replaceFirst("$1\\\\$2");
    return LINKED.matcher(line).replaceAll("$0" + JOINER);
  }

  private static void append(int point, StringBuilder out) {
    String escape = ESCAPES.get(point);
    if (escape != null) {
      out.append(escape);
    } else if (Character.isWhitespace(point) || Character.isISOControl(point)) {
      out.append(' ');
    } else if (isVisible(point)) {
      if (PUNCTUATION.indexOf(point) >= 0) {
        out.append('\\');
      }
      out.appendCodePoint(point);
    }
  }

  /** Marks of direction would turn the text around them; half a pair is no character. */
  private static boolean isVisible(int point) {
    int type = Character.getType(point);
    return type != Character.FORMAT
        && type != Character.SURROGATE
        && type != Character.PRIVATE_USE
        && type != Character.UNASSIGNED;
  }
}
