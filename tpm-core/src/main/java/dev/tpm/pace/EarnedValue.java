package dev.tpm.pace;

import dev.tpm.insight.Facts;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was done for the money: earned value as in the PMBOK Guide and ISO 21508.
 *
 * @param asOf the day of all its figures: the one that the costs tell, never after the status date
 * @param budget what all the work may cost (budget at completion, BAC); more than 0
 * @param share the share of the work that was done by then, 0 to 1
 * @param planned what was planned to be done by then (planned value, PV); absent where no date says
 * @param actual what was spent by then (actual cost, AC); absent where it is not written down
 */
public record EarnedValue(
    LocalDate asOf,
    BigDecimal budget,
    double share,
    Optional<PlannedValue> planned,
    Optional<BigDecimal> actual) {
  /** With a smaller share done than this, no end is estimated: the cost efficiency still swings. */
  public static final double LEAST_SHARE = 0.2;

  private static final int CENTS = 2;
  private static final int INDEX = 4;

  /** The earned value of a program's whole budget; empty without a budget or without work. */
  public static Optional<EarnedValue> of(Facts facts, Program program) {
    return new EarnedValues(facts, program).whole();
  }

  /** The earned value of a project's budget; empty without a budget or without work. */
  public static Optional<EarnedValue> of(Facts facts, Program program, Project project) {
    return new EarnedValues(facts, program).of(project);
  }

  /**
   * How the earned value of a program's whole budget came about, and what is planned: month end
   * after month end, and the day that the costs tell.
   *
   * @return empty without a planned value, and where all happens within a month
   */
  public static List<ValuePoint> course(Facts facts, Program program) {
    return new EarnedValues(facts, program).course();
  }

  /** What the work that is done was to cost (earned value, EV): budget × share. */
  public BigDecimal earned() {
    return budget.multiply(BigDecimal.valueOf(share)).setScale(CENTS, RoundingMode.HALF_UP);
  }

  /** Schedule performance index: EV ÷ PV; absent where nothing was planned to be done yet. */
  public Optional<BigDecimal> spi() {
    return planned.map(PlannedValue::amount).flatMap(pv -> ratio(earned(), pv));
  }

  /** Cost performance index: EV ÷ AC; absent where nothing is spent, or nothing done. */
  public Optional<BigDecimal> cpi() {
    return earned().signum() > 0 ? actual.flatMap(ac -> ratio(earned(), ac)) : Optional.empty();
  }

  /**
   * Estimate at completion, EAC = BAC ÷ CPI: what all of it costs if each unit of work costs what
   * it cost so far. Absent without a CPI, and before a fifth of the work is done.
   */
  public Optional<BigDecimal> estimateAtCompletion() {
    return share < LEAST_SHARE || cpi().isEmpty()
        ? Optional.empty()
        : actual.map(ac -> budget.multiply(ac).divide(earned(), CENTS, RoundingMode.HALF_UP));
  }

  private static Optional<BigDecimal> ratio(BigDecimal of, BigDecimal to) {
    return to.signum() > 0
        ? Optional.of(of.divide(to, INDEX, RoundingMode.HALF_UP))
        : Optional.empty();
  }
}
