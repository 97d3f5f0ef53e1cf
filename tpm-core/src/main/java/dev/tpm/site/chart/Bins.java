package dev.tpm.site.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * Stretches of days of one length, side by side: days under eight weeks, weeks to forty, then
 * months, and quarters and years where there would be too many months.
 *
 * <p>One of them ends on the due date, so that none holds both what is in time and what is late.
 *
 * @param unit how long each is
 * @param anchor a day on which one of them ends
 * @param first the number of the first, counted from the one that ends on the anchor
 * @param count how many there are
 */
record Bins(Unit unit, LocalDate anchor, int first, int count) {
  private static final int EIGHT_WEEKS = 56;
  private static final int FORTY_WEEKS = 280;
  private static final int FIVE_YEARS = 1_826;
  private static final int FIFTEEN_YEARS = 5_479;

  /** How long a stretch is. */
  enum Unit {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR
  }

  /**
   * The stretches that hold some days.
   *
   * @param days the days to be held
   * @param end the day on which one stretch ends; a Sunday or the end of a month where it matters
   *     not
   * @param least how many there are at least; those that are added lie at both sides
   */
  static Bins of(Span days, LocalDate end, int least) {
    Unit unit = unit(days);
    Bins all = new Bins(unit, end, 0, 1);
    int from = all.number(days.first());
    int to = all.number(days.last());
    int missing = Math.max(0, least - (to - from + 1));
    return new Bins(unit, end, from - missing / 2, to - from + 1 + missing);
  }

  /** How long the stretches are that hold some days. */
  static Unit unit(Span days) {
    long length = ChronoUnit.DAYS.between(days.first(), days.last()) + 1;
    if (length < EIGHT_WEEKS) {
      return Unit.DAY;
    }
    if (length <= FORTY_WEEKS) {
      return Unit.WEEK;
    }
    if (length <= FIVE_YEARS) {
      return Unit.MONTH;
    }
    return length <= FIFTEEN_YEARS ? Unit.QUARTER : Unit.YEAR;
  }

  /** The end of the week, month or quarter that a day lies in: where nothing else is an end. */
  static LocalDate naturalEnd(Unit unit, LocalDate day) {
    return switch (unit) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
      case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
      case QUARTER ->
          day.withDayOfMonth(1)
              .withMonth((day.getMonthValue() + 2) / 3 * 3)
              .with(TemporalAdjusters.lastDayOfMonth());
      case YEAR -> day.with(TemporalAdjusters.lastDayOfYear());
    };
  }

  /** The place of the stretch that holds a day, from 0; outside of them less, or more. */
  int index(LocalDate day) {
    return number(day) - first;
  }

  /** The last day of a stretch. */
  LocalDate end(int index) {
    return endOf(first + index);
  }

  private int number(LocalDate day) {
    long guess =
        switch (unit) {
          case DAY -> ChronoUnit.DAYS.between(anchor, day);
          case WEEK -> Math.floorDiv(ChronoUnit.DAYS.between(anchor, day), 7L);
          case MONTH -> ChronoUnit.MONTHS.between(anchor, day);
          case QUARTER -> ChronoUnit.MONTHS.between(anchor, day) / 3;
          case YEAR -> ChronoUnit.YEARS.between(anchor, day);
        };
    int number = (int) guess - 1;
    while (endOf(number).isBefore(day)) {
      number++;
    }
    return number;
  }

  private LocalDate endOf(int number) {
    return switch (unit) {
      case DAY -> anchor.plusDays(number);
      case WEEK -> anchor.plusWeeks(number);
      case MONTH -> monthEnd(number);
      case QUARTER -> monthEnd(3L * number);
      case YEAR -> monthEnd(12L * number);
    };
  }

  /** So many months on; from the end of a month to the end of a month. */
  private LocalDate monthEnd(long months) {
    LocalDate end = anchor.plusMonths(months);
    boolean last = anchor.getDayOfMonth() == anchor.lengthOfMonth();
    return last ? end.with(TemporalAdjusters.lastDayOfMonth()) : end;
  }
}
