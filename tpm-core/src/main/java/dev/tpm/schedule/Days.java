package dev.tpm.schedule;

import java.time.LocalDate;

/**
 * Days and instants as numbers: days since 1970-01-01, where an instant is the start of a day.
 *
 * <p>All of them stay within the years 0 to 9999, whatever a plan asks for: what would lie beyond
 * stays at the edge, so that no sum of hostile durations overflows.
 */
final class Days {
  /** The first day that a schedule may hold: 1 January of the year 0. */
  static final int FIRST = -719_528;

  /** The last instant that a schedule may hold: the end of 31 December 9999. */
  static final int LAST = 2_932_897;

  /** More days than lie between the first and the last: no duration needs more. */
  static final int MOST = LAST - FIRST;

  private Days() {}

  static int of(LocalDate date) {
    return within(date.toEpochDay());
  }

  static LocalDate date(int day) {
    return LocalDate.ofEpochDay(Math.min(day, LAST - 1));
  }

  /** An instant moved by calendar days. */
  static int plus(int instant, int days) {
    return within((long) instant + days);
  }

  static int within(long day) {
    return (int) Math.max(FIRST, Math.min(LAST, day));
  }
}
