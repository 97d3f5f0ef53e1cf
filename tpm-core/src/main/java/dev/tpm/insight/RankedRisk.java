package dev.tpm.insight;

import dev.tpm.model.Policy;
import dev.tpm.model.Risk;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * An open risk, and how much there is at stake.
 *
 * @param score rank of probability × rank of impact, 1 to 25
 * @param red whether the score is in the red of the matrix, by the program's policy
 * @param expectedCost probability × cost, in the program's currency
 * @param expectedDelay probability × the planned length of the delay, in days
 */
public record RankedRisk(
    Risk risk,
    OptionalInt score,
    boolean red,
    OptionalDouble expectedCost,
    OptionalDouble expectedDelay) {
  private static final int DAYS_PER_WEEK = 5;

  private static final Comparator<RankedRisk> WORST =
      Comparator.comparingInt((RankedRisk r) -> r.score.orElse(0))
          .thenComparingDouble(r -> r.expectedCost.orElse(0))
          .thenComparingDouble(r -> r.expectedDelay.orElse(0))
          .reversed();

  /**
   * The open risks by exposure: score, then expected cost, then expected delay, the worst first.
   */
  public static List<RankedRisk> openOf(List<Risk> risks, Policy policy) {
    return risks.stream().filter(Risk::isOpen).map(risk -> of(risk, policy)).sorted(WORST).toList();
  }

  /** One risk with what is at stake. */
  public static RankedRisk of(Risk risk, Policy policy) {
    double probability = risk.probability().map(p -> p.value()).orElse(0.0);
    return new RankedRisk(
        risk,
        risk.score(),
        risk.score().orElse(0) >= policy.health().redScore(),
        risk.cost().stream().mapToDouble(c -> c.doubleValue() * probability).findFirst(),
        risk.schedule().stream()
            .mapToDouble(e -> e.planned(DAYS_PER_WEEK) * probability)
            .findFirst());
  }

  /** Whether nothing is done against it. */
  public boolean untreated() {
    return risk.mitigations().isEmpty();
  }
}
