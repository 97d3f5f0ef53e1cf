package dev.tpm.site.page;

import dev.tpm.insight.OpenAsk;
import dev.tpm.site.edition.Here;
import dev.tpm.site.edition.Subject;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.Frame;
import dev.tpm.site.part.Head;
import dev.tpm.site.part.Prose;
import dev.tpm.site.part.State;
import dev.tpm.site.review.SinceSection;
import dev.tpm.site.words.Wording;
import java.util.List;

/**
 * What changed? {@code changes.html}
 *
 * @param state how the program stands now
 * @param verdict what changed since the latest point
 * @param asks what readers must decide or give: that comes first
 * @param latest what changed since the latest point
 * @param others what changed since the others, folded
 */
public record ChangesPage(
    Frame frame,
    State state,
    String verdict,
    Listing<AskRow> asks,
    SinceSection latest,
    List<SinceSection> others) {
  public ChangesPage {
    others = List.copyOf(others);
  }

  /** Whether a point of the program's past is known. */
  public static boolean has(Subject subject) {
    return !subject.past().sinces().isEmpty();
  }

  /** The page. */
  public static ChangesPage of(Here here) {
    Wording words = here.wording();
    List<SinceSection> sinces = SinceSection.all(here);
    SinceSection latest = sinces.get(0);
    Prose description =
        Prose.verbatim(latest.say().isEmpty() ? latest.verdict() : String.join(" ", latest.say()));
    List<AskRow> asks =
        OpenAsk.in(here.subject().register()).stream().map(ask -> AskRow.of(here, ask)).toList();
    return new ChangesPage(
        here.frame(
            latest.verdict(),
            description,
            Section.CHANGES,
            here.crumbs(Section.CHANGES, words.say("common.section.changes"))),
        here.signs().of(here.subject().program()),
        latest.verdict(),
        new Listing<>(
            Head.of("asks", words.say("overview.asks")), asks, words.say("overview.asks.none")),
        latest,
        sinces.subList(1, sinces.size()));
  }
}
