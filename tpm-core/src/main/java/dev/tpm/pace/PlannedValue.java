package dev.tpm.pace;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * What of a budget was planned to be earned by a day.
 *
 * @param amount how much
 * @param basis what says so
 */
public record PlannedValue(BigDecimal amount, Basis basis) {

  /** What a planned value rests on, the best first. */
  public enum Basis {
    /** The budget's own months. */
    MONTHS,
    /** The dates of the baseline. */
    BASELINE,
    /** The months of the projects' budgets. */
    PROJECTS,
    /** Evenly from the start to the due date. */
    DUE,
    /** Evenly from the start to the target date, where nothing is due. */
    TARGET;

    /** The word of the data, such as {@code months}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
