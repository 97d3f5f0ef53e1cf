package dev.tpm.quality;

import dev.tpm.model.Item;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What was counted for one point.
 *
 * @param count how many were counted; of an index, what is above the line of its fraction
 * @param of how many there are; of an index, what is below the line
 * @param value the share, or the index; absent where there is nothing to count
 * @param result whether the threshold is met
 * @param items the items that were counted against it, in the order of the plan
 */
public record Measure(
    Point point, int count, int of, OptionalDouble value, Result result, List<Item> items) {

  /** How a measure stands to its threshold. */
  public enum Result {
    MET,
    NOT_MET,
    /** There is nothing to count. */
    NOTHING
  }

  public Measure {
    items = List.copyOf(items);
  }

  /** Nothing to count. */
  static Measure nothing(Point point) {
    return new Measure(point, 0, 0, OptionalDouble.empty(), Result.NOTHING, List.of());
  }

  /**
   * A count held against its threshold.
   *
   * @param items what was counted against it; of a share that should be high, what is not in it
   */
  static Measure of(Point point, int count, int of, List<Item> items) {
    if (of == 0) {
      return nothing(point);
    }
    double share = (double) count / of;
    boolean met =
        switch (point.limit()) {
          case NONE -> count == 0;
          case AT_MOST -> share <= point.threshold();
          case AT_LEAST, INDEX -> share >= point.threshold();
        };
    return new Measure(
        point, count, of, OptionalDouble.of(share), met ? Result.MET : Result.NOT_MET, items);
  }
}
