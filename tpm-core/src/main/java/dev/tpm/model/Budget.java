package dev.tpm.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/**
 * What something costs, in the program's currency.
 *
 * @param total the figures as a whole
 * @param lines id → the same for a part, in the order written
 * @param byMonth month → planned and spent in it, in order
 */
public record Budget(Figures total, Map<String, Line> lines, Map<YearMonth, Figures> byMonth) {

  /**
   * Figures of one kind of cost.
   *
   * @param asOf the day that the figures tell
   */
  public record Figures(
      Optional<BigDecimal> planned,
      Optional<BigDecimal> spent,
      Optional<BigDecimal> forecast,
      Optional<BigDecimal> reserve,
      Optional<LocalDate> asOf) {}

  /** A part of a budget. */
  public record Line(String name, Figures figures) {}
}
