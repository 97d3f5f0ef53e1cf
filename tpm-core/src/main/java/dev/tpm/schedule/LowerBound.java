package dev.tpm.schedule;

import java.util.Arrays;

/**
 * What no levelled schedule can be better than: the critical path, and the day by which each team
 * can have done all that it is asked for.
 */
final class LowerBound {
  private final Network network;
  private final Staffing staffing;
  private final Moves moves;
  private final Times early;

  LowerBound(Network network, Staffing staffing, Moves moves, Times early) {
    this.network = network;
    this.staffing = staffing;
    this.moves = moves;
    this.early = early;
  }

  /**
   * The bound.
   *
   * @param roster what is taken before anything that moves is placed
   */
  Worth worth(Roster roster) {
    Worth bound = Worth.of(early, staffing, 0);
    long ends = 0;
    for (int[] nodes : staffing.ends) {
      int end = Days.FIRST;
      for (int n : nodes) {
        end = Math.max(end, early.finish[n]);
      }
      ends += Math.max(end, busyUntil(nodes, roster));
    }
    return new Worth(0, ends, bound.lateness(), bound.finishes());
  }

  /** The earliest instant by which every team can have done its part of some nodes. */
  private int busyUntil(int[] nodes, Roster roster) {
    int teams = staffing.capacities.size();
    long[] work = new long[teams];
    int[] first = new int[teams];
    Arrays.fill(first, Node.NEVER);
    for (int n : nodes) {
      for (int k = staffing.takes[n]; moves.moves(n) && k < staffing.takes[n + 1]; k++) {
        int team = staffing.team[k];
        boolean same =
            network.kind[n] == Node.Kind.WORK
                && network.calendar[n].sameDays(staffing.calendars.get(team));
        if (same && network.length[n] < Days.MOST / 100) {
          work[team] += staffing.people[k] * network.length[n];
          first[team] = Math.min(first[team], network.startTo(n, early.finish[n]));
        }
      }
    }
    int until = Days.FIRST;
    for (int t = 0; t < teams; t++) {
      if (work[t] > 0) {
        until = Math.max(until, roster.doneBy(t, first[t], work[t]));
      }
    }
    return until;
  }
}
