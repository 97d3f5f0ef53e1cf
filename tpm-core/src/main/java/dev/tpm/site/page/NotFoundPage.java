package dev.tpm.site.page;

import dev.tpm.site.edition.Here;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.Frame;
import dev.tpm.site.part.Prose;
import java.util.List;

/** What a server shows for an address that has no page: {@code 404.html}. */
public record NotFoundPage(Frame frame, String title, String words) {

  /** The page, which any program's site has. */
  public static NotFoundPage of(Here here) {
    String title = here.wording().say("about.missing.title");
    String words = here.wording().say("about.missing.words");
    return new NotFoundPage(
        here.frame(title, Prose.verbatim(words), Section.ABOUT, List.of()), title, words);
  }
}
