package dev.tpm.render.markdown;

/**
 * HTML that may stand in a page as it is.
 *
 * <p>Only {@link Markdown} makes it: whoever holds one needs not ask where it came from.
 */
public final class SafeHtml {

  private static final SafeHtml NOTHING = new SafeHtml("");

  private final String markup;

  SafeHtml(String markup) {
    this.markup = markup;
  }

  /** No content at all. */
  public static SafeHtml nothing() {
    return NOTHING;
  }

  /** The HTML, for the place where the page is put together. */
  public String markup() {
    return markup;
  }

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return markup.isBlank();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SafeHtml that && markup.equals(that.markup);
  }

  @Override
  public int hashCode() {
    return markup.hashCode();
  }

  @Override
  public String toString() {
    return markup;
  }
}
