package dev.tpm.site.register;

import dev.tpm.model.Decision;
import dev.tpm.model.EntityId;
import dev.tpm.site.edition.Here;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Prose;
import dev.tpm.site.part.Tone;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What must be decided, by whom, by when? */
public final class Decisions {
  private static final int SUMMARY = 280;

  private static final Comparator<Decision> SOONEST =
      Comparator.comparing(decision -> decision.neededBy().orElse(LocalDate.MAX));

  private final Here here;
  private final Rows rows;
  private final List<Decision> waiting;
  private final List<Decision> decided;

  private Decisions(Here here) {
    this.here = here;
    this.rows = Rows.on(here);
    List<Decision> all = here.subject().register().decisions();
    this.waiting = all.stream().filter(Decision::isOpen).sorted(SOONEST).toList();
    this.decided = all.stream().filter(decision -> !decision.isOpen()).toList();
  }

  /** The page of all decisions. */
  public static RegisterPage page(Here here) {
    return new Decisions(here).page();
  }

  private RegisterPage page() {
    String verdict = verdict();
    List<Piece> say = say();
    List<Part> parts = new ArrayList<>();
    if (!waiting.isEmpty()) {
      parts.add(
          Part.of(
              "waiting",
              words().say("decisions.waiting.title"),
              words().say("decisions.waiting.note"),
              waiting.stream().map(this::entry).toList()));
    }
    new DecisionTables(here, decided).parts().forEach(parts::add);
    return new RegisterPage(
        Frames.of(here, Section.DECISIONS, verdict, say),
        verdict,
        say,
        Optional.empty(),
        List.of(),
        parts,
        Optional.empty());
  }

  private String verdict() {
    if (waiting.isEmpty()) {
      return taken();
    }
    Optional<LocalDate> first = waiting.get(0).neededBy();
    if (first.isEmpty()) {
      return words().count("decisions.verdict.undated", waiting.size());
    }
    String key =
        rows.countdown().isOver(first.get()) ? "decisions.verdict.late" : "decisions.verdict.due";
    return words().count(key, waiting.size(), words().dates().inFull(first.get()));
  }

  private String taken() {
    List<Decision> dated = decided.stream().filter(d -> d.date().isPresent()).toList();
    return dated.stream()
        .flatMap(decision -> decision.date().stream())
        .max(LocalDate::compareTo)
        .map(
            last ->
                words()
                    .count("decisions.verdict.taken", dated.size(), words().dates().inFull(last)))
        .orElseGet(() -> words().say("decisions.verdict.none"));
  }

  private List<Piece> say() {
    List<Piece> said = new ArrayList<>();
    if (!waiting.isEmpty()) {
      Decision first = waiting.get(0);
      said.addAll(words().line("decisions.say", here.link(first), deciders(first)));
      if (!first.blocks().isEmpty()) {
        said.add(Words.of(" "));
        said.addAll(
            words()
                .countLine(
                    "decisions.say.blocks",
                    first.blocks().size(),
                    here.link(first.blocks().get(0))));
      }
    }
    return said;
  }

  private Entry entry(Decision decision) {
    EntityId id = decision.entityId();
    List<Detail> details = new ArrayList<>();
    rows.addLinks(details, "blocks", decision.blocks());
    rows.addLinks(details, "affects", decision.affects());
    rows.add(details, "cost", cost(decision));
    rows.addEffect(details, decision, decision.effect());
    rows.addLinks(details, "supersedes", decision.supersedes());
    boolean one = decision.deciders().size() == 1;
    String role = one ? "decisions.decides" : "decisions.decide";
    return new Entry(
        here.anchor(id),
        here.formerAnchors(id),
        rows.countdown().day(decision.neededBy()),
        rows.countdown().distance(decision.neededBy()),
        rows.name(decision),
        id.toString(),
        rows.join(List.of(rows.project(id))),
        decision.about().summary(),
        decision.about().summary().isPresent() ? Optional.empty() : beginning(decision),
        details,
        List.of(),
        deciders(decision),
        decision.deciders().isEmpty() ? List.of() : words().line(role));
  }

  private Optional<Prose> beginning(Decision decision) {
    return decision
        .about()
        .description()
        .map(text -> here.plain(text, decision.entityId(), SUMMARY));
  }

  private Optional<List<Piece>> cost(Decision decision) {
    return decision.cost().map(cost -> List.of(Words.of(words().amounts().money(cost))));
  }

  private List<Piece> deciders(Decision decision) {
    return decision.deciders().isEmpty()
        ? List.of(new Words(words().say("decisions.deciders.none"), Tone.MUTED))
        : rows.people(decision.deciders());
  }

  private Wording words() {
    return here.wording();
  }
}
