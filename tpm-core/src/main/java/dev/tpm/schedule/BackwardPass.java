package dev.tpm.schedule;

/** Finds how late every node may be, and how far it can slip, from the last to the first. */
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
      } else if (network.plain[n]) {
        work(n);
      } else {
        bound(n);
        if (network.isJunction(n)) {
          handOn(n, times.free[n], times.free[n]);
        } else {
          slack(n, missed(n));
          int start = latestStay(n);
          handOn(n, start, stayFinish(n, start));
        }
      }
    }
  }

  /** What most of a plan is: the same as below, without all that seldom comes up. */
  private void work(int n) {
    Calendar calendar = network.calendar[n];
    int late = Math.min(times.lateFinish[n], network.latestFinish[n]);
    if (network.horizon[n] >= 0) {
      late = Math.min(late, times.horizon[network.horizon[n]]);
    }
    int number = calendar.number(late);
    times.lateFinish[n] = calendar.day(number - 1) + 1;
    times.lateStart[n] = calendar.day(number - network.length[n]);
    int early = calendar.number(times.finish[n]);
    // The day before a number ends on that number, but at the edge of time.
    boolean exact = times.lateFinish[n] > Days.FIRST + 1;
    int total = (exact ? number : calendar.number(times.lateFinish[n])) - early;
    int free = times.free[n] == Node.NEVER ? total : calendar.number(times.free[n]) - early;
    times.totalSlack[n] = total;
    times.freeSlack[n] = Math.max(0, Math.min(total, free));
    int lateStart = times.lateStart[n];
    int start = times.start[n];
    boolean counts = network.counts[n];
    for (int e = network.edges[n]; e < network.edges[n + 1]; e++) {
      int p = network.from[e];
      if ((network.link[e] | network.lag[e]) != 0) {
        handOn(e, n, start, times.finish[n]);
      } else {
        if (counts || !network.counts[p]) {
          times.lateFinish[p] = Math.min(times.lateFinish[p], lateStart);
        }
        times.free[p] = Math.min(times.free[p], start);
      }
    }
  }

  /** Takes up the node's own bounds; those of its successors are in already. */
  private void bound(int n) {
    int late = Math.min(times.lateFinish[n], network.latestFinish[n]);
    if (network.horizon[n] >= 0) {
      late = Math.min(late, times.horizon[network.horizon[n]]);
    }
    late = Math.min(late, unusual(n, late));
    if (network.kind[n] == Node.Kind.WORK) {
      Calendar calendar = network.calendar[n];
      int number = calendar.number(late);
      times.lateFinish[n] = calendar.day(number - 1) + 1;
      times.lateStart[n] = calendar.day(number - network.length[n]);
    } else {
      times.lateFinish[n] = late;
      times.lateStart[n] = late == Node.NEVER ? late : network.startTo(n, late);
    }
  }

  /** What bounds the late finish of what is fixed, and of milestones. */
  private int unusual(int n, int late) {
    if (!network.loose[n]) {
      int latestStart = network.nodes[n].limits().latestStart();
      if (latestStart != Node.NEVER) {
        return network.finishFrom(n, latestStart);
      }
    }
    // A milestone inside a freeze would be late: it has to be reached before.
    Calendar calendar = network.calendar[n];
    boolean inside =
        network.kind[n] == Node.Kind.INSTANT
            && calendar.isFrozen(late)
            && calendar.isFrozen(late - 1);
    return inside ? calendar.freezeStart(late) : late;
  }

  private void slack(int n, int missed) {
    Calendar calendar = network.calendar[n];
    int early = calendar.number(times.finish[n]);
    int total = calendar.number(times.lateFinish[n]) - early - missed;
    int free = times.free[n] == Node.NEVER ? total : calendar.number(times.free[n]) - early;
    times.totalSlack[n] = total;
    times.freeSlack[n] = Math.max(0, Math.min(total, free));
  }

  /** The working days by which predecessors ask for a later day than the fixed one. */
  private int missed(int n) {
    boolean fixed = times.driver[n] == Times.FIXED;
    return fixed ? Math.max(0, network.calendar[n].count(times.start[n], times.asked[n])) : 0;
  }

  /**
   * The latest start that an edge may ask for without moving a node; {@link Node#NEVER} where
   * nothing moves it.
   */
  private int latestStay(int n) {
    if (network.state[n] == Node.State.PLACED) {
      return Node.NEVER;
    }
    if (network.state[n] == Node.State.BEGUN) {
      return network.startTo(n, times.finish[n]);
    }
    // A train departs when it departs, also when work begins only after days off.
    boolean train = !network.loose[n] && network.nodes[n].limits().slot() >= 0;
    return train ? Math.min(times.asked[n], times.start[n]) : times.start[n];
  }

  private int stayFinish(int n, int start) {
    boolean moved = start != times.start[n] && network.state[n] == Node.State.OPEN;
    return moved ? network.finishFrom(n, start) : times.finish[n];
  }

  /**
   * Hands on to each predecessor how late it may be, and how far it can slip.
   *
   * @param start the latest start that moves nothing; {@link Node#NEVER} where nothing does
   * @param finish likewise the finish
   */
  private void handOn(int n, int start, int finish) {
    for (int e = network.edges[n]; e < network.edges[n + 1]; e++) {
      handOn(e, n, start, finish);
    }
  }

  private void handOn(int e, int n, int start, int finish) {
    int p = network.from[e];
    if (!isSettled(e, p)) {
      // What is only proposed, or paused, makes nothing else urgent.
      if (times.lateFinish[n] != Node.NEVER && (network.counts[n] || !network.counts[p])) {
        int bound = finish(e, n, p, times.lateStart[n], times.lateFinish[n]);
        times.lateFinish[p] = Math.min(times.lateFinish[p], bound);
      }
      // What follows a group follows none of its members.
      if (start != Node.NEVER && network.kind[n] != Node.Kind.SPAN) {
        times.free[p] = Math.min(times.free[p], finish(e, n, p, start, finish));
      }
    }
  }

  /**
   * Whether a start holds nothing up any more: what has begun cannot start later, and of what is
   * promised from outside the finish alone is promised.
   */
  private boolean isSettled(int edge, int p) {
    boolean open = network.state[p] == Node.State.OPEN;
    return Link.fromStart(network.link[edge]) && !network.isPoint(p) && !open;
  }

  /** The latest finish of a predecessor that keeps to a bound on a node. */
  private int finish(int edge, int n, int p, int start, int finish) {
    int latest = asks.latestSource(edge, n, start, finish);
    return Link.fromStart(network.link[edge]) ? network.finishFrom(p, latest) : latest;
  }
}
