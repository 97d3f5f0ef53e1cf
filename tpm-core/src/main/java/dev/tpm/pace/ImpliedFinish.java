package dev.tpm.pace;

import dev.tpm.schedule.Calendar;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When the work would be done at the pace that there has been.
 *
 * <p>It is the remaining planned days over the days done a week: it knows neither dependencies nor
 * freezes, and stands beside the schedule's finish, never in its place.
 *
 * @param remainingDays the planned working days that are left
 * @param rate the pace
 * @param finish the last day of work at that pace, inclusive
 * @param earliest the same at the pace of the faster half of the weeks
 * @param latest the same at the pace of the slower half; absent where these saw too little done to
 *     end within 20 years
 */
public record ImpliedFinish(
    double remainingDays,
    Rate rate,
    LocalDate finish,
    LocalDate earliest,
    Optional<LocalDate> latest) {
  private static final int MOST_YEARS = 20;

  /** Empty where nothing is left, or where it would take more than 20 years. */
  static Optional<ImpliedFinish> of(
      double remaining, Rate rate, Calendar calendar, LocalDate statusDate) {
    if (remaining <= 0) {
      return Optional.empty();
    }
    return after(remaining, rate.daysPerWeek(), calendar, statusDate)
        .map(
            finish ->
                new ImpliedFinish(
                    remaining,
                    rate,
                    finish,
                    after(remaining, rate.fast(), calendar, statusDate).orElse(finish),
                    after(remaining, rate.slow(), calendar, statusDate)));
  }

  /** The day that so much takes at a pace; work goes on from the status date on. */
  private static Optional<LocalDate> after(
      double remaining, double perWeek, Calendar calendar, LocalDate statusDate) {
    double needed = Math.ceil(remaining * calendar.daysPerWeek() / perWeek - 1e-9);
    LocalDate before = statusDate.minusDays(1);
    LocalDate high = statusDate.plusYears(MOST_YEARS);
    if (!(perWeek > 0) || needed > calendar.workingDays(before, high)) {
      return Optional.empty();
    }
    LocalDate low = before;
    while (low.plusDays(1).isBefore(high)) {
      LocalDate middle = low.plusDays((high.toEpochDay() - low.toEpochDay()) / 2);
      if (calendar.workingDays(before, middle) >= needed) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return Optional.of(high);
  }
}
