package dev.tpm.site.part;

import java.util.List;
import java.util.Optional;

/**
 * What of a page can be taken away, for programs other than a browser.
 *
 * @param title what stands before the links
 * @param links its table as CSV, its days as a calendar, and the like; empty on most pages
 * @param feed the way to the feed of updates
 * @param address where the page itself lies on the web; absent where nobody says
 */
public record TakeAwayLinks(
    String title, List<Link> links, Optional<String> feed, Optional<String> address) {
  /** Of a page that lies beside no site. */
  public static final TakeAwayLinks NONE =
      new TakeAwayLinks("", List.of(), Optional.empty(), Optional.empty());

  public TakeAwayLinks {
    links = List.copyOf(links);
  }
}
