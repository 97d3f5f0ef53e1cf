package dev.tpm.site.page;

import dev.tpm.insight.ItemFacts;
import dev.tpm.model.Policy;
import dev.tpm.model.Risk;
import dev.tpm.schedule.ScheduledItem;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Term;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Amounts;
import dev.tpm.site.words.Wording;
import java.util.List;
import java.util.Optional;

/** What a forecast was made with: how many plays, from which seed, and what was uncertain in it. */
record Assumed(Here here) {

  List<Term> terms() {
    return List.of(
        term("iterations", amounts().number(here.facts().forecast().iterations())),
        term(
            "seed",
            wording()
                .say("forecast.made.seed.value", String.valueOf(here.facts().forecast().seed()))),
        term(
            "correlation",
            wording()
                .say(
                    "forecast.made.correlation.value",
                    amounts().decimal(policy().correlation(), 2))),
        term("estimates", estimates()),
        term("risks", risks()));
  }

  private String estimates() {
    List<ItemFacts> open =
        here.subject().countingItems().stream()
            .filter(item -> !item.isGroup() && !item.isMilestone())
            .map(item -> here.facts().item(item.itemId()))
            .filter(this::isOpen)
            .toList();
    String ranged =
        amounts().number(open.stream().filter(f -> f.item().work().estimate().isPresent()).count());
    String all = amounts().number(open.size());
    Optional<Policy.Spread> spread = policy().estimateSpread();
    if (spread.isPresent()) {
      return wording()
          .say(
              "forecast.made.spread",
              ranged,
              all,
              amounts().change(spread.get().low().doubleValue() / 100),
              amounts().change(spread.get().high().doubleValue() / 100));
    }
    String key =
        ranged.equals(all) ? "forecast.made.estimates.value" : "forecast.made.estimates.fixed";
    return wording().say(key, ranged, all);
  }

  private boolean isOpen(ItemFacts facts) {
    return here.facts()
        .schedule()
        .item(facts.item().itemId())
        .filter(ScheduledItem::isOpen)
        .isPresent();
  }

  private String risks() {
    List<Risk> open = here.subject().register().risks().stream().filter(Risk::isOpen).toList();
    long delaying =
        open.stream().filter(r -> r.schedule().isPresent() && r.probability().isPresent()).count();
    if (delaying == 0) {
      return wording().say("forecast.made.risks.none");
    }
    return delaying == open.size()
        ? wording().count("forecast.made.risks.value", delaying)
        : wording().count("forecast.made.risks.of", delaying, amounts().number(open.size()));
  }

  private Policy policy() {
    return here.subject().program().policy();
  }

  private Term term(String key, String value) {
    return new Term(wording().say("forecast.made." + key), List.of(Words.of(value)));
  }

  private Amounts amounts() {
    return wording().amounts();
  }

  private Wording wording() {
    return here.wording();
  }
}
