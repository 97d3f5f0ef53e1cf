package dev.tpm.compare;

/**
 * Two versions of a text, cut to where they differ: what both begin and end with is left out where
 * it is long.
 *
 * @param was the text as it stood, in one line
 * @param now the text as it stands, in one line
 */
public record TextChange(String was, String now) {
  /** As much is read at a glance; what is longer is cut. */
  private static final int GLANCE = 60;

  /** So much of what did not change is left around what did. */
  private static final int AROUND = 24;

  private static final int LONGEST = 140;
  private static final String GAP = "… ";

  /** The two versions, each of some {@value #LONGEST} characters at most. */
  public static TextChange of(String was, String now) {
    String before = was.strip().replaceAll("\\s+", " ");
    String after = now.strip().replaceAll("\\s+", " ");
    if (before.length() <= GLANCE && after.length() <= GLANCE) {
      return new TextChange(before, after);
    }
    int start = wordStart(before, same(before, after) - AROUND);
    int end = sameAtEnd(before.substring(start), after.substring(start));
    int left = Math.max(0, end - AROUND);
    return new TextChange(cut(before, start, left), cut(after, start, left));
  }

  private static String cut(String text, int start, int left) {
    int end = wordEnd(text, Math.min(text.length() - left, start + LONGEST));
    return (start > 0 ? GAP : "")
        + text.substring(start, Math.max(start, end)).strip()
        + (end < text.length() ? " …" : "");
  }

  /** How many characters both begin with. */
  private static int same(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int same = 0;
    while (same < shorter && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same;
  }

  private static int sameAtEnd(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int same = 0;
    while (same < shorter
        && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
      same++;
    }
    return same;
  }

  /** The beginning of the word at a place, so that neither words nor characters are halved. */
  private static int wordStart(String text, int at) {
    int start = Math.max(0, at);
    int least = Math.max(0, start - AROUND);
    while (start > least && text.charAt(start - 1) != ' ') {
      start--;
    }
    boolean halved = start > 0 && Character.isLowSurrogate(text.charAt(start));
    return halved ? start - 1 : start;
  }

  private static int wordEnd(String text, int at) {
    int end = Math.min(text.length(), Math.max(0, at));
    int most = Math.min(text.length(), end + AROUND);
    while (end < most && text.charAt(end) != ' ') {
      end++;
    }
    boolean halved =
        end < text.length() && end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
    return halved ? end - 1 : end;
  }
}
