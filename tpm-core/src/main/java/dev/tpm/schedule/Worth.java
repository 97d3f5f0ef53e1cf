package dev.tpm.schedule;

/**
 * How good a levelled schedule is: the fewest left out, then the earliest ends, then the least late
 * for what was promised, then the earliest in all. Less is better.
 *
 * @param waived how often a team was left out, for it never has so many people
 * @param ends the sum of the programs' ends
 * @param lateness the days by which promises are missed, added up
 * @param finishes the sum of all finishes
 */
record Worth(int waived, long ends, long lateness, long finishes) implements Comparable<Worth> {

  static Worth of(Times times, Staffing staffing, int waived) {
    long ends = 0;
    for (int[] nodes : staffing.ends) {
      ends += latest(times, nodes);
    }
    long lateness = 0;
    for (Staffing.Promise promise : staffing.promises) {
      lateness += Math.max(0L, (long) latest(times, promise.nodes) - promise.by);
    }
    long finishes = 0;
    for (int finish : times.finish) {
      finishes += finish;
    }
    return new Worth(waived, ends, lateness, finishes);
  }

  private static int latest(Times times, int[] nodes) {
    int latest = Days.FIRST;
    for (int n : nodes) {
      latest = Math.max(latest, times.finish[n]);
    }
    return latest;
  }

  /** Whether nothing that people would notice can be better than with these bounds. */
  boolean reaches(Worth bound) {
    return waived <= bound.waived && ends <= bound.ends && lateness <= bound.lateness;
  }

  @Override
  public int compareTo(Worth other) {
    if (waived != other.waived) {
      return Integer.compare(waived, other.waived);
    }
    if (ends != other.ends) {
      return Long.compare(ends, other.ends);
    }
    return lateness != other.lateness
        ? Long.compare(lateness, other.lateness)
        : Long.compare(finishes, other.finishes);
  }
}
