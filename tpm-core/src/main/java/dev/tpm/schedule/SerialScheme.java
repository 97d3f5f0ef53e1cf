package dev.tpm.schedule;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The serial schedule-generation scheme: places one node after the other, each as early as its
 * predecessors and the people left by those placed before it allow.
 *
 * <p>R. Kolisch, Serial and parallel resource-constrained project scheduling methods revisited,
 * European Journal of Operational Research 90 (1996). Here every rule of the forward pass holds
 * too: a node that has to wait for people gets a later floor, and is placed again.
 */
final class SerialScheme {
  /** A node looks into so many gaps between others, and then goes behind them all. */
  private static final int MOST_GAPS = 2_000;

  private static final int NOBODY = -1;

  private final Network network;
  private final Moves moves;
  private final Roster empty;
  private final Times times;
  private final int[] floors;
  private final int[] waitsFor;
  private final ForwardPass pass;
  private BitSet waived = new BitSet();

  SerialScheme(Network network, Moves moves, Roster empty) {
    this.network = network;
    this.moves = moves;
    this.empty = empty;
    this.times = new Times(network);
    this.floors = network.floor.clone();
    this.waitsFor = new int[network.size()];
    this.pass = new ForwardPass(network, times, floors);
  }

  /** When the nodes happen, as placed last; the next run writes over it. */
  Times times() {
    return times;
  }

  /** The floors by which the passes come to these times. */
  int[] floors() {
    return floors;
  }

  /** Node → the team that it had to wait for; -1 for none. */
  int[] waitsFor() {
    return waitsFor;
  }

  /** What was left out, for its team never has so many: entries of the staffing. */
  BitSet waived() {
    return waived;
  }

  /** Places all nodes in an order in which each comes after its predecessors. */
  void run(int[] order) {
    System.arraycopy(network.floor, 0, floors, 0, floors.length);
    Arrays.fill(waitsFor, NOBODY);
    Roster roster = empty.copy();
    for (int n : order) {
      pass.place(n);
      if (moves.moves(n)) {
        fit(n, roster);
      }
    }
    waived = roster.waived();
  }

  /** The instant from which on a node takes people: its start, or that of what remains of it. */
  int begin(int n) {
    return network.state[n] == Node.State.BEGUN
        ? network.startTo(n, times.finish[n])
        : times.start[n];
  }

  private void fit(int n, Roster roster) {
    int gaps = 0;
    int start = begin(n);
    int later = roster.later(n, start, times.finish[n]);
    while (later > start) {
      if (later == Node.NEVER) {
        roster.waive();
        waitsFor[n] = NOBODY;
        move(n, network.floor[n]);
      } else {
        waitsFor[n] = roster.lackingTeam();
        move(n, ++gaps > MOST_GAPS ? Math.max(later, roster.end(n)) : later);
        if (begin(n) <= start) {
          break;
        }
      }
      start = begin(n);
      later = roster.later(n, start, times.finish[n]);
    }
    roster.take(n, start, times.finish[n]);
  }

  private void move(int n, int floor) {
    boolean onward = floor > floors[n] && floor > times.start[n];
    floors[n] = floor;
    if (onward && network.plain[n]) {
      Calendar calendar = network.calendar[n];
      int number = calendar.number(floor);
      times.start[n] = calendar.day(number);
      times.finish[n] = calendar.day(number + network.length[n] - 1) + 1;
    } else {
      pass.place(n);
    }
  }
}
