package dev.tpm.site.review;

import dev.tpm.compare.DateMove;
import dev.tpm.compare.Provenance;
import dev.tpm.compare.Review;
import dev.tpm.model.EntityId;
import dev.tpm.model.Portfolio;
import dev.tpm.model.Program;
import dev.tpm.site.edition.Here;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.Frame;
import dev.tpm.site.part.Prose;
import dev.tpm.site.part.State;
import dev.tpm.site.part.TakeAwayLinks;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Phrases;
import dev.tpm.site.words.Wording;
import java.util.List;

/**
 * What happens if this is merged? {@code diff.html}
 *
 * @param state how the program would stand
 * @param verdict the answer
 * @param say what else there is to say, a sentence each
 * @param by what is held against what
 * @param part the parts; without any row where nothing changes
 */
public record DiffPage(
    Frame frame, State state, String verdict, List<String> say, String by, ReviewPart part) {
  public DiffPage {
    say = List.copyOf(say);
  }

  /**
   * The page.
   *
   * @param here of the first program of the head
   */
  public static DiffPage of(Here here, Review review, Provenance from) {
    Wording words = here.wording();
    ReviewVerdict verdict = ReviewVerdict.ofDiff(here, review);
    String sentence = verdict.sentence();
    List<String> say = verdict.say();
    Prose description = Prose.verbatim(say.isEmpty() ? sentence : String.join(" ", say));
    return new DiffPage(
        named(here, here.frame(sentence, description, Section.CHANGES, List.of())),
        here.signs().of(program(here, review)),
        sentence,
        say,
        words.say("changes.by", from.base(), from.head(), days(words, from)),
        ReviewPart.of(here, review, ReviewPart.Room.DIFF));
  }

  private static String days(Wording words, Provenance from) {
    return Phrases.text(
        words.list(
            from.statusDates().stream()
                .map(day -> Words.of(words.dates().withYear(day)))
                .toList()));
  }

  /** The program that the change does most to. */
  private static Program program(Here here, Review review) {
    return ReviewVerdict.programOf(review)
        .map(DateMove::id)
        .flatMap((EntityId id) -> here.facts().directory().programOf(id))
        .orElse(here.subject().program());
  }

  /** A portfolio goes by its own name; what can be taken away lies beside a site, and not here. */
  private static Frame named(Here here, Frame frame) {
    return new Frame(
        frame.language(),
        frame.rightToLeft(),
        frame.title(),
        frame.description(),
        here.facts().plan().portfolio().map(Portfolio::name).orElse(frame.program()),
        frame.root(),
        frame.home(),
        frame.search(),
        frame.shape(),
        frame.navigation(),
        frame.crumbs(),
        TakeAwayLinks.NONE,
        frame.colophon(),
        frame.labels(),
        frame.logo(),
        frame.footer());
  }
}
