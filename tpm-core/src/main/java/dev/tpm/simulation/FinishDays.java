package dev.tpm.simulation;

/** How often something finished on which day. */
public final class FinishDays {
  private final int first;
  private final int[] counts;

  FinishDays(int first, int[] counts) {
    this.first = first;
    this.counts = counts;
  }

  /** The first day on which it ever did; of a calendar's frame, the number of a worked day. */
  public int first() {
    return first;
  }

  /** How many days lie between the first and the last, both included. */
  public int size() {
    return counts.length;
  }

  /** How often it finished on the day so many days after the first. */
  public int count(int after) {
    return counts[after];
  }
}
