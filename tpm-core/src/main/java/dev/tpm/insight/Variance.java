package dev.tpm.insight;

import java.time.LocalDate;

/**
 * How a forecast stands to a promise.
 *
 * @param due the day promised
 * @param forecast the day forecast, or the actual one
 * @param days the working days from due to forecast; positive is late
 */
public record Variance(LocalDate due, LocalDate forecast, int days) {

  /** Whether the forecast is after due; on a day off that is no working day late. */
  public boolean late() {
    return forecast.isAfter(due);
  }
}
