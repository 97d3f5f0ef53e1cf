package dev.tpm.site.part;

/**
 * Markdown that an author of the plan wrote; templates see it as safe HTML, or as plain text.
 *
 * @param markdown the text as written
 * @param form what it becomes
 * @param scope what sets its ids apart from those of other texts on the page: letters, digits and
 *     hyphens
 * @param level the level of its outermost headings, 2 to 6
 * @param limit the most characters of plain text
 * @param links where its links lead
 */
public record Prose(
    String markdown, Form form, String scope, int level, int limit, TextLinks links) {

  /** What a text becomes. */
  public enum Form {
    /** Paragraphs, lists, tables and headings. */
    BLOCKS,
    /** One line with its links and emphasis. */
    LINE,
    /** The plain words of the first paragraph. */
    PLAIN,
    /** No Markdown at all: plain text as it is. */
    VERBATIM
  }

  private static final int WHOLE = 1_000_000;

  /** A text of paragraphs, under a heading of the level above. */
  public static Prose blocks(String markdown, String scope, int level, TextLinks links) {
    return new Prose(markdown, Form.BLOCKS, scope, level, WHOLE, links);
  }

  /** A text of one line. */
  public static Prose line(String markdown, String scope, TextLinks links) {
    return new Prose(markdown, Form.LINE, scope, 6, WHOLE, links);
  }

  /** The first paragraph in plain words, cut between words. */
  public static Prose plain(String markdown, int limit, TextLinks links) {
    return new Prose(markdown, Form.PLAIN, "", 6, limit, links);
  }

  /** Plain text that is no Markdown. */
  public static Prose verbatim(String text) {
    return new Prose(text, Form.VERBATIM, "", 6, WHOLE, TextLinks.none());
  }
}
