package dev.tpm.schedule;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * When something finishes, as far as anybody can know.
 *
 * @param finish all dates that came up, with how often
 * @param onTime the chance to meet what is promised, 0 to 1; absent where nothing is
 */
public record Outlook(FinishDates finish, OptionalDouble onTime) {

  /** As likely before as after: half of all iterations finish by this date. */
  public LocalDate p50() {
    return finish.quantile(0.5);
  }

  /** Four iterations in five finish by this date. */
  public LocalDate p80() {
    return finish.quantile(0.8);
  }

  /** Nineteen iterations in twenty finish by this date. */
  public LocalDate p95() {
    return finish.quantile(0.95);
  }
}
