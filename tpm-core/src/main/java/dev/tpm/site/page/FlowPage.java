package dev.tpm.site.page;

import dev.tpm.pace.Pace;
import dev.tpm.pace.Waits;
import dev.tpm.site.edition.Here;
import dev.tpm.site.edition.Subject;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.ChartPart;
import dev.tpm.site.part.Fact;
import dev.tpm.site.part.Frame;
import dev.tpm.site.part.Head;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Prose;
import dev.tpm.site.part.Table;
import dev.tpm.site.part.TableSection;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Phrases;
import dev.tpm.site.words.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How fast do we move, and where does work wait? {@code flow.html}
 *
 * @param verdict how fast, how long, and what work waits for
 * @param say when the work would be done at this pace, or why that is not said; may be empty
 * @param facts four figures
 * @param throughput what was finished week by week
 * @param work work done against scope
 * @param cycle how long work took
 * @param estimates what it took against its estimates
 * @param waits where work waits
 * @param by the same by project and by team
 * @param method how it is counted
 */
public record FlowPage(
    Frame frame,
    String verdict,
    List<Piece> say,
    List<Fact> facts,
    Optional<ChartPart> throughput,
    Optional<ChartPart> work,
    Optional<ChartPart> cycle,
    Optional<ChartPart> estimates,
    WaitsPart waits,
    List<TableSection> by,
    Method method) {
  public FlowPage {
    say = List.copyOf(say);
    facts = List.copyOf(facts);
    by = List.copyOf(by);
  }

  /**
   * Where work waits.
   *
   * @param empty what is said where nothing that waited is written down
   */
  public record WaitsPart(Head head, Optional<Table> table, String empty) {}

  /** How it is counted, folded under its title. */
  public record Method(String title, List<String> sentences) {
    public Method {
      sentences = List.copyOf(sentences);
    }
  }

  /** Whether any work is finished, or anything waited. */
  public static boolean has(Subject subject) {
    return !Pace.of(subject.facts(), subject.program()).finished().isEmpty()
        || !Waits.of(subject.facts(), subject.program()).isEmpty();
  }

  /** The page of a program in which work was finished, or waited. */
  public static FlowPage of(Here here) {
    Wording words = here.wording();
    Pace pace = Pace.of(here.facts(), here.subject().program());
    Flow flow = new Flow(here, pace, Waits.of(here.facts(), here.subject().program()));
    FlowCharts charts = new FlowCharts(flow);
    FlowTables tables = new FlowTables(flow);
    String verdict = flow.verdict();
    List<Piece> say = say(here, pace);
    String description = say.isEmpty() ? words.say("flow.description") : Phrases.text(say);
    return new FlowPage(
        here.frame(
            verdict,
            Prose.verbatim(description),
            Section.FLOW,
            here.crumbs(Section.FLOW, words.say("common.section.flow"))),
        verdict,
        say,
        new FlowFacts(flow).all(),
        charts.throughput(),
        WorkDone.of(here, pace),
        charts.cycle(),
        charts.estimates(),
        new WaitsPart(
            Head.of("waits", words.say("flow.waits"), words.say("flow.waits.note")),
            tables.waits(),
            words.say("flow.waits.none")),
        tables.by(),
        method(words));
  }

  private static List<Piece> say(Here here, Pace pace) {
    PaceWords says = new PaceWords(here);
    List<Piece> implied = says.implied(pace);
    return implied.isEmpty()
        ? says.silence(pace)
            .filter(text -> pace.remainingDays() > 0)
            .map(text -> List.<Piece>of(Words.of(text)))
            .orElse(List.of())
        : implied;
  }

  private static Method method(Wording words) {
    return new Method(
        words.say("flow.method"),
        Stream.of("work", "pace", "estimate", "waits", "people")
            .map(key -> words.say("flow.method." + key))
            .toList());
  }
}
