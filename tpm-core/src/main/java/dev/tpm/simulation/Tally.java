package dev.tpm.simulation;

import java.util.Arrays;

/** Counts on which days something finishes: room grows with the days that come up, no further. */
final class Tally {
  /** Days that are kept apart; beyond them all fall into the last: about 180 years. */
  private static final int MOST_DAYS = 1 << 16;

  private static final int SPARE = 16;

  private int first;
  private int[] counts = {};

  /** Adds the finishes of a row's first members. */
  void add(int[] moments, int count) {
    int base = first;
    int[] days = counts;
    for (int i = 0; i < count; i++) {
      int at = Moment.dayOf(moments[i]) - base;
      if (at < 0 || at >= days.length) {
        grow(Moment.dayOf(moments[i]));
        base = first;
        days = counts;
        at = Math.max(0, Math.min(days.length - 1, Moment.dayOf(moments[i]) - base));
      }
      days[at]++;
    }
  }

  private void grow(int day) {
    if (counts.length == 0) {
      counts = new int[SPARE];
      first = day - SPARE / 2;
      return;
    }
    int from = Math.min(first, day);
    int end = Math.max(first + counts.length, day + 1);
    int spare = (end - from) / 2;
    from -= day < first ? spare : 0;
    end += day < first ? 0 : spare;
    if (end - from <= MOST_DAYS) {
      int[] grown = new int[end - from];
      System.arraycopy(counts, 0, grown, first - from, counts.length);
      counts = grown;
      first = from;
    }
  }

  /** Adds what another has counted. */
  void add(Tally other) {
    for (int i = 0; i < other.counts.length; i++) {
      if (other.counts[i] > 0) {
        int day = other.first + i;
        if (day < first || day >= first + counts.length) {
          grow(day);
        }
        counts[Math.max(0, Math.min(counts.length - 1, day - first))] += other.counts[i];
      }
    }
  }

  /** The days on which it finishes, with how often. */
  FinishDays days() {
    int from = 0;
    int to = counts.length;
    while (from < to && counts[from] == 0) {
      from++;
    }
    while (to > from && counts[to - 1] == 0) {
      to--;
    }
    return new FinishDays(first + from, Arrays.copyOfRange(counts, from, to));
  }
}
