package dev.tpm.output;

import java.util.Locale;

/** The rules for a path inside a site: it stays inside on every file system. */
final class SitePath {
  /** The folder in which the tool keeps its own books, never a part of the site. */
  static final String BOOKS = ".tpm";

  private SitePath() {}

  /**
   * Whether the path names a file below the site's root, in a form that means the same on every
   * system: segments parted by '/', none of them empty or of dots alone, none with a character that
   * a file system reads as something else.
   */
  static boolean isInside(String path) {
    for (String segment : path.split("/", -1)) {
      if (segment.chars().allMatch(c -> c == '.') || segment.endsWith(" ")) {
        return false;
      }
      if (segment.chars().anyMatch(c -> c < ' ' || c == 0x7f || "\\:*?\"<>|".indexOf(c) >= 0)) {
        return false;
      }
    }
    return !path.split("/", -1)[0].toLowerCase(Locale.ROOT).equals(BOOKS);
  }
}
