package dev.tpm.simulation;

import java.util.Arrays;

/**
 * Counts on which days something finishes: room grows with the days that come up, no further.
 *
 * <p>There is one for each activity, and no cache holds them all. So they count in 16 bits, and
 * what they have no room for is put aside.
 */
final class Tally {
  /** Days that are kept apart; before and beyond them all fall into the outermost: 180 years. */
  private static final int MOST_DAYS = 1 << 16;

  private static final int SPARE = 8;

  private final int least;
  private int first;
  private char[] counts = {};

  /** How many are counted there. */
  private int held;

  /** What was put aside; empty, or as long as the counts. */
  private int[] aside = {};

  /**
   * A tally of nothing.
   *
   * @param least the first day that is kept apart
   */
  Tally(int least) {
    this.least = least;
  }

  /**
   * Adds the finishes of a row's first members.
   *
   * @param days a row to work in
   */
  void add(int[] moments, int count, int[] days) {
    hold(count);
    if (!Rows.days(days, moments, first, counts.length)) {
      reserve(moments, count);
      if (!Rows.days(days, moments, first, counts.length)) {
        clamp(days, count);
      }
    }
    int last = days[count - 1];
    if (days[0] == last && days[count / 2] == last && Rows.isOne(days, count)) {
      counts[last] += (char) count;
    } else {
      count(counts, days, count);
    }
  }

  /** From two ends: the same place twice running would have to wait for itself. */
  private static void count(char[] counts, int[] days, int count) {
    int half = count / 2;
    for (int i = 0; i < half; i++) {
      counts[days[i]]++;
      counts[days[half + i]]++;
    }
    if (half + half < count) {
      counts[days[count - 1]]++;
    }
  }

  /** Sees that there is room for so many more. */
  private void hold(int more) {
    if (held > Character.MAX_VALUE - more) {
      if (aside.length == 0) {
        aside = new int[counts.length];
      }
      for (int i = 0; i < counts.length; i++) {
        aside[i] += counts[i];
      }
      Arrays.fill(counts, (char) 0);
      held = 0;
    }
    held += more;
  }

  private void reserve(int[] moments, int count) {
    int from = Integer.MAX_VALUE;
    int to = Integer.MIN_VALUE;
    for (int i = 0; i < count; i++) {
      int day = Moment.dayOf(moments[i]);
      from = Math.min(from, day);
      to = Math.max(to, day);
    }
    reserve(from, to);
  }

  /** Sees that there is a place for each day between two, as far as days are kept apart. */
  private void reserve(int from, int to) {
    int end = first + counts.length;
    boolean empty = counts.length == 0;
    int start = empty ? from : Math.min(first, from);
    int stop = empty ? to + 1 : Math.max(end, to + 1);
    int spare = empty ? SPARE : Math.max(SPARE, (stop - start) / 4);
    start -= empty || from < first ? spare : 0;
    stop += empty || to >= end ? spare : 0;
    start = Math.max(least, Math.min(least + MOST_DAYS - 1, start));
    stop = Math.max(start + 1, Math.min(least + MOST_DAYS, stop));
    char[] grown = new char[stop - start];
    int by = empty ? 0 : first - start;
    System.arraycopy(counts, 0, grown, by, counts.length);
    if (aside.length > 0) {
      int[] put = new int[grown.length];
      System.arraycopy(aside, 0, put, by, aside.length);
      aside = put;
    }
    counts = grown;
    first = start;
  }

  private void clamp(int[] days, int count) {
    Arrays.setAll(days, i -> i < count ? Math.max(0, Math.min(counts.length - 1, days[i])) : 0);
  }

  /** Adds what another has counted. */
  void add(Tally other) {
    int size = other.counts.length;
    if (size == 0) {
      return;
    }
    hold(other.held);
    if (other.first < first || other.first + size > first + counts.length || counts.length == 0) {
      reserve(other.first, other.first + size - 1);
    }
    int by = other.first - first;
    for (int i = 0; i < size; i++) {
      counts[by + i] += other.counts[i];
    }
    if (other.aside.length > 0) {
      if (aside.length == 0) {
        aside = new int[counts.length];
      }
      for (int i = 0; i < size; i++) {
        aside[by + i] += other.aside[i];
      }
    }
  }

  /** The days on which it finishes, with how often. */
  FinishDays days() {
    int from = 0;
    int to = counts.length;
    while (from < to && sum(from) == 0) {
      from++;
    }
    while (to > from && sum(to - 1) == 0) {
      to--;
    }
    int[] sums = new int[to - from];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = sum(from + i);
    }
    return new FinishDays(first + from, sums);
  }

  private int sum(int place) {
    return counts[place] + (aside.length > 0 ? aside[place] : 0);
  }
}
