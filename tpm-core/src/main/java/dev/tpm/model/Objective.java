package dev.tpm.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A goal that the work serves. */
public record Objective(EntityId entityId, About about, List<KeyResult> keyResults)
    implements Entity {

  /**
   * How it shows whether the goal is reached.
   *
   * @param baseline the figure at the start
   * @param target the figure wanted
   * @param current the figure now
   * @param unit what the figures count
   */
  public record KeyResult(
      String name,
      Optional<BigDecimal> baseline,
      Optional<BigDecimal> target,
      Optional<BigDecimal> current,
      Optional<String> unit) {

    /** (current − baseline) ÷ (target − baseline), a missing baseline being 0; not clipped. */
    public OptionalDouble score() {
      if (target.isEmpty() || current.isEmpty()) {
        return OptionalDouble.empty();
      }
      double from = baseline.map(BigDecimal::doubleValue).orElse(0.0);
      double way = target.get().doubleValue() - from;
      return way == 0
          ? OptionalDouble.empty()
          : OptionalDouble.of((current.get().doubleValue() - from) / way);
    }
  }
}
