package dev.tpm.simulation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much the finish of a program hangs on each thing that is drawn: Spearman's rank correlation.
 *
 * <p>What is drawn grows with its luck, so its rank is that of its luck. The finishes are ranked
 * within each chunk of iterations, and what is drawn is drawn again rather than kept: so the room
 * taken does not grow with the iterations.
 */
final class Drivers {
  private final Work work;
  private final Lengths lengths;
  private final int[] targets;
  private final int[] drawn;
  private final int[][] ranks;
  private final int[] riskPrograms;
  private final int[][] riskRanks;

  /**
   * What is drawn, and for which programs.
   *
   * @param targets program → the extent that is its finish; -1 for none
   */
  Drivers(Work work, Lengths lengths, List<Risk> risks, int[] targets) {
    this.work = work;
    this.lengths = lengths;
    this.targets = targets;
    Map<Spread, int[]> shared = new HashMap<>();
    drawn = new int[work.size];
    ranks = new int[work.size][];
    for (int n = 0; n < work.size; n++) {
      drawn[n] = -1;
      ranks[n] = new int[0];
      if (work.activities[n].spread().isPresent()) {
        Activity.Draw draw = work.activities[n].spread().get();
        drawn[n] = targets[draw.program()] >= 0 ? draw.program() : -1;
        ranks[n] = shared.computeIfAbsent(draw.spread(), Spread::ranks);
      }
    }
    riskPrograms =
        risks.stream().mapToInt(r -> targets[r.program()] >= 0 ? r.program() : -1).toArray();
    riskRanks = risks.stream().map(r -> r.delay().ranks()).toArray(int[][]::new);
  }

  /** What one thread sums up: per activity and per risk, then per program. */
  static final class Sums {
    final long[] products;
    final long[] squares;
    final long[] finishSquares;

    Sums(int things, int programs) {
      products = new long[things];
      squares = new long[things];
      finishSquares = new long[programs];
    }

    void add(Sums other) {
      addTo(products, other.products);
      addTo(squares, other.squares);
      addTo(finishSquares, other.finishSquares);
    }

    private static void addTo(long[] sums, long[] others) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += others[i];
      }
    }

    /** The correlation of a thing with its program's finish, -1 to 1; 0 where one never differs. */
    double correlation(int thing, int program) {
      double scale = Math.sqrt((double) squares[thing] * finishSquares[program]);
      return scale == 0 ? 0 : Math.max(-1, Math.min(1, products[thing] / scale));
    }
  }

  Sums sums() {
    return new Sums(2 * drawn.length + riskRanks.length + targets.length, targets.length);
  }

  /**
   * Adds a chunk.
   *
   * @param first its first iteration
   * @param iterations the keys of its iterations
   * @param finishes program → its finishes, for as many iterations as count
   */
  void add(int first, int[] iterations, int[][] finishes, Sums sums) {
    int[][] ranked = new int[targets.length][];
    for (int p = 0; p < targets.length; p++) {
      ranked[p] = targets[p] >= 0 ? ranks(finishes[p]) : new int[0];
      sums.finishSquares[p] += product(ranked[p], ranked[p]);
    }
    int[] cells = new int[iterations.length];
    int[] ranks = new int[iterations.length];
    for (int n = 0; n < work.size; n++) {
      if (drawn[n] >= 0) {
        lengths.lookUp(n, first, iterations, cells, this.ranks[n], ranks);
        correlate(n, ranks, ranked[drawn[n]], sums);
        lengths.ownCells(n, iterations, cells);
        evenRanks(ranks, cells);
        correlate(own(n), ranks, ranked[drawn[n]], sums);
      }
    }
    for (int p = 0; p < targets.length; p++) {
      if (targets[p] >= 0) {
        lengths.sharedCells(p, first, cells);
        evenRanks(ranks, cells);
        correlate(shared(p), ranks, ranked[p], sums);
      }
    }
    for (int r = 0; r < riskRanks.length; r++) {
      if (riskPrograms[r] >= 0) {
        lengths.riskCells(r, iterations, cells);
        Rows.lookUp(ranks, riskRanks[r], cells);
        correlate(drawn.length + r, ranks, ranked[riskPrograms[r]], sums);
      }
    }
  }

  /** Where the sums of an activity's own luck are, without what it shares with others. */
  int own(int n) {
    return drawn.length + riskRanks.length + n;
  }

  /** Where the sums of the luck are that all of a program shares. */
  int shared(int program) {
    return own(drawn.length) + program;
  }

  /** The rank of each part of luck where all are apart, twice over and about 0. */
  private static void evenRanks(int[] ranks, int[] cells) {
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] = 2 * cells[i] + 1 - Spread.CELLS;
    }
  }

  private static void correlate(int thing, int[] ranks, int[] finish, Sums sums) {
    int products = 0;
    int squares = 0;
    int sum = 0;
    for (int i = 0; i < finish.length; i++) {
      int rank = ranks[i];
      products += rank * finish[i];
      squares += rank * rank;
      sum += rank;
    }
    sums.products[thing] += products;
    sums.squares[thing] += squares - (long) sum * sum / Math.max(1, finish.length);
  }

  private static long product(int[] a, int[] b) {
    long sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (long) a[i] * b[i];
    }
    return sum;
  }

  /** The rank of each, twice over and about 0; equals share the mean of theirs. */
  private static int[] ranks(int[] finishes) {
    long[] sorted = new long[finishes.length];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = ((long) finishes[i] << 32) | i;
    }
    Arrays.sort(sorted);
    int[] ranks = new int[sorted.length];
    for (int from = 0; from < sorted.length; ) {
      int end = from;
      while (end < sorted.length && sorted[end] >> 32 == sorted[from] >> 32) {
        end++;
      }
      for (int i = from; i < end; i++) {
        ranks[(int) sorted[i]] = from + end - sorted.length;
      }
      from = end;
    }
    return ranks;
  }
}
