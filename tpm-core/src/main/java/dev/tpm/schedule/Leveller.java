package dev.tpm.schedule;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds a short schedule in which no team is asked for more people than it has.
 *
 * <p>The serial scheme runs over several priority rules, each justified to the right and to the
 * left again until that makes nothing better; then a search breeds new orders out of the best ones.
 * How many schedules it tries hangs on the size of the plan, and each run tries the same ones.
 */
final class Leveller {
  /** The nodes that all tries together place, beyond those of the rules. */
  private static final int MOST_PLACED = 400_000;

  /** The schedules that it tries at most. */
  private static final int MOST_TRIES = 1_500;

  private static final int MOST_JUSTIFIED = 2;

  private final Network network;
  private final Staffing staffing;
  private final Moves moves;
  private final SerialScheme scheme;
  private final RightShift shift;
  private final Worth bound;
  private final Times early;
  private int tries;

  private Leveller(Network network, Staffing staffing, Times early) {
    this.network = network;
    this.staffing = staffing;
    this.early = early;
    this.moves = new Moves(network, staffing);
    Roster empty = empty();
    this.scheme = new SerialScheme(network, moves, empty);
    this.shift = new RightShift(network, moves, empty, scheme);
    this.bound = new LowerBound(network, staffing, moves, early).worth(empty);
  }

  /**
   * Levels a network.
   *
   * @param early its times without a thought of capacities
   */
  static Levelled level(Network network, Staffing staffing, Times early) {
    return new Leveller(network, staffing, early).run();
  }

  /** The roster before anything that moves is placed. */
  private Roster empty() {
    Roster roster = new Roster(network, staffing);
    for (int n = 0; n < network.size(); n++) {
      boolean runs = network.state[n] != Node.State.DONE;
      if (runs && staffing.takesAnybody(n) && !moves.moves(n)) {
        boolean begun = network.state[n] == Node.State.BEGUN;
        int start = begun ? network.startTo(n, early.finish[n]) : early.start[n];
        roster.take(n, start, early.finish[n]);
      }
    }
    return roster;
  }

  private Levelled run() {
    PriorityRules rules = new PriorityRules(network, staffing, moves, early);
    List<Candidate> tried = byRules(rules);
    Candidate best = tried.stream().reduce(Candidate::orBetter).orElseThrow();
    if (!isBest(best)) {
      int budget = Math.min(MOST_TRIES, MOST_PLACED / Math.max(1, network.size()));
      best = new Search(this, moves, network, budget).run(tried, rules.latestFinish());
    }
    scheme.run(best.order());
    Times times = new Times(network);
    new ForwardPass(network, times, scheme.floors().clone()).run();
    return new Levelled(times, scheme.waitsFor().clone(), scheme.waived().stream().toArray());
  }

  private List<Candidate> byRules(PriorityRules rules) {
    List<Candidate> tried = new ArrayList<>();
    for (long[] rank : rules.all()) {
      Candidate candidate = justified(moves.forward(rank));
      tried.add(candidate);
      if (isBest(candidate)) {
        break;
      }
    }
    return tried;
  }

  /** The schedule of an order, pushed to the right and back for as long as that helps. */
  Candidate justified(int[] order) {
    Candidate best = placed(order);
    for (int i = 0; i < MOST_JUSTIFIED && !isBest(best); i++) {
      tries++;
      Candidate next = placed(moves.forward(shift.run()));
      if (!next.isBetterThan(best)) {
        break;
      }
      best = next;
    }
    return best;
  }

  private Candidate placed(int[] order) {
    tries++;
    scheme.run(order);
    Worth worth = Worth.of(scheme.times(), staffing, scheme.waived().cardinality());
    return new Candidate(order, worth);
  }

  /** How many schedules were tried so far. */
  int tries() {
    return tries;
  }

  /** Whether nothing can be better. */
  boolean isBest(Candidate candidate) {
    return candidate.worth().reaches(bound);
  }
}
