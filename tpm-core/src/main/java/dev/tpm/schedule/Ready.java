package dev.tpm.schedule;

import java.util.Arrays;

/** Nodes that may be placed next: the one of least rank first, among equals the first one. */
final class Ready {
  private final long[] rank;
  private int[] heap = new int[16];
  private int size;

  Ready(long[] rank) {
    this.rank = rank;
  }

  void add(int node) {
    if (size == heap.length) {
      heap = Arrays.copyOf(heap, 2 * size);
    }
    int at = size++;
    while (at > 0 && comesBefore(node, heap[(at - 1) / 2])) {
      heap[at] = heap[(at - 1) / 2];
      at = (at - 1) / 2;
    }
    heap[at] = node;
  }

  int poll() {
    int first = heap[0];
    int node = heap[--size];
    int at = 0;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && comesBefore(heap[child + 1], heap[child])) {
        child++;
      }
      if (!comesBefore(heap[child], node)) {
        break;
      }
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = node;
    return first;
  }

  private boolean comesBefore(int node, int other) {
    return rank[node] < rank[other] || (rank[node] == rank[other] && node < other);
  }
}
