package dev.tpm.schedule;

import java.util.Arrays;
import java.util.List;

/**
 * Ranks of nodes by which a schedule within capacities may grow: less comes first.
 *
 * <p>The rules are those that do best in the literature: R. Kolisch, S. Hartmann, Experimental
 * investigation of heuristics for resource-constrained project scheduling: an update, European
 * Journal of Operational Research 174 (2006).
 */
final class PriorityRules {
  /** Beyond so many nodes, all successors are no longer counted, but the direct ones. */
  private static final int MOST_COUNTED = 100_000;

  private final Network network;
  private final Staffing staffing;
  private final Moves moves;
  private final Times early;

  PriorityRules(Network network, Staffing staffing, Moves moves, Times early) {
    this.network = network;
    this.staffing = staffing;
    this.moves = moves;
    this.early = early;
  }

  /** All of them, the best one first. */
  List<long[]> all() {
    return List.of(
        latestFinish(),
        latestStart(),
        mostSuccessors(),
        greatestPositionalWeight(),
        leastSlack(),
        mostPeople());
  }

  long[] latestFinish() {
    return Arrays.stream(early.lateFinish).asLongStream().toArray();
  }

  private long[] latestStart() {
    return Arrays.stream(early.lateStart).asLongStream().toArray();
  }

  private long[] leastSlack() {
    return Arrays.stream(early.totalSlack).asLongStream().toArray();
  }

  /** The longest together with those that wait for them come first. */
  private long[] greatestPositionalWeight() {
    long[] rank = new long[network.size()];
    for (int n = 0; n < rank.length; n++) {
      rank[n] -= network.length[n];
      for (int at = moves.first(n); at < moves.end(n); at++) {
        rank[n] -= network.length[moves.to(moves.edge(at))];
      }
    }
    return rank;
  }

  /** What takes the most person-days comes first. */
  private long[] mostPeople() {
    long[] rank = new long[network.size()];
    for (int n = 0; n < rank.length; n++) {
      for (int k = staffing.takes[n]; k < staffing.takes[n + 1]; k++) {
        rank[n] -= staffing.people[k] / 1000 * network.length[n];
      }
    }
    return rank;
  }

  /** What the most others wait for comes first. They are counted 64 at a time, a bit for each. */
  private long[] mostSuccessors() {
    int size = network.size();
    long[] rank = new long[size];
    if (size > MOST_COUNTED) {
      Arrays.setAll(rank, n -> moves.first(n) - moves.end(n));
      return rank;
    }
    for (int first = 0; first < size; first += 64) {
      int end = Math.min(size, first + 64);
      long[] behind = new long[end];
      for (int n = end - 1; n >= 0; n--) {
        rank[n] -= Long.bitCount(behind[n]);
        long all = n >= first ? behind[n] | 1L << (n - first) : behind[n];
        if (all != 0) {
          for (int e = network.edges[n]; e < network.edges[n + 1]; e++) {
            behind[network.from[e]] |= all;
          }
        }
      }
    }
    return rank;
  }
}
