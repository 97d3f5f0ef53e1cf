package dev.tpm.schedule;

/**
 * An order to place nodes in, and how good the schedule is that comes of it.
 *
 * <p>A class, not a record: two of them are never compared but by their worth.
 */
final class Candidate {
  private final int[] order;
  private final Worth worth;

  Candidate(int[] order, Worth worth) {
    this.order = order;
    this.worth = worth;
  }

  /** Each node after its predecessors; whoever asks leaves it as it is. */
  int[] order() {
    return order;
  }

  Worth worth() {
    return worth;
  }

  boolean isBetterThan(Candidate other) {
    return worth.compareTo(other.worth) < 0;
  }

  Candidate orBetter(Candidate other) {
    return other.isBetterThan(this) ? other : this;
  }
}
