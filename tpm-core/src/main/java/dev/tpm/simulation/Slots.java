package dev.tpm.simulation;

import java.util.Arrays;

/**
 * Which row each activity uses, where rows are used again once nobody asks for what is in them.
 *
 * <p>Most of a plan waits for what lies close by. So a pass that keeps nothing needs few rows, and
 * they can be long and still fit a processor's cache.
 */
final class Slots {
  /** Activity → its row. */
  final int[] of;

  /** How many rows there are. */
  final int count;

  private Slots(int[] of, int count) {
    this.of = of;
    this.count = count;
  }

  /** A row for each, to be kept. */
  static Slots kept(Work work) {
    int[] of = new int[work.size];
    Arrays.setAll(of, n -> n);
    return new Slots(of, work.size);
  }

  /** Rows for a pass from the first to the last: in use until the last successor is placed. */
  static Slots forward(Work work) {
    int[] last = new int[work.size];
    for (int n = 0; n < work.size; n++) {
      last[n] = n;
      for (int o = work.outs[n]; o < work.outs[n + 1]; o++) {
        last[n] = Math.max(last[n], work.to[work.out[o]]);
      }
    }
    return until(last);
  }

  /** Rows for a pass from the last to the first: in use until the first predecessor is bound. */
  static Slots backward(Work work) {
    int end = work.size - 1;
    int[] last = new int[work.size];
    for (int n = 0; n < work.size; n++) {
      int first = n;
      for (int t = work.ties[n]; t < work.ties[n + 1]; t++) {
        first = Math.min(first, work.from[t]);
      }
      last[end - n] = end - first;
    }
    Slots mirrored = until(last);
    int[] of = new int[work.size];
    Arrays.setAll(of, n -> mirrored.of[end - n]);
    return new Slots(of, mirrored.count);
  }

  /**
   * Rows for things that come one after the other.
   *
   * @param last with which of them each is asked for the last time
   */
  private static Slots until(int[] last) {
    int size = last.length;
    int[] of = new int[size];
    int[] free = new int[size];
    int unused = 0;
    int count = 0;
    // Those that end with the same one hang on each other.
    int[] ending = new int[size];
    int[] next = new int[size];
    Arrays.fill(ending, -1);
    for (int n = 0; n < size; n++) {
      of[n] = unused > 0 ? free[--unused] : count++;
      next[n] = ending[last[n]];
      ending[last[n]] = n;
      for (int done = ending[n]; done >= 0; done = next[done]) {
        free[unused++] = of[done];
      }
    }
    return new Slots(of, count);
  }
}
