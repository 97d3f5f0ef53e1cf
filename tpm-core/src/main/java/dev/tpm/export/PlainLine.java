package dev.tpm.export;

/**
 * Makes one line of clean text from whatever a plan holds, for files that are read line by line.
 */
final class PlainLine {
  private static final int REPLACEMENT = 0xFFFD;

  private PlainLine() {}

  /**
   * The text on one line: line ends and controls as a space, what is no character and what turns
   * the direction of writing as U+FFFD, and without the marks that embed or isolate a direction,
   * which would reach beyond the text where they are not closed.
   */
  static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      append(text.codePointAt(i), line);
    }
    return line.toString().strip();
  }

  private static void append(int c, StringBuilder line) {
    if (isSpace(c)) {
      if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    } else if (isOverride(c) || isNone(c)) {
      line.appendCodePoint(REPLACEMENT);
    } else if (!isEmbedding(c)) {
      line.appendCodePoint(c);
    }
  }

  /** Also the line ends that only some programs know: U+0085, U+2028, U+2029. */
  private static boolean isSpace(int c) {
    return c == ' ' || Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
  }

  private static boolean isOverride(int c) {
    return c == 0x202D || c == 0x202E;
  }

  private static boolean isEmbedding(int c) {
    return (c >= 0x202A && c <= 0x202C) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
  }

  /** Half a surrogate pair, or a code point that no text may hold. */
  private static boolean isNone(int c) {
    return (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
        || (c >= 0xFDD0 && c <= 0xFDEF)
        || (c & 0xFFFE) == 0xFFFE;
  }
}
