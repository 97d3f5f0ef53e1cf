package dev.tpm.render.markdown;

/**
 * The place on a page where a text will stand.
 *
 * @param links where its links lead, seen from the page
 * @param scope what sets its ids apart from those of other texts on the page: letters, digits and
 *     hyphens; empty for the one main text of a page
 * @param level the level of its outermost headings, 2 to 6: one below the heading that it stands
 *     under
 */
public record Place(Links links, String scope, int level) {
  public Place {
    if (level < 2 || level > 6) {
      throw new IllegalArgumentException("expected a heading level from 2 to 6, found " + level);
    }
  }

  /** The start of every id that comes from the text. */
  String prefix() {
    return scope.isEmpty() ? "u-" : "u-" + scope + "-";
  }
}
