package dev.tpm.schedule;

import java.util.Arrays;

/**
 * Justification to the right: places every node as late as its successors and the people left allow
 * without making the end later, the last one first.
 *
 * <p>The order in which nodes then start often leads the serial scheme to a shorter schedule, and
 * never to a longer one where all is plain work: V. Valls, F. Ballestín, S. Quintanilla,
 * Justification and RCPSP: a technique that pays, European Journal of Operational Research 165
 * (2005). Its times serve as that order alone.
 */
final class RightShift {
  private static final int MOST_GAPS = 2_000;

  private final Network network;
  private final Moves moves;
  private final Roster empty;
  private final SerialScheme left;
  private final Times times;
  private final Asks asks;
  private final int[] latest;
  private final long[] rank;
  private final long[] starts;

  RightShift(Network network, Moves moves, Roster empty, SerialScheme left) {
    this.network = network;
    this.moves = moves;
    this.empty = empty;
    this.left = left;
    this.times = left.times();
    this.asks = new Asks(network, times);
    this.latest = new int[network.size()];
    this.rank = new long[network.size()];
    this.starts = new long[network.size()];
  }

  /** Node → the instant at which it would start; the next run writes over it. */
  long[] run() {
    int end = Days.FIRST;
    for (int n = 0; n < network.size(); n++) {
      rank[n] = -times.finish[n];
      end = Math.max(end, times.finish[n]);
    }
    Arrays.fill(latest, end);
    Roster roster = empty.copy();
    roster.waive(left.waived());
    for (int n : moves.backward(rank)) {
      if (moves.moves(n)) {
        shift(n, roster);
      } else if (network.state[n] == Node.State.OPEN
          && network.nodes[n].limits().fixed() == Node.NONE) {
        handOn(n, latest[n]);
        starts[n] = network.startTo(n, latest[n]);
      } else {
        handOn(n, times.finish[n]);
        starts[n] = left.begin(n);
      }
    }
    return starts;
  }

  private void shift(int n, Roster roster) {
    int least = times.finish[n];
    int gaps = 0;
    int finish = Math.max(least, tidy(n, latest[n]));
    int earlier = roster.earlier(n, network.startTo(n, finish), finish);
    while (earlier < finish && finish > least) {
      finish = ++gaps > MOST_GAPS ? least : Math.max(least, tidy(n, earlier));
      earlier = roster.earlier(n, network.startTo(n, finish), finish);
    }
    int start = network.startTo(n, finish);
    roster.take(n, start, finish);
    starts[n] = start;
    handOn(n, finish);
  }

  /** The end of the last working day by an instant. */
  private int tidy(int n, int finish) {
    return network.kind[n] == Node.Kind.WORK ? network.calendar[n].before(finish) + 1 : finish;
  }

  private void handOn(int n, int finish) {
    int start = network.startTo(n, finish);
    for (int e = network.edges[n]; e < network.edges[n + 1]; e++) {
      int p = network.from[e];
      int bound = finish;
      if (network.link[e] != Link.FS || network.lag[e] != 0) {
        bound = asks.latestSource(e, n, start, finish);
        bound = Link.fromStart(network.link[e]) ? network.finishFrom(p, bound) : bound;
      } else {
        bound = start;
      }
      latest[p] = Math.min(latest[p], bound);
    }
  }
}
