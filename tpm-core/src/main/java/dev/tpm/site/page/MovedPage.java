package dev.tpm.site.page;

import dev.tpm.model.EntityId;
import dev.tpm.site.edition.Here;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.Frame;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Prose;
import java.util.List;

/**
 * Where something was before it was renamed: leads on to where it is.
 *
 * @param to the way to it
 */
public record MovedPage(Frame frame, String title, Link to) {

  /** The page that stands where a thing of a former id was. */
  public static MovedPage of(Here here, EntityId now) {
    Link to = here.link(now);
    String title = here.wording().say("about.moved", to.text());
    return new MovedPage(
        here.frame(title, Prose.verbatim(title), Section.ABOUT, List.of()), title, to);
  }

  /** What makes a browser go there at once. */
  public String refresh() {
    return "0; url=" + to.href();
  }
}
