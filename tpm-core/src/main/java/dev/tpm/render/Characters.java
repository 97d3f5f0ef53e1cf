package dev.tpm.render;

/** The characters that an HTML document may hold. */
final class Characters {

  private static final char REPLACEMENT = '\uFFFD';

  private Characters() {}

  /**
   * The text with every control, noncharacter, lone surrogate and override of the direction of
   * writing replaced, and line ends as line feeds.
   */
  static String clean(String text) {
    int first = firstUnclean(text);
    return first < 0 ? text : cleanFrom(text, first);
  }

  private static int firstUnclean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' ? c != '\n' && c != '\t' : c > '~' && !isPlain(c)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isPlain(char c) {
    return c > '\u009F' && !isOverride(c) && !Character.isSurrogate(c) && c < '\uFDD0';
  }

  private static String cleanFrom(String text, int first) {
    StringBuilder clean = new StringBuilder(text.length()).append(text, 0, first);
    int i = first;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (c == '\r') {
        if (next >= text.length() || text.charAt(next) != '\n') {
          clean.append('\n');
        }
      } else if (isAllowed(c)) {
        clean.appendCodePoint(c);
      } else {
        clean.append(REPLACEMENT);
      }
      i = next;
    }
    return clean.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\n'
        || c == '\t'
        || (c >= ' ' && c <= '~')
        || (c > 0x9F
            && !isOverride(c)
            && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
            && !(c >= 0xFDD0 && c <= 0xFDEF)
            && (c & 0xFFFE) != 0xFFFE);
  }

  /**
   * What shows letters in another order than they are read in, so that a page could say two things.
   */
  private static boolean isOverride(int c) {
    return c == 0x202D || c == 0x202E;
  }
}
