package dev.tpm.schedule;

import java.util.Arrays;

/**
 * The least that a critical path can be: a forward and a backward pass over arrays, every edge from
 * a finish to a start, every day worked. What a schedule costs is told in multiples of it.
 */
final class BarePass {
  private final int[] length;
  private final int[] edges;
  private final int[] from;
  private final int[] lag;

  BarePass(Network network) {
    this.length = network.length.clone();
    this.edges = network.edges.clone();
    this.from = network.from.clone();
    this.lag = network.lag.clone();
  }

  /** The total slack of each node. */
  int[] slack() {
    int n = length.length;
    int[] start = new int[n];
    int end = 0;
    for (int i = 0; i < n; i++) {
      int earliest = 0;
      for (int e = edges[i]; e < edges[i + 1]; e++) {
        int p = from[e];
        earliest = Math.max(earliest, start[p] + length[p] + lag[e]);
      }
      start[i] = earliest;
      end = Math.max(end, earliest + length[i]);
    }
    int[] late = new int[n];
    Arrays.fill(late, end);
    int[] slack = new int[n];
    for (int i = n - 1; i >= 0; i--) {
      int lateStart = late[i] - length[i];
      slack[i] = lateStart - start[i];
      for (int e = edges[i]; e < edges[i + 1]; e++) {
        late[from[e]] = Math.min(late[from[e]], lateStart - lag[e]);
      }
    }
    return slack;
  }
}
