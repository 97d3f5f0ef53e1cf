package dev.tpm.insight;

import dev.tpm.model.Dependency;
import dev.tpm.schedule.Calendar;
import dev.tpm.schedule.ScheduledItem;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How late a provider may be as far as one dependency goes: by the consumer's late dates, the type
 * and the lag.
 *
 * @param consumer what waits, which is open
 * @param atStart whether the consumer sits at the start of its date, as a milestone on a fixed day
 * @param work the calendar that the consumer works by
 * @param lags the calendar that its lags are counted by, without freezes
 */
record Allowance(ScheduledItem consumer, boolean atStart, Calendar work, Calendar lags) {

  /**
   * The provider's latest date: its finish, or its start where the dependency looks at that.
   *
   * @param provider the calendar whose working days count; absent for a milestone, which may sit on
   *     any day
   */
  LocalDate latest(Dependency dependency, Optional<Calendar> provider) {
    boolean byStart =
        dependency.type() == Dependency.Type.SS || dependency.type() == Dependency.Type.SF;
    boolean toFinish =
        dependency.type() == Dependency.Type.FF || dependency.type() == Dependency.Type.SF;
    // All in ends of days: what starts on a day does so at the end of the day before.
    LocalDate end = toFinish ? consumer.lateFinish() : endBeforeStart();
    int lag = dependency.lag().days(lags.daysPerWeek());
    LocalDate moved = dependency.lag().elapsed() ? end.minusDays(lag) : before(lags, end, lag);
    LocalDate day = byStart ? moved.plusDays(1) : moved;
    return provider.map(calendar -> lastWorked(calendar, day)).orElse(day);
  }

  private LocalDate endBeforeStart() {
    if (consumer.progress() == ScheduledItem.Progress.BEGUN) {
      // What holds it now is its remaining work.
      return consumer.elapsed()
          ? consumer.lateFinish().minusDays(consumer.remaining())
          : before(work, consumer.lateFinish(), consumer.remaining());
    }
    boolean atEnd = consumer.duration() == 0 && !atStart;
    return atEnd ? consumer.lateStart() : consumer.lateStart().minusDays(1);
  }

  /** The latest day with so many working days after it up to another; later ones where negative. */
  private static LocalDate before(Calendar calendar, LocalDate end, int days) {
    if (days == 0) {
      return end;
    }
    LocalDate low = end;
    LocalDate high = end;
    for (long step = 8; calendar.workingDays(low, end) < days && step < 4_000_000; step *= 2) {
      low = end.minusDays(step);
    }
    for (long step = 8; calendar.workingDays(high, end) >= days && step < 4_000_000; step *= 2) {
      high = end.plusDays(step);
    }
    while (low.plusDays(1).isBefore(high)) {
      LocalDate middle =
          LocalDate.ofEpochDay(Math.floorDiv(low.toEpochDay() + high.toEpochDay(), 2));
      if (calendar.workingDays(middle, end) >= days) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The last worked day up to a day: the one after the latest day that has one after it. */
  private static LocalDate lastWorked(Calendar calendar, LocalDate day) {
    return calendar.works(day) ? day : before(calendar, day, 1).plusDays(1);
  }
}
