package dev.tpm.schedule;

import dev.tpm.model.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Says which days are worked, and counts them both ways in constant time.
 *
 * <p>Every worked day has a number: how many worked days lie before it, from a fixed day on. Within
 * a window both directions are look-ups in tables; beyond it, by the week's arithmetic less the
 * days off, so that a plan may hold any date without a table of eight thousand years.
 */
public final class Calendar {
  private final Week week;
  private final DayRanges holidays;
  private final DayRanges frozen;
  private final DayRanges off;

  /** The days off up to each range of {@code off}, of those that the week would work. */
  private final int[] offBefore;

  /** The number of the first worked day at or after the end of each range of {@code off}. */
  private final int[] numberAtEnd;

  private final int tableStart;
  private final int[] numbers;
  private final int firstNumber;
  private final int[] days;

  private Calendar(Week week, DayRanges holidays, DayRanges frozen, int from, int to) {
    this.week = week;
    this.holidays = holidays;
    this.frozen = frozen;
    this.off = holidays.and(frozen);
    this.offBefore = new int[off.size() + 1];
    this.numberAtEnd = new int[off.size()];
    for (int i = 0; i < off.size(); i++) {
      offBefore[i + 1] = offBefore[i] + week.number(off.end(i)) - week.number(off.first(i));
      numberAtEnd[i] = week.number(off.end(i)) - offBefore[i + 1];
    }
    this.tableStart = from;
    this.firstNumber = reckonNumber(from);
    this.numbers = new int[to - from];
    this.days = new int[to > from ? reckonNumber(to) - firstNumber : 0];
    fillTables();
  }

  /** Both tables in one walk over the days and the days off beside them. */
  private void fillTables() {
    int range = Math.max(0, off.at(tableStart));
    int count = 0;
    for (int i = 0; i < numbers.length; i++) {
      int day = tableStart + i;
      numbers[i] = firstNumber + count;
      while (range < off.size() && off.end(range) <= day) {
        range++;
      }
      boolean free = range < off.size() && off.first(range) <= day;
      if (!free && week.works(day)) {
        days[count++] = day;
      }
    }
  }

  /**
   * The calendar of a working week.
   *
   * @param week the days that are worked
   * @param holidays days on which nobody works
   * @throws IllegalArgumentException where the week has no day
   */
  public static Calendar of(Set<DayOfWeek> week, Collection<DateRange> holidays) {
    return new Calendar(new Week(week), DayRanges.of(holidays), DayRanges.NONE, 0, 0);
  }

  /** This calendar, with freezes in which nothing is worked and nothing reached. */
  Calendar frozen(DayRanges freezes) {
    return new Calendar(
        week, holidays, frozen.and(freezes), tableStart, tableStart + numbers.length);
  }

  /** This calendar with tables for the days from one (inclusive) to another (exclusive). */
  Calendar tabled(int from, int to) {
    return new Calendar(week, holidays, frozen, from, to);
  }

  /**
   * What tells its days from those of another: equal where all days are worked by both or neither.
   */
  Object days() {
    return List.of(week, off);
  }

  /** How many days a week has. */
  public int daysPerWeek() {
    return week.size();
  }

  /** Whether a day is worked. */
  public boolean works(LocalDate day) {
    return works(Days.of(day));
  }

  /**
   * The working days by which one day lies after another: 1 from a working day to the next one,
   * negative when {@code to} is the earlier; days off between count nothing.
   */
  public int workingDays(LocalDate from, LocalDate to) {
    return count(Days.of(from) + 1, Days.of(to) + 1);
  }

  boolean works(int day) {
    return week.works(day) && !off.contains(day);
  }

  /** Whether there is a freeze at all. */
  boolean hasFreezes() {
    return !frozen.isEmpty();
  }

  /** Whether a freeze holds on a day, worked or not. */
  boolean isFrozen(int day) {
    return !frozen.isEmpty() && frozen.contains(day);
  }

  /** The first day of the freeze that holds on a day. */
  int freezeStart(int day) {
    return frozen.first(frozen.at(day));
  }

  /** Whether a day would be worked but for a holiday. */
  boolean isHoliday(int day) {
    return week.works(day) && holidays.contains(day);
  }

  /** The first of so many working days of which a day's end ends the last one. */
  public LocalDate first(LocalDate last, int days) {
    return Days.date(day(number(Days.of(last) + 1) - days));
  }

  /** Whether another calendar works the very same days. */
  public boolean sameDays(Calendar other) {
    return this == other || days().equals(other.days());
  }

  /** How many worked days lie before an instant. */
  int number(int instant) {
    int at = instant - tableStart;
    return at >= 0 && at < numbers.length ? numbers[at] : reckonNumber(instant);
  }

  /** The worked day with a number; at the edge of time where it would lie beyond. */
  int day(int number) {
    int at = number - firstNumber;
    return at >= 0 && at < days.length ? days[at] : reckonDay(number);
  }

  /** The worked days between two instants; negative when {@code to} is the earlier. */
  int count(int from, int to) {
    return number(to) - number(from);
  }

  /** The first worked day on or after a day. */
  int next(int day) {
    return day(number(day));
  }

  /** The last worked day before an instant. */
  int before(int instant) {
    return day(number(instant) - 1);
  }

  private int reckonNumber(int instant) {
    int range = off.at(instant);
    int worked = week.number(instant);
    if (range < 0) {
      return worked;
    }
    int gone = week.number(Math.min(instant, off.end(range))) - week.number(off.first(range));
    return worked - offBefore[range] - gone;
  }

  private int reckonDay(int number) {
    // Of ranges that end at one number (nothing worked between them) the last one counts.
    int low = 0;
    int high = numberAtEnd.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (numberAtEnd[middle] <= number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Days.within(week.day((long) number + offBefore[low]));
  }
}
