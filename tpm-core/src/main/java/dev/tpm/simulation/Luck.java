package dev.tpm.simulation;

/**
 * Draws parts of luck: for something named, in an iteration, of 1,024 equally likely ones.
 *
 * <p>A draw is a hash of a key and the iteration, with no state: any draw can be had at any time,
 * and what else is drawn makes no difference to it.
 *
 * <p>What belongs together shares part of its luck, by the normal copula: with the correlation r,
 * the normal score of a draw is √r times that of the program in this iteration plus √(1 − r) times
 * its own. The program's score is the same in 64 iterations on end and takes 64 levels, in an order
 * in which any number of them is spread evenly.
 */
final class Luck {
  /** So many iterations on end have the same luck in common. */
  static final int LANE = 64;

  private static final int LEVELS = 64;
  private static final int LEVEL_BITS = 6;
  private static final int GOLDEN = 0x9E3779B9;

  private final int seed;
  private final int firstLevel;
  private final char[][] shared;

  private Luck(int seed, int firstLevel, char[][] shared) {
    this.seed = seed;
    this.firstLevel = firstLevel;
    this.shared = shared;
  }

  /**
   * The luck of one program.
   *
   * @param program what tells it from others
   * @param correlation the share of luck in common, 0 to 1
   */
  static Luck of(long seed, String program, double correlation) {
    int root = mix((int) seed ^ mix((int) (seed >>> 32) + GOLDEN));
    int level = key(root, program) >>> (32 - LEVEL_BITS);
    return new Luck(root, level, correlation <= 0 ? new char[0][] : shared(correlation));
  }

  private static char[][] shared(double correlation) {
    double common = StrictMath.sqrt(StrictMath.min(1, correlation));
    double own = StrictMath.sqrt(1 - StrictMath.min(1, correlation));
    char[][] table = new char[LEVELS][];
    for (int level = 0; level < LEVELS; level++) {
      table[level] = shared(common * Normal.quantile((level + 0.5) / LEVELS), own);
    }
    return table;
  }

  /** The parts that a thing's own parts become where all that share have a score in common. */
  private static char[] shared(double score, double own) {
    char[] cells = new char[Spread.CELLS];
    int cell = 0;
    for (int i = 0; i < Spread.CELLS; i++) {
      double sum = score + own * Normal.ofCell(i);
      while (cell + 1 < Spread.CELLS && Normal.startOf(cell + 1) <= sum) {
        cell++;
      }
      cells[i] = (char) cell;
    }
    return cells;
  }

  /** The key of something that is drawn for; the same for the same name in each run. */
  int key(String name) {
    return key(seed, name);
  }

  private static int key(int root, String name) {
    int hash = 0x811C9DC5;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x01000193;
    }
    return mix(hash ^ root);
  }

  /** The keys of some iterations on end. */
  void iterations(int first, int[] keys) {
    for (int i = 0; i < keys.length; i++) {
      keys[i] = mix((first + i) * GOLDEN + seed);
    }
  }

  /**
   * Draws for one thing in some iterations on end.
   *
   * @param first the first iteration, where a lane begins
   * @param key the thing's key
   * @param keys the iterations' keys
   * @param cells where the parts of luck go
   */
  void draw(int first, int key, int[] keys, int[] cells) {
    hash(key, keys, cells);
    if (shared.length > 0) {
      for (int from = 0; from < cells.length; from += LANE) {
        share(shared[level(first + from)], cells, from);
      }
    }
  }

  /**
   * Draws what a table has for the luck of one thing in some iterations on end.
   *
   * @param cells a row to work in
   * @param out where the members of the table go
   */
  void draw(int first, int key, int[] keys, int[] cells, int[] table, int[] out) {
    if (shared.length == 0) {
      hash(key, keys, cells);
      Rows.lookUp(out, table, cells);
      return;
    }
    hash(key, keys, cells);
    for (int from = 0; from < cells.length; from += LANE) {
      lookUp(shared[level(first + from)], cells, table, out, from);
    }
  }

  private int level(int iteration) {
    int level = Integer.reverse(iteration / LANE) >>> (32 - LEVEL_BITS);
    return (level + firstLevel) & (LEVELS - 1);
  }

  /** The luck that all share in some iterations on end, as parts like those of a draw. */
  void levels(int first, int[] cells) {
    for (int i = 0; i < cells.length; i++) {
      cells[i] = level(first + i) * (Spread.CELLS / LEVELS);
    }
  }

  private static void lookUp(char[] share, int[] cells, int[] table, int[] out, int from) {
    int end = Math.min(from + LANE, cells.length);
    for (int i = from; i < end; i++) {
      out[i] = table[share[cells[i]]];
    }
  }

  /** Draws for one thing that shares its luck with nothing. */
  static void drawAlone(int key, int[] keys, int[] cells) {
    hash(key, keys, cells);
  }

  private static void hash(int key, int[] keys, int[] cells) {
    for (int i = 0; i < cells.length; i++) {
      int x = key + keys[i];
      x ^= x >>> 16;
      x *= 0x7FEB352D;
      x ^= x >>> 15;
      x *= 0x846CA68B;
      cells[i] = x >>> 22;
    }
  }

  private static void share(char[] table, int[] cells, int from) {
    int end = Math.min(from + LANE, cells.length);
    for (int i = from; i < end; i++) {
      cells[i] = table[cells[i]];
    }
  }

  /** A hash of 32 bits in which every bit of the input turns half the bits of the output. */
  private static int mix(int value) {
    int x = value;
    x ^= x >>> 16;
    x *= 0x7FEB352D;
    x ^= x >>> 15;
    x *= 0x846CA68B;
    return x ^ (x >>> 16);
  }
}
