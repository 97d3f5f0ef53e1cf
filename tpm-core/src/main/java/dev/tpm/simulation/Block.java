package dev.tpm.simulation;

/**
 * The rows of some iterations on end: one thread's workbench, used again for each block.
 *
 * <p>How many iterations it has is a matter of the processor's caches alone; no outcome hangs on
 * it.
 */
final class Block {
  /** Rows that are used again and again stay in a second-level cache beside all else. */
  private static final int CACHED = 1 << 16;

  /** Rows that are kept stay in one too where they can. */
  private static final int CACHED_WHOLE = 1 << 18;

  /** Where they cannot, longer rows are better, as far as room allows. */
  private static final int ROOM = 12 << 20;

  final int size;
  final int[] keys;
  final int[] cells;
  final int[] ask;

  /** Activity → the moments at which it finishes, in its frame. */
  final int[][] finish;

  /** Activity → by when it has to; empty where nothing is kept. */
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

  private Block(int size, Work work, Lengths lengths, Slots slots, int risks) {
    this.size = size;
    keys = new int[size];
    cells = new int[size];
    ask = new int[size];
    finish = rows(slots, size);
    late = new int[work.size][];
    int[][] drawn = new int[slots.count][0];
    int[][] before = new int[slots.count][0];
    this.lengths = new int[work.size][];
    asked = new int[work.size][];
    int[] none = {};
    for (int n = 0; n < work.size; n++) {
      int slot = slots.of[n];
      this.lengths[n] = lengths.varies(n) ? row(drawn, slot, size) : none;
      asked[n] = work.activities[n].fixed().isPresent() ? row(before, slot, size) : none;
    }
    extents = new int[work.members.length][size];
    delays = new int[risks][size];
  }

  /** One that is done with an activity once nothing waits for it any more. */
  static Block passing(Work work, Lengths lengths, int risks) {
    Slots slots = Slots.forward(work);
    return new Block(size(slots.count, CACHED), work, lengths, slots, risks);
  }

  /** One that keeps all activities, so that they can be bound from the last to the first. */
  static Block kept(Work work, Lengths lengths, int risks) {
    boolean fits = (long) Luck.LANE * work.size * 2 <= CACHED_WHOLE;
    int size = size(work.size, fits ? CACHED_WHOLE : ROOM);
    Block block = new Block(size, work, lengths, Slots.kept(work), risks);
    int[][] late = rows(Slots.backward(work), size);
    System.arraycopy(late, 0, block.late, 0, late.length);
    return block;
  }

  private static int[][] rows(Slots slots, int size) {
    int[][] rows = new int[slots.count][size];
    int[][] found = new int[slots.of.length][];
    for (int n = 0; n < found.length; n++) {
      found[n] = rows[slots.of[n]];
    }
    return found;
  }

  /** The row of a slot, made when it is asked for first. */
  private static int[] row(int[][] rows, int slot, int size) {
    if (rows[slot].length == 0) {
      rows[slot] = new int[size];
    }
    return rows[slot];
  }

  /** How many iterations fit into some room, with two rows a slot; a lane at least. */
  private static int size(int slots, int room) {
    int size = Simulation.CHUNK;
    while (size > Luck.LANE && (long) size * slots * 2 > room) {
      size /= 2;
    }
    return size;
  }
}
