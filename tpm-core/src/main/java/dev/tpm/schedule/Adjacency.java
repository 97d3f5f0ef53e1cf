package dev.tpm.schedule;

import java.util.Arrays;

/** The edges at each node's one end, together and in the order in which they were added. */
final class Adjacency {
  private final int[] start;
  private final int[] edge;

  private Adjacency(int[] start, int[] edge) {
    this.start = start;
    this.edge = edge;
  }

  /**
   * Sorts edges by one of their ends, by counting.
   *
   * @param edges how many members of {@code end} count
   * @param end edge → the node at that end
   */
  static Adjacency of(int nodes, int edges, int[] end) {
    int[] start = new int[nodes + 1];
    for (int e = 0; e < edges; e++) {
      start[end[e] + 1]++;
    }
    for (int i = 0; i < nodes; i++) {
      start[i + 1] += start[i];
    }
    int[] next = Arrays.copyOf(start, nodes);
    int[] edge = new int[edges];
    for (int e = 0; e < edges; e++) {
      edge[next[end[e]]++] = e;
    }
    return new Adjacency(start, edge);
  }

  /** Where a node's edges begin. */
  int first(int node) {
    return start[node];
  }

  /** Where they end, exclusive. */
  int end(int node) {
    return start[node + 1];
  }

  /** The edge at a place between the two. */
  int edge(int at) {
    return edge[at];
  }
}
