package dev.tpm.site.part;

/**
 * A name that leads somewhere.
 *
 * @param text what is shown
 * @param href where it leads, relative to the page or an http(s) address; empty shows the text
 *     alone, for a target that has no page
 */
public record Link(String text, String href) implements Piece {

  /** A name without a page of its own. */
  public static Link nowhere(String text) {
    return new Link(text, "");
  }

  @Override
  public Kind kind() {
    return Kind.LINK;
  }
}
