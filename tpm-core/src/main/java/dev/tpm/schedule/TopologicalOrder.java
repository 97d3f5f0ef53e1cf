package dev.tpm.schedule;

import java.util.Arrays;

/** Puts what comes before before what comes after (Kahn's algorithm), the same way each time. */
final class TopologicalOrder {
  private TopologicalOrder() {}

  /**
   * The nodes, each after all that lead to it; fewer than there are where some stand in a cycle or
   * behind one.
   *
   * @param edges how many of the two arrays' members count
   */
  static int[] of(int nodes, int edges, int[] from, int[] to) {
    Adjacency leading = Adjacency.of(nodes, edges, from);
    int[] waits = new int[nodes];
    for (int e = 0; e < edges; e++) {
      waits[to[e]]++;
    }
    int[] order = new int[nodes];
    int count = 0;
    for (int i = 0; i < nodes; i++) {
      if (waits[i] == 0) {
        order[count++] = i;
      }
    }
    for (int i = 0; i < count; i++) {
      for (int at = leading.first(order[i]); at < leading.end(order[i]); at++) {
        int next = to[leading.edge(at)];
        if (--waits[next] == 0) {
          order[count++] = next;
        }
      }
    }
    return Arrays.copyOf(order, count);
  }
}
