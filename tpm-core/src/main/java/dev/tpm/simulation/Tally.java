package dev.tpm.simulation;

import java.util.Arrays;

/** Counts on which days something finishes: room grows with the days that come up, no further. */
final class Tally {
  /** Days that are kept apart; beyond them all fall into the last: about 180 years. */
  private static final int MOST_DAYS = 1 << 16;

  private static final int SPARE = 16;

  private int first;
  private int[] counts = {};
  private int[] others = {};

  /**
   * Adds the finishes of a row's first members.
   *
   * @param scratch a row to work in
   */
  void add(int[] moments, int count, int[] scratch) {
    if (Rows.days(scratch, moments, first, counts.length)) {
      count(scratch, count);
    } else {
      for (int i = 0; i < count; i++) {
        add(Moment.dayOf(moments[i]), 1);
      }
    }
  }

  /** Two by two into two arrays: the same place twice running would have to wait for itself. */
  private void count(int[] days, int count) {
    int[] one = counts;
    int[] other = others;
    int pairs = count & ~1;
    for (int i = 0; i < pairs; i += 2) {
      one[days[i]]++;
      other[days[i + 1]]++;
    }
    if (pairs < count) {
      one[days[pairs]]++;
    }
  }

  private void add(int day, int times) {
    if (day < first || day >= first + counts.length) {
      grow(day);
    }
    counts[Math.max(0, Math.min(counts.length - 1, day - first))] += times;
  }

  private void grow(int day) {
    if (counts.length == 0) {
      counts = new int[SPARE];
      others = new int[SPARE];
      first = day - SPARE / 2;
      return;
    }
    int from = Math.min(first, day);
    int end = Math.max(first + counts.length, day + 1);
    int spare = (end - from) / 2;
    from -= day < first ? spare : 0;
    end += day < first ? 0 : spare;
    if (end - from <= MOST_DAYS) {
      counts = moved(counts, first - from, end - from);
      others = moved(others, first - from, end - from);
      first = from;
    }
  }

  private static int[] moved(int[] counts, int by, int size) {
    int[] grown = new int[size];
    System.arraycopy(counts, 0, grown, by, counts.length);
    return grown;
  }

  /** Adds what another has counted. */
  void add(Tally other) {
    for (int i = 0; i < other.counts.length; i++) {
      int times = other.counts[i] + other.others[i];
      if (times > 0) {
        add(other.first + i, times);
      }
    }
  }

  /** The days on which it finishes, with how often. */
  FinishDays days() {
    int[] sums = counts.clone();
    Arrays.setAll(sums, i -> counts[i] + others[i]);
    int from = 0;
    int to = sums.length;
    while (from < to && sums[from] == 0) {
      from++;
    }
    while (to > from && sums[to - 1] == 0) {
      to--;
    }
    return new FinishDays(first + from, Arrays.copyOfRange(sums, from, to));
  }
}
