package dev.tpm.site.register;

import dev.tpm.insight.RankedRisk;
import dev.tpm.model.Action;
import dev.tpm.model.Risk;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the page of risks says first.
 *
 * @param open the open risks, the worst first
 */
record RiskVerdict(Here here, List<RankedRisk> open) {

  String verdict() {
    Wording words = here.wording();
    long red = open.stream().filter(RankedRisk::red).count();
    long untreated = open.stream().filter(r -> r.red() && r.untreated()).count();
    String all = words.amounts().number(open.size());
    if (open.isEmpty()) {
      return words.say("risks.verdict.none");
    }
    if (red == 0) {
      return words.count("risks.verdict.calm", open.size());
    }
    if (untreated == 0) {
      return words.count("risks.verdict.treated", red, all);
    }
    if (untreated == red) {
      return words.say(
          red == 1 ? "risks.verdict.untreated.only" : "risks.verdict.untreated.all",
          words.amounts().number(red),
          all);
    }
    return words.count("risks.verdict.untreated", untreated, all, words.amounts().number(red));
  }

  /** The worst of them, and what is done next against it. */
  List<Piece> say() {
    Optional<Risk> worst =
        open.stream().filter(r -> r.score().isPresent()).map(RankedRisk::risk).findFirst();
    List<Piece> said = new ArrayList<>();
    worst.ifPresent(
        risk -> {
          said.addAll(rating(risk));
          said.add(Words.of(" "));
          said.addAll(next(risk));
        });
    return said;
  }

  private List<Piece> rating(Risk risk) {
    Wording words = here.wording();
    String probability = risk.probability().map(p -> p.row().word()).orElse("");
    String impact = risk.impact().map(i -> i.word()).orElse("");
    return words.line(
        "risks.say.worst",
        here.link(risk),
        words.say("risks.words.probability." + probability),
        words.say("risks.words.impact." + impact));
  }

  private List<Piece> next(Risk risk) {
    Wording words = here.wording();
    Optional<Action> next =
        risk.mitigations().stream()
            .flatMap(id -> here.facts().directory().find(id).stream())
            .filter(Action.class::isInstance)
            .map(Action.class::cast)
            .filter(Action::isOpen)
            .min(Comparator.comparing(action -> action.due().orElse(LocalDate.MAX)));
    if (risk.mitigations().isEmpty()) {
      return words.line("risks.say.nothing");
    }
    return next.map(this::next).orElseGet(List::of);
  }

  private List<Piece> next(Action action) {
    Wording words = here.wording();
    List<Piece> owner = Rows.on(here).owner(action);
    if (action.due().isEmpty()) {
      return words.line("risks.say.next.undated", here.link(action), owner);
    }
    LocalDate due = action.due().get();
    String key = due.isBefore(here.statusDate()) ? "risks.say.next.late" : "risks.say.next";
    return words.line(key, here.link(action), owner, words.dates().inFull(due));
  }
}
