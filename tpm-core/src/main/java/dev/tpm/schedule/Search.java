package dev.tpm.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Breeds orders out of the best ones: a part of one, a part of another, a few nodes moved, and
 * justified.
 *
 * <p>After the genetic algorithm of V. Valls, F. Ballestín and S. Quintanilla (see {@link
 * RightShift}) with the two-point crossover of S. Hartmann, A competitive genetic algorithm for
 * resource-constrained project scheduling, Naval Research Logistics 45 (1998). Its luck is always
 * the same.
 */
final class Search {
  private static final long SEED = 20_050_824;
  private static final int MOST_ALIVE = 30;
  private static final int TRIES_PER_PLACE = 15;

  /** So many nodes of a child move at most. */
  private static final int MOST_MOVED = 3;

  private final Leveller leveller;
  private final Moves moves;
  private final Network network;
  private final int budget;
  private final Random random = new Random(SEED);
  private final List<Candidate> alive = new ArrayList<>();

  Search(Leveller leveller, Moves moves, Network network, int budget) {
    this.leveller = leveller;
    this.moves = moves;
    this.network = network;
    this.budget = budget;
  }

  /**
   * The best order that it finds.
   *
   * @param first those to begin with
   * @param rank a rule by which more are drawn
   */
  Candidate run(List<Candidate> first, long[] rank) {
    alive.addAll(first);
    int places = Math.max(first.size(), Math.min(MOST_ALIVE, budget / TRIES_PER_PLACE));
    while (alive.size() < places && goesOn()) {
      alive.add(leveller.justified(moves.forward(blurred(rank))));
    }
    while (goesOn()) {
      int[] child = child(parent().order(), parent().order());
      move(child);
      replaceWorst(leveller.justified(child));
    }
    return best();
  }

  private boolean goesOn() {
    return leveller.tries() < budget && !leveller.isBest(best());
  }

  private Candidate best() {
    return alive.stream().reduce(Candidate::orBetter).orElseThrow();
  }

  /** A rule with luck in it: more or less of it each time. */
  private long[] blurred(long[] rank) {
    long least = Long.MAX_VALUE;
    long most = Long.MIN_VALUE;
    for (long each : rank) {
      least = Math.min(least, each);
      most = Math.max(most, each);
    }
    double width = (most - least + 1) * (0.05 + 0.35 * random.nextDouble()) * 1000;
    long[] blurred = new long[rank.length];
    for (int n = 0; n < rank.length; n++) {
      blurred[n] = rank[n] * 1000 + (long) (random.nextDouble() * width);
    }
    return blurred;
  }

  /** The better one of two. */
  private Candidate parent() {
    Candidate one = alive.get(random.nextInt(alive.size()));
    return one.orBetter(alive.get(random.nextInt(alive.size())));
  }

  /** The one order up to a point, then the other one up to a second point, then the first again. */
  private int[] child(int[] mother, int[] father) {
    int size = mother.length;
    int a = random.nextInt(size + 1);
    int b = random.nextInt(size + 1);
    int[] child = new int[size];
    boolean[] taken = new boolean[size];
    int at = take(mother, Math.min(a, b), child, 0, taken);
    at = take(father, Math.max(a, b), child, at, taken);
    take(mother, size, child, at, taken);
    return child;
  }

  private static int take(int[] from, int until, int[] child, int first, boolean[] taken) {
    int at = first;
    for (int i = 0; at < until; i++) {
      if (!taken[from[i]]) {
        taken[from[i]] = true;
        child[at++] = from[i];
      }
    }
    return at;
  }

  /** Moves a few nodes to any other place between their predecessors and their successors. */
  private void move(int[] order) {
    int[] place = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      place[order[i]] = i;
    }
    for (int times = 1 + random.nextInt(MOST_MOVED); times > 0; times--) {
      int node = order[random.nextInt(order.length)];
      int first = 0;
      for (int e = network.edges[node]; e < network.edges[node + 1]; e++) {
        first = Math.max(first, place[network.from[e]] + 1);
      }
      int last = order.length - 1;
      for (int at = moves.first(node); at < moves.end(node); at++) {
        last = Math.min(last, place[moves.to(moves.edge(at))] - 1);
      }
      shift(order, place, place[node], first + random.nextInt(last - first + 1));
    }
  }

  private static void shift(int[] order, int[] place, int from, int to) {
    int node = order[from];
    int by = from < to ? 1 : -1;
    for (int i = from; i != to; i += by) {
      order[i] = order[i + by];
      place[order[i]] = i;
    }
    order[to] = node;
    place[node] = to;
  }

  /** A child takes the worst one's place, where it is better and not the same as another. */
  private void replaceWorst(Candidate child) {
    int worst = 0;
    for (int i = 0; i < alive.size(); i++) {
      if (alive.get(i).worth().equals(child.worth())) {
        return;
      }
      if (alive.get(worst).isBetterThan(alive.get(i))) {
        worst = i;
      }
    }
    if (child.isBetterThan(alive.get(worst))) {
      alive.set(worst, child);
    }
  }
}
