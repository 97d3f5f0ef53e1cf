package dev.tpm.site.page;

import dev.tpm.site.edition.Here;
import dev.tpm.site.link.WebAddress;
import java.util.Optional;

/**
 * What a server shows for an address that has no page: {@code 404.html}.
 *
 * <p>The address may be of any depth, so nothing relative leads anywhere. Where the site's address
 * is known, the page is styled and links home by the path of it; else it stands for itself.
 *
 * @param site what the site is about
 * @param root the path of the site on its server, with a slash at both ends
 */
public record NotFoundPage(
    String language,
    boolean rightToLeft,
    String title,
    String words,
    String site,
    Optional<String> root) {

  /** The page of a program that stands alone. */
  public static NotFoundPage of(Here here) {
    return of(here, here.subject().program().name());
  }

  /**
   * The page of a site.
   *
   * @param site what the site is about
   */
  public static NotFoundPage of(Here here, String site) {
    return new NotFoundPage(
        here.wording().language().toLanguageTag(),
        here.wording().rightToLeft(),
        here.wording().say("about.missing.title"),
        here.wording().say("about.missing.words"),
        site,
        here.away("").map(WebAddress::path));
  }
}
