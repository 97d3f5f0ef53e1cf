package dev.tpm.site.takeaway;

import dev.tpm.site.page.DiaryDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What people said, as readers of feeds get it.
 *
 * @param id what makes it the same feed wherever it lies
 * @param updated the day of the latest entry; the status date where there is none
 * @param self its own address, where the site's is known
 * @param page the page of all updates
 * @param generator what made it
 * @param entries the latest first
 */
public record Feed(
    String language,
    String id,
    String title,
    String subtitle,
    LocalDate updated,
    Optional<String> self,
    String page,
    String generator,
    List<Entry> entries) {
  public Feed {
    entries = List.copyOf(entries);
  }

  /**
   * One update.
   *
   * @param address its place on the site: relative to the feed where the site's address is not
   *     known
   * @param said what it says
   */
  public record Entry(
      String id,
      String title,
      LocalDate day,
      Optional<String> author,
      String address,
      DiaryDay.Said said) {}
}
