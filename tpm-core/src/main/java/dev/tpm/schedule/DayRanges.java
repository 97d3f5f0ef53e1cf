package dev.tpm.schedule;

import dev.tpm.model.DateRange;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Stretches of days, sorted and apart from one another. */
final class DayRanges {
  static final DayRanges NONE = new DayRanges(new int[0], new int[0]);

  private final int[] first;
  private final int[] end;

  private DayRanges(int[] first, int[] end) {
    this.first = first;
    this.end = end;
  }

  static DayRanges of(Collection<DateRange> ranges) {
    return merged(
        ranges.stream()
            .map(r -> new int[] {Days.of(r.first()), Days.of(r.last()) + 1})
            .toArray(int[][]::new));
  }

  DayRanges and(DayRanges other) {
    if (other.isEmpty()) {
      return this;
    }
    return merged(
        IntStream.range(0, size() + other.size())
            .mapToObj(
                i ->
                    i < size()
                        ? new int[] {first[i], end[i]}
                        : new int[] {other.first[i - size()], other.end[i - size()]})
            .toArray(int[][]::new));
  }

  private static DayRanges merged(int[][] ranges) {
    Arrays.sort(ranges, Comparator.comparingInt(r -> r[0]));
    int[] first = new int[ranges.length];
    int[] end = new int[ranges.length];
    int count = 0;
    for (int[] range : ranges) {
      if (count > 0 && range[0] <= end[count - 1]) {
        end[count - 1] = Math.max(end[count - 1], range[1]);
      } else if (range[1] > range[0]) {
        first[count] = range[0];
        end[count++] = range[1];
      }
    }
    return new DayRanges(Arrays.copyOf(first, count), Arrays.copyOf(end, count));
  }

  boolean isEmpty() {
    return first.length == 0;
  }

  int size() {
    return first.length;
  }

  /** The first day of a stretch. */
  int first(int range) {
    return first[range];
  }

  /** The instant at which a stretch ends. */
  int end(int range) {
    return end[range];
  }

  /** The last stretch that begins on or before a day; -1 where there is none. */
  int at(int day) {
    int found = Arrays.binarySearch(first, day);
    return found >= 0 ? found : -found - 2;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DayRanges ranges
        && Arrays.equals(first, ranges.first)
        && Arrays.equals(end, ranges.end);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(first) + Arrays.hashCode(end);
  }

  boolean contains(int day) {
    int range = at(day);
    return range >= 0 && day < end[range];
  }
}
