package dev.tpm.simulation;

/**
 * The rows of some iterations on end: one thread's workbench, used again for each block.
 *
 * <p>How many iterations it has is a matter of the processor's caches alone; no outcome hangs on
 * it.
 */
final class Block {
  /** The rows of a block together fit a second-level cache. */
  private static final int CACHED = 1 << 18;

  final int size;
  final int[] keys;
  final int[] cells;
  final int[] ask;

  /** Activity → the moments at which it finishes, in its frame. */
  final int[][] finish;

  /** Activity → by when it has to. */
  final int[][] late;

  /** Activity → how long it takes; empty where that is certain. */
  final int[][] lengths;

  /** Activity → the moment that its predecessors ask for; empty for all but what is fixed. */
  final int[][] asked;

  /** Extent → the moments at which it finishes. */
  final int[][] extents;

  /** Risk → its delay. */
  final int[][] delays;

  /** The first iteration of the block at hand. */
  int first;

  /** How many of its iterations count. */
  int count;

  Block(int size, Work work, Lengths lengths, int risks) {
    this.size = size;
    keys = new int[size];
    cells = new int[size];
    ask = new int[size];
    finish = new int[work.size][size];
    late = new int[work.size][size];
    this.lengths = new int[work.size][];
    asked = new int[work.size][];
    for (int n = 0; n < work.size; n++) {
      this.lengths[n] = new int[lengths.varies(n) ? size : 0];
      asked[n] = new int[work.activities[n].fixed().isPresent() ? size : 0];
    }
    extents = new int[work.members.length][size];
    delays = new int[risks][size];
  }

  /** How many iterations fit the cache, of a chunk; a lane at least. */
  static int size(int activities) {
    int size = Simulation.CHUNK;
    while (size > Luck.LANE && (long) size * activities * 3 > CACHED * 2L) {
      size /= 2;
    }
    return size;
  }
}
