package dev.tpm.site.register;

import dev.tpm.site.edition.Here;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.Frame;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Prose;
import dev.tpm.site.words.Phrases;
import java.util.List;

/** The frame around a register. */
final class Frames {
  private Frames() {}

  /** The frame of a page whose verdict is its title, and whose next sentences its preview. */
  static Frame of(Here here, Section section, String verdict, List<Piece> say) {
    String sentences = say.isEmpty() ? verdict : Phrases.text(say);
    String name = here.wording().say("common.section." + section.word());
    return here.frame(verdict, Prose.verbatim(sentences), section, here.crumbs(section, name));
  }
}
