package dev.tpm.schedule;

/** By how much every node can slip: before the end moves, and before anything that follows does. */
final class Slack {
  private final Network network;
  private final Times times;
  private final Asks asks;

  Slack(Network network, Times times) {
    this.network = network;
    this.times = times;
    this.asks = new Asks(network, times);
  }

  void run() {
    int[] free = times.freeSlack;
    for (int n = 0; n < network.size(); n++) {
      free[n] = Node.NEVER;
    }
    for (int n = network.size() - 1; n >= 0; n--) {
      boolean real = !network.isJunction(n);
      if (real && network.state[n] != Node.State.DONE) {
        int total = total(n);
        times.totalSlack[n] = total;
        free[n] = Math.max(0, Math.min(total, free[n]));
      } else {
        free[n] = 0;
      }
      // What follows a group follows none of its members.
      if (network.kind[n] != Node.Kind.SPAN) {
        count(n);
      }
    }
  }

  private int total(int n) {
    Calendar calendar = network.calendar[n];
    int missed = Math.max(0, calendar.count(times.start[n], times.asked[n]));
    boolean fixed = times.driver[n] == Times.FIXED;
    return calendar.count(times.finish[n], times.lateFinish[n]) - (fixed ? missed : 0);
  }

  /** Takes up, for each predecessor, how far it can slip before a node moves. */
  private void count(int n) {
    Node.State state = network.state[n];
    boolean moves = state == Node.State.OPEN || state == Node.State.BEGUN;
    if (!moves || (network.isJunction(n) && times.free[n] == Node.NEVER)) {
      return;
    }
    int start = network.isJunction(n) ? times.free[n] : start(n);
    int finish = network.isJunction(n) ? start : finish(n, start);
    for (int e = network.edges[n]; e < network.edges[n + 1]; e++) {
      int p = network.from[e];
      boolean fromStart = Link.fromStart(network.link[e]) && !network.isPoint(p);
      boolean settled = fromStart && network.state[p] == Node.State.BEGUN;
      if (network.state[p] != Node.State.DONE && !settled) {
        slip(p, fromStart, asks.latestSource(e, n, start, finish));
      }
    }
  }

  private void slip(int p, boolean fromStart, int latest) {
    if (network.isJunction(p)) {
      times.free[p] = Math.min(times.free[p], latest);
      return;
    }
    Calendar calendar = network.calendar[p];
    int slack;
    if (!fromStart) {
      slack = calendar.count(times.finish[p], latest);
    } else if (network.kind[p] == Node.Kind.WORK) {
      slack = calendar.count(times.start[p], latest + 1) - 1;
    } else {
      slack = calendar.count(times.start[p], latest);
    }
    times.freeSlack[p] = Math.min(times.freeSlack[p], slack);
  }

  /** The latest start that an edge may ask for without moving a node. */
  private int start(int n) {
    if (network.state[n] == Node.State.BEGUN) {
      return network.startTo(n, times.finish[n]);
    }
    // A train departs when it departs, also when work begins only after days off.
    boolean train = network.nodes[n].limits().slot() >= 0;
    return train ? Math.min(times.asked[n], times.start[n]) : times.start[n];
  }

  private int finish(int n, int start) {
    boolean moved = start != times.start[n] && network.state[n] != Node.State.BEGUN;
    return moved ? network.finishFrom(n, start) : times.finish[n];
  }
}
