package dev.tpm.schedule;

/**
 * Which nodes levelling may move, and in which orders it may place them.
 *
 * <p>What is fixed, promised or done stays. What has begun goes on, and stays too, unless what
 * remains of it waits for something that moves.
 */
final class Moves {
  private final Network network;
  private final Adjacency leading;
  private final int[] to;
  private final boolean[] moves;

  Moves(Network network, Staffing staffing) {
    this.network = network;
    int n = network.size();
    this.to = new int[network.from.length];
    this.moves = new boolean[n];
    boolean[] unsettled = new boolean[n];
    for (int i = 0; i < n; i++) {
      boolean waits = false;
      for (int e = network.edges[i]; e < network.edges[i + 1]; e++) {
        to[e] = i;
        waits |= unsettled[network.from[e]];
      }
      boolean stays =
          switch (network.state[i]) {
            case DONE, PLACED -> true;
            case BEGUN -> !waits;
            case OPEN -> network.nodes[i].limits().fixed() != Node.NONE;
          };
      moves[i] = !stays && staffing.takesAnybody(i);
      unsettled[i] = !stays && (waits || moves[i]);
    }
    this.leading = Adjacency.of(n, to.length, network.from);
  }

  boolean moves(int node) {
    return moves[node];
  }

  /** Where the edges from a node begin, in {@link #edge}. */
  int first(int node) {
    return leading.first(node);
  }

  /** Where they end, exclusive. */
  int end(int node) {
    return leading.end(node);
  }

  int edge(int at) {
    return leading.edge(at);
  }

  /** The node that an edge leads to. */
  int to(int edge) {
    return to[edge];
  }

  /** All nodes, each after its predecessors; of those that may come, the one of least rank. */
  int[] forward(long[] rank) {
    int n = network.size();
    int[] waits = new int[n];
    Ready ready = new Ready(rank);
    for (int i = 0; i < n; i++) {
      waits[i] = network.edges[i + 1] - network.edges[i];
      if (waits[i] == 0) {
        ready.add(i);
      }
    }
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      int node = ready.poll();
      order[i] = node;
      for (int at = leading.first(node); at < leading.end(node); at++) {
        int next = to[leading.edge(at)];
        if (--waits[next] == 0) {
          ready.add(next);
        }
      }
    }
    return order;
  }

  /** All nodes, each after its successors; of those that may come, the one of least rank. */
  int[] backward(long[] rank) {
    int n = network.size();
    int[] waits = new int[n];
    Ready ready = new Ready(rank);
    for (int i = 0; i < n; i++) {
      waits[i] = leading.end(i) - leading.first(i);
      if (waits[i] == 0) {
        ready.add(i);
      }
    }
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      int node = ready.poll();
      order[i] = node;
      for (int e = network.edges[node]; e < network.edges[node + 1]; e++) {
        int before = network.from[e];
        if (--waits[before] == 0) {
          ready.add(before);
        }
      }
    }
    return order;
  }
}
