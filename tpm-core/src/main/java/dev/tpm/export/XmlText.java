package dev.tpm.export;

/** The characters that XML 1.0 may hold, not even escaped any others. */
final class XmlText {
  private XmlText() {}

  /** The text with every other character replaced by U+FFFD, and line ends as line feeds. */
  static String of(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (c == '\r') {
        clean.append(text.startsWith("\n", i + 1) ? "" : "\n");
      } else {
        clean.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
      }
    }
    return clean.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c < Character.MIN_SURROGATE)
        || (c > Character.MAX_SURROGATE && c < 0xFFFE)
        || c > 0xFFFF;
  }
}
