package dev.tpm.site.link;

/**
 * A place of the site.
 *
 * @param file the page, from the site's root, with {@code /} between its parts
 * @param anchor the id on the page; empty for the page as a whole
 */
public record Address(String file, String anchor) {

  /** A page as a whole. */
  public static Address of(String file) {
    return new Address(file, "");
  }

  /** The same page at an anchor. */
  public Address at(String id) {
    return new Address(file, id);
  }

  /** The way to here from a page, as it stands in a link. */
  public String from(String page) {
    String fragment = anchor.isEmpty() ? "" : "#" + anchor;
    return page.equals(file) && !anchor.isEmpty() ? fragment : relative(page, file) + fragment;
  }

  /**
   * The way from a page to a file.
   *
   * @param page the page, from the site's root
   * @param file the file, from the site's root
   */
  public static String relative(String page, String file) {
    int common = 0;
    for (int i = 0; i < Math.min(page.length(), file.length()); i++) {
      if (page.charAt(i) != file.charAt(i)) {
        break;
      }
      if (page.charAt(i) == '/') {
        common = i + 1;
      }
    }
    return up(page.substring(common)) + file.substring(common);
  }

  /** The way from a page to the root of the site: empty, or {@code ../} once a folder. */
  public static String up(String page) {
    return "../".repeat((int) page.chars().filter(c -> c == '/').count());
  }
}
