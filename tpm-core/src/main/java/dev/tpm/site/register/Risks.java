package dev.tpm.site.register;

import dev.tpm.insight.RankedRisk;
import dev.tpm.model.EntityId;
import dev.tpm.model.Risk;
import dev.tpm.site.chart.Shape;
import dev.tpm.site.edition.Here;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.State;
import dev.tpm.site.part.Tone;
import dev.tpm.site.part.Words;
import dev.tpm.site.past.PastParts;
import dev.tpm.site.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What could hurt us most, and is it being worked on? */
public final class Risks {
  private final Here here;
  private final Rows rows;
  private final RiskWords stakes;
  private final List<RankedRisk> open;

  private Risks(Here here) {
    this.here = here;
    this.rows = Rows.on(here);
    this.stakes = new RiskWords(here);
    this.open =
        RankedRisk.openOf(here.subject().register().risks(), here.subject().program().policy());
  }

  /** The page of all risks. */
  public static RegisterPage page(Here here) {
    return new Risks(here).page();
  }

  private RegisterPage page() {
    String verdict = new RiskVerdict(here, open).verdict();
    List<Piece> say = new RiskVerdict(here, open).say();
    List<Part> parts = new ArrayList<>();
    parts.add(
        open.isEmpty()
            ? Part.nothing("open", words().say("risks.open.title"), words().say("risks.empty"))
            : Part.of(
                "open",
                words().say("risks.open.title"),
                words().say("risks.open.note"),
                open.stream().map(this::entry).toList()));
    rest().ifPresent(parts::add);
    return new RegisterPage(
        Frames.of(here, Section.RISKS, verdict, say),
        verdict,
        say,
        new RiskFigure(here, open).matrix(),
        new RiskGaps(here, open).part().stream().toList(),
        parts,
        new PastParts(here).exposure());
  }

  private Optional<Part> rest() {
    List<Risk> risks =
        Stream.of(Risk.Status.OCCURRED, Risk.Status.CLOSED)
            .flatMap(
                status ->
                    here.subject().register().risks().stream().filter(r -> r.status() == status))
            .toList();
    return risks.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Part.of(
                    "rest",
                    words().say("risks.rest.title"),
                    words().count("risks.rest.note", risks.size()),
                    risks.stream().map(this::past).toList())
                .closed());
  }

  private Entry entry(RankedRisk ranked) {
    return entry(ranked, List.of(stakes.score(ranked)), stakes.likelihood(ranked.risk()));
  }

  private Entry past(Risk risk) {
    Shape shape = risk.status() == Risk.Status.CLOSED ? Shape.DONE : Shape.OFF_TRACK;
    String word = here.signs().word(risk).orElse("");
    return entry(
        RankedRisk.of(risk, here.subject().program().policy()),
        List.of(new State(shape, word)),
        stakes.likelihood(risk));
  }

  private Entry entry(RankedRisk ranked, List<Piece> lead, List<Piece> note) {
    Risk risk = ranked.risk();
    EntityId id = risk.entityId();
    return new Entry(
        here.anchor(id),
        here.formerAnchors(id),
        lead,
        note,
        rows.name(risk),
        id.toString(),
        rows.join(
            List.of(rows.project(id), rows.dated("register.raised", risk.raised()), working(risk))),
        risk.about().summary(),
        rows.text(risk),
        details(ranked),
        rows.todos(risk.mitigations()),
        rows.owner(risk, risk.isOpen()),
        List.of());
  }

  private List<Detail> details(RankedRisk ranked) {
    Risk risk = ranked.risk();
    List<Detail> details = new ArrayList<>();
    rows.addLinks(details, "affects", risk.affects());
    rows.add(details, "delay", stakes.delay(risk));
    rows.add(details, "cost", stakes.cost(ranked));
    rows.add(details, "trigger", risk.trigger().map(t -> List.of(Words.of(t))));
    rows.add(details, "response", risk.response().map(this::response));
    if (risk.isOpen()) {
      rows.add(details, "review", risk.reviewBy().map(day -> rows.countdown().line(day)));
      if (ranked.untreated() && !isAccepted(risk)) {
        Tone tone = ranked.red() ? Tone.LATE : Tone.PLAIN;
        Piece none = new Words(words().say("risks.mitigation.none"), tone);
        rows.add(details, "mitigation", List.of(none));
      }
    }
    rows.addLinks(details, "became", risk.became().stream().toList());
    return details;
  }

  private List<Piece> response(Risk.Response response) {
    return words().line("risks.response." + response.word());
  }

  private Optional<List<Piece>> working(Risk risk) {
    return risk.status() == Risk.Status.MITIGATING
        ? Optional.of(words().line("risks.status.mitigating"))
        : Optional.empty();
  }

  private static boolean isAccepted(Risk risk) {
    return risk.response().filter(Risk.Response.ACCEPT::equals).isPresent();
  }

  private Wording words() {
    return here.wording();
  }
}
