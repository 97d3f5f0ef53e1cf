package dev.tpm.site.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * How the time axis is parted: days up to six weeks, weeks to six months, months to three years,
 * quarters beyond.
 */
enum Scale {
  DAYS(18),
  WEEKS(5),
  MONTHS(1.6),
  QUARTERS(0.6);

  private static final int SIX_WEEKS = 42;
  private static final int SIX_MONTHS = 184;
  private static final int THREE_YEARS = 1_096;

  private final double leastPixels;

  Scale(double leastPixels) {
    this.leastPixels = leastPixels;
  }

  static Scale of(LocalDate first, LocalDate last) {
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    if (days <= SIX_WEEKS) {
      return DAYS;
    }
    if (days <= SIX_MONTHS) {
      return WEEKS;
    }
    return days <= THREE_YEARS ? MONTHS : QUARTERS;
  }

  /** The least width of a day on a chart that may scroll. */
  double leastPixels() {
    return leastPixels;
  }

  /** The first day of the stretch that a day lies in. */
  LocalDate floor(LocalDate day) {
    return switch (this) {
      case DAYS -> day;
      case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTHS -> day.withDayOfMonth(1);
      case QUARTERS -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
    };
  }

  /** The first day of the stretch that many stretches after the one that begins on a day. */
  LocalDate plus(LocalDate start, int stretches) {
    return switch (this) {
      case DAYS -> start.plusDays(stretches);
      case WEEKS -> start.plusWeeks(stretches);
      case MONTHS -> start.plusMonths(stretches);
      case QUARTERS -> start.plusMonths(3L * stretches);
    };
  }

  /** Whether a stretch may carry a label where only one of so many can. */
  boolean isLabelled(LocalDate start, int index, int every) {
    return switch (this) {
      case DAYS, WEEKS -> index % every == 0;
      case MONTHS -> (start.getMonthValue() - 1) % every == 0;
      case QUARTERS ->
          every < 4
              ? (start.getMonthValue() - 1) / 3 % every == 0
              : start.getMonthValue() == 1 && start.getYear() % (every / 4) == 0;
    };
  }

  /** The steps at which labels may be thinned, from every stretch on. */
  int[] steps() {
    return switch (this) {
      case DAYS -> new int[] {1, 2, 7, 14};
      case WEEKS -> new int[] {1, 2, 4, 8};
      case MONTHS -> new int[] {1, 2, 3, 6, 12};
      case QUARTERS -> new int[] {1, 2, 4, 8, 20, 40, 200, 2000};
    };
  }

  /**
   * The label of a stretch; the year is said at its first label of a chart and at each turn of the
   * year.
   */
  String label(LocalDate start, boolean withYear, int every, Vocabulary words) {
    return switch (this) {
      case DAYS, WEEKS -> day(start, words);
      case MONTHS ->
          withYear
              ? words.say("common.date.month", month(start, words), start.getYear())
              : month(start, words);
      case QUARTERS ->
          every >= 4 ? String.valueOf(start.getYear()) : quarter(start, withYear, words);
    };
  }

  private static String quarter(LocalDate start, boolean withYear, Vocabulary words) {
    int number = (start.getMonthValue() + 2) / 3;
    return withYear
        ? words.say("chart.quarter.year", number, start.getYear())
        : words.say("chart.quarter", number);
  }

  /** A day as it stands on an axis, such as {@code 18 Sep}. */
  static String day(LocalDate day, Vocabulary words) {
    return words.say("common.date.short", day.getDayOfMonth(), month(day, words));
  }

  private static String month(LocalDate day, Vocabulary words) {
    return words.say("common.month.short." + day.getMonthValue());
  }
}
