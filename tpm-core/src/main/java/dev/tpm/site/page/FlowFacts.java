package dev.tpm.site.page;

import dev.tpm.pace.Accuracy;
import dev.tpm.pace.Pace;
import dev.tpm.pace.Rate;
import dev.tpm.pace.Spread;
import dev.tpm.pace.Wait;
import dev.tpm.site.part.Fact;
import dev.tpm.site.part.Piece;
import dev.tpm.site.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The four figures of how work flows, each beside what it is held against. */
record FlowFacts(Flow flow) {

  List<Fact> all() {
    List<Fact> facts = new ArrayList<>();
    if (!flow.pace().pieces().isEmpty()) {
      facts.add(rate());
    }
    flow.pace().cycleTimes().ifPresent(spread -> facts.add(cycle(spread)));
    flow.pace().accuracy().ifPresent(accuracy -> facts.add(estimate(accuracy)));
    if (!flow.waits().isEmpty()) {
      facts.add(waits());
    }
    return facts;
  }

  private Fact rate() {
    Pace pace = flow.pace();
    if (pace.rate().isEmpty()) {
      return fact(
          "done",
          words().amounts().number(pace.finished().size()),
          words().say("flow.fact.done.unit", words().amounts().number(pace.pieces().size())),
          List.of());
    }
    Rate rate = pace.rate().get();
    List<Piece> note =
        pace.throughput()
            .rateBefore()
            .map(
                before ->
                    words()
                        .line(
                            "flow.fact.rate.before",
                            rate.finished(),
                            rate.weeks(),
                            words().amounts().decimal(before.itemsPerWeek(), 1)))
            .orElseGet(() -> words().line("flow.fact.rate.note", rate.finished(), rate.weeks()));
    return fact(
        "rate",
        words().amounts().decimal(rate.itemsPerWeek(), 1),
        words().say("flow.fact.rate.unit"),
        note);
  }

  private Fact cycle(Spread spread) {
    List<Piece> note =
        spread.p85().isPresent()
            ? words()
                .line(
                    "flow.fact.cycle.tail",
                    words().amounts().days(spread.p85().getAsInt()),
                    words().amounts().number(spread.count()))
            : words().line("flow.fact.cycle.count", words().amounts().number(spread.count()));
    return fact(
        "cycle",
        words().say("common.days.short", flow.days(spread.median())),
        words().say("flow.fact.cycle.unit"),
        note);
  }

  private Fact estimate(Accuracy accuracy) {
    return fact(
        "estimate",
        words().amounts().decimal(accuracy.ratio(), 2),
        words().say("flow.fact.estimate.unit"),
        words()
            .line(
                "flow.fact.estimate.note",
                words().amounts().number(accuracy.actualDays()),
                flow.days(accuracy.plannedDays()),
                words().amounts().number(accuracy.count())));
  }

  private Fact waits() {
    long open = flow.waits().stream().filter(Wait::open).count();
    return fact(
        "waits",
        words().amounts().number(flow.waitedDays()),
        words().say("flow.fact.waits.unit"),
        open == 0
            ? words().line("flow.fact.waits.none")
            : words().countLine("flow.fact.waits.open", open));
  }

  private Fact fact(String key, String value, String unit, List<Piece> note) {
    return new Fact(words().say("flow.fact." + key), value, unit, note, Optional.empty());
  }

  private Wording words() {
    return flow.words();
  }
}
