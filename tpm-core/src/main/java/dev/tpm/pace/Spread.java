package dev.tpm.pace;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How some numbers of days spread.
 *
 * @param count how many there are
 * @param median the middle one, or the mean of the two in the middle
 * @param p85 the least of them that 85 of 100 do not exceed; absent with fewer than ten
 */
public record Spread(int count, double median, OptionalInt p85) {
  /** With fewer figures than this a median is not said. */
  public static final int FEWEST = 5;

  private static final int FEWEST_FOR_TAIL = 10;
  private static final int PERCENT = 85;

  /** Empty with fewer than five figures. */
  static Optional<Spread> of(Collection<Integer> figures) {
    if (figures.size() < FEWEST) {
      return Optional.empty();
    }
    List<Integer> sorted = figures.stream().sorted().toList();
    int size = sorted.size();
    double median = (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2.0;
    int rank = (size * PERCENT + 99) / 100;
    return Optional.of(
        new Spread(
            size,
            median,
            size < FEWEST_FOR_TAIL ? OptionalInt.empty() : OptionalInt.of(sorted.get(rank - 1))));
  }
}
