package dev.tpm.site.register;

import dev.tpm.insight.RankedRisk;
import dev.tpm.model.Duration;
import dev.tpm.model.Estimate;
import dev.tpm.model.Risk;
import dev.tpm.site.chart.Shape;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.State;
import dev.tpm.site.part.Tone;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How much is at stake with a risk, in words. */
record RiskWords(Here here) {

  private Wording words() {
    return here.wording();
  }

  /** Its score; a red one with its shape. */
  Piece score(RankedRisk ranked) {
    if (ranked.score().isEmpty()) {
      return new Words(words().say("risks.score.none"), Tone.MUTED);
    }
    String score = words().amounts().number(ranked.score().getAsInt());
    return ranked.red()
        ? new State(Shape.OFF_TRACK, words().say("risks.score.red", score))
        : Words.of(words().say("risks.score", score));
  }

  /** How likely it is and how bad, such as {@code 70%, major}; what is not rated is left out. */
  List<Piece> likelihood(Risk risk) {
    Optional<String> percent = risk.probability().map(p -> words().amounts().percent(p.value()));
    Optional<String> impact = risk.impact().map(i -> words().say("risks.words.impact." + i.word()));
    if (percent.isPresent() && impact.isPresent()) {
      return words().line("risks.chance.impact", percent.get(), impact.get());
    }
    return percent.or(() -> impact).<List<Piece>>map(w -> List.of(Words.of(w))).orElse(List.of());
  }

  /** How long it would delay each item that it affects. */
  Optional<List<Piece>> delay(Risk risk) {
    return risk.schedule().map(this::delay);
  }

  private List<Piece> delay(Estimate estimate) {
    String unit = estimate.elapsed() ? ".elapsed" : "";
    if (estimate instanceof Estimate.Range range && !range.low().equals(range.high())) {
      return words().line("risks.delay.range" + unit, days(range.low()), days(range.high()));
    }
    if (estimate instanceof Estimate.ThreePoint three) {
      return words()
          .line(
              "risks.delay.three" + unit,
              days(three.optimistic()),
              days(three.pessimistic()),
              days(three.likely()));
    }
    return words().countLine("risks.delay" + unit, estimate.planned(daysPerWeek()));
  }

  private String days(Duration duration) {
    return words().amounts().number(duration.days(daysPerWeek()));
  }

  private int daysPerWeek() {
    return here.facts().calendar(here.subject().id()).daysPerWeek();
  }

  /** What it would cost, and what that is with its probability. */
  Optional<List<Piece>> cost(RankedRisk ranked) {
    return ranked
        .risk()
        .cost()
        .map(
            cost ->
                ranked.expectedCost().isPresent() && ranked.risk().probability().isPresent()
                    ? words()
                        .line("risks.cost", money(cost), money(ranked.expectedCost().getAsDouble()))
                    : List.of(Words.of(money(cost))));
  }

  private String money(double amount) {
    return money(BigDecimal.valueOf(amount));
  }

  private String money(BigDecimal amount) {
    return words().amounts().money(amount);
  }
}
