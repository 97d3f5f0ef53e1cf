package dev.tpm.schedule;

/** Finds how late every node may be, from the last to the first. */
final class BackwardPass {
  private final Network network;
  private final Times times;
  private final Asks asks;

  BackwardPass(Network network, Times times) {
    this.network = network;
    this.times = times;
    this.asks = new Asks(network, times);
  }

  void run() {
    for (int n = network.size() - 1; n >= 0; n--) {
      if (network.state[n] == Node.State.DONE) {
        times.lateStart[n] = times.start[n];
        times.lateFinish[n] = times.finish[n];
      } else {
        bound(n);
        if (times.lateFinish[n] != Node.NEVER) {
          hold(n);
        }
      }
    }
  }

  /** Takes up the node's own bounds; those of its successors are in already. */
  private void bound(int n) {
    int late = Math.min(times.lateFinish[n], network.latestFinish[n]);
    if (network.horizon[n] >= 0) {
      late = Math.min(late, times.horizon[network.horizon[n]]);
    }
    int latestStart = network.nodes[n].limits().latestStart();
    if (latestStart != Node.NEVER) {
      late = Math.min(late, network.finishFrom(n, latestStart));
    }
    switch (network.kind[n]) {
      case WORK -> late = network.calendar[n].before(late) + 1;
      case INSTANT -> late = beforeFreeze(network.calendar[n], late);
      case ELAPSED, GATE, SPAN -> {}
    }
    times.lateFinish[n] = late;
    times.lateStart[n] = late == Node.NEVER ? late : network.startTo(n, late);
  }

  /** A milestone inside a freeze would be late: it has to be reached before. */
  private static int beforeFreeze(Calendar calendar, int late) {
    boolean inside = calendar.isFrozen(late) && calendar.isFrozen(late - 1);
    return inside ? calendar.freezeStart(late) : late;
  }

  /** Hands on to each predecessor what a node's late dates allow it. */
  private void hold(int n) {
    for (int e = network.edges[n]; e < network.edges[n + 1]; e++) {
      int p = network.from[e];
      boolean fromStart = Link.fromStart(network.link[e]) && !network.isPoint(p);
      // What has begun cannot start any later: its start holds nothing up any more.
      boolean settled = fromStart && network.state[p] == Node.State.BEGUN;
      if (network.state[p] != Node.State.DONE && !settled) {
        int late = asks.latestSource(e, n, times.lateStart[n], times.lateFinish[n]);
        int finish = fromStart ? network.finishFrom(p, late) : late;
        times.lateFinish[p] = Math.min(times.lateFinish[p], finish);
      }
    }
  }
}
