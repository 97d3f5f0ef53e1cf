package dev.tpm.schedule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** On which dates something finished in a forecast, and how often. */
public final class FinishDates {
  private final int[] days;
  private final int[] upTo;

  /**
   * The dates in order.
   *
   * @param days days since 1970-01-01, ascending
   * @param counts how often it finished on each
   */
  FinishDates(int[] days, int[] counts) {
    this.days = days.clone();
    this.upTo = counts.clone();
    Arrays.parallelPrefix(upTo, Integer::sum);
  }

  /** How many iterations there were. */
  public int iterations() {
    return upTo[upTo.length - 1];
  }

  /**
   * The first date by which it finished in at least a share of the iterations.
   *
   * @param share more than 0, at most 1: P80 is that of 0.8
   */
  public LocalDate quantile(double share) {
    int wanted = (int) StrictMath.ceil(share * iterations() - 1e-9);
    int at = 0;
    while (at < upTo.length - 1 && upTo[at] < wanted) {
      at++;
    }
    return Days.date(days[at]);
  }

  /** The share of the iterations in which it finished on a date or before. */
  public double chanceBy(LocalDate date) {
    int found = Arrays.binarySearch(days, Days.of(date));
    int last = found >= 0 ? found : -found - 2;
    return last < 0 ? 0 : (double) upTo[last] / iterations();
  }

  /** Date → in how many iterations it finished then; only dates that came up. */
  public SortedMap<LocalDate, Integer> counts() {
    SortedMap<LocalDate, Integer> counts = new TreeMap<>();
    for (int i = 0; i < days.length; i++) {
      int count = upTo[i] - (i == 0 ? 0 : upTo[i - 1]);
      if (count > 0) {
        counts.put(Days.date(days[i]), count);
      }
    }
    return Collections.unmodifiableSortedMap(counts);
  }
}
