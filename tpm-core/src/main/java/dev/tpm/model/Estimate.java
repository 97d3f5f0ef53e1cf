package dev.tpm.model;

/** What an author knows of a duration that is not certain. */
public sealed interface Estimate {

  /**
   * The working days (or elapsed days) that plan the item.
   *
   * @param daysPerWeek how many working days the calendar's week has
   */
  int planned(int daysPerWeek);

  /** Whether it counts calendar days. */
  boolean elapsed();

  /**
   * An 80 % interval: the 10th and the 90th percentile of a lognormal distribution.
   *
   * @param low the 10th percentile
   * @param high the 90th percentile, not less
   */
  record Range(Duration low, Duration high) implements Estimate {

    /** The median of the lognormal, √(low × high), rounded half up and at least 1. */
    @Override
    public int planned(int daysPerWeek) {
      double median = Math.sqrt((double) low.days(daysPerWeek) * high.days(daysPerWeek));
      return Math.max(1, (int) Math.floor(median + 0.5));
    }

    @Override
    public boolean elapsed() {
      return low.elapsed();
    }

    @Override
    public String toString() {
      return low + ".." + high;
    }
  }

  /**
   * Three points of a Beta-PERT distribution.
   *
   * @param optimistic the least
   * @param likely the most likely, which plans the item
   * @param pessimistic the most
   */
  record ThreePoint(Duration optimistic, Duration likely, Duration pessimistic)
      implements Estimate {

    @Override
    public int planned(int daysPerWeek) {
      return likely.days(daysPerWeek);
    }

    @Override
    public boolean elapsed() {
      return likely.elapsed();
    }

    @Override
    public String toString() {
      return optimistic + "/" + likely + "/" + pessimistic;
    }
  }
}
