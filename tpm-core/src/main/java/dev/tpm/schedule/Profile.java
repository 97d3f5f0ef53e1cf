package dev.tpm.schedule;

import java.util.Arrays;

/**
 * How much of a team is free, as steps over its working days, which are known by their numbers.
 *
 * <p>Steps lie in blocks that know their least and their most, so that a search leaps over what is
 * all full, or all free, and room for another step costs little. Neighbours that are as free as
 * each other are one step: a team that is busy for years is one step long.
 */
final class Profile {
  private static final int ROOM = 64;

  /** Some steps that follow one another: each holds from its number to the next one's. */
  private static final class Block {
    final int[] at = new int[ROOM];
    final long[] free = new long[ROOM];
    int size;
    long least;
    long most;

    void reckon() {
      least = Long.MAX_VALUE;
      most = Long.MIN_VALUE;
      for (int i = 0; i < size; i++) {
        least = Math.min(least, free[i]);
        most = Math.max(most, free[i]);
      }
    }

    /** Moves everything from a place on to another place of this block or another one. */
    void move(int from, Block to, int target) {
      System.arraycopy(at, from, to.at, target, size - from);
      System.arraycopy(free, from, to.free, target, size - from);
    }
  }

  private Block[] blocks;
  private int count;

  // The step that was looked for last.
  private int block;
  private int step;

  /** Free for ever, as much as that. */
  Profile(long free) {
    Block first = new Block();
    first.at[0] = Integer.MIN_VALUE;
    first.free[0] = free;
    first.size = 1;
    first.reckon();
    this.blocks = new Block[] {first, first};
    this.count = 1;
  }

  private Profile(Profile other) {
    this.blocks = new Block[other.count + 1];
    this.count = other.count;
    for (int b = 0; b < count; b++) {
      Block copy = new Block();
      copy.size = other.blocks[b].size;
      copy.least = other.blocks[b].least;
      copy.most = other.blocks[b].most;
      other.blocks[b].move(0, copy, 0);
      blocks[b] = copy;
    }
  }

  Profile copy() {
    return new Profile(this);
  }

  /** The first day of a stretch on which less than that is free; {@code to} where there is none. */
  int firstShort(int from, int to, long need) {
    find(from);
    for (; block < count; block++, step = 0) {
      Block here = blocks[block];
      if (here.least < need) {
        for (; step < here.size; step++) {
          if (here.at[step] >= to) {
            return to;
          }
          if (here.free[step] < need) {
            return Math.max(from, here.at[step]);
          }
        }
      } else if (here.at[here.size - 1] >= to) {
        return to;
      }
    }
    return to;
  }

  /** The first day from one on with as much free; {@link Node#NEVER} where there is none. */
  int firstFree(int from, long need) {
    find(from);
    for (; block < count; block++, step = 0) {
      Block here = blocks[block];
      if (here.most >= need) {
        for (; step < here.size; step++) {
          if (here.free[step] >= need) {
            return Math.max(from, here.at[step]);
          }
        }
      }
    }
    return Node.NEVER;
  }

  /** The last day of a stretch on which less than that is free; {@code from - 1} for none. */
  int lastShort(int from, int to, long need) {
    find(to - 1);
    int end = to;
    while (end > from) {
      if (blocks[block].free[step] < need) {
        return end - 1;
      }
      end = blocks[block].at[step];
      back();
    }
    return from - 1;
  }

  /** The last day before one with as much free; {@link Node#NONE} where there is none. */
  int lastFree(int before, long need) {
    find(before - 1);
    int end = before;
    while (end != Integer.MIN_VALUE) {
      if (blocks[block].free[step] >= need) {
        return end - 1;
      }
      end = blocks[block].at[step];
      back();
    }
    return Node.NONE;
  }

  /** The first day by whose end a sum of free days has passed; {@link Node#NEVER} for none. */
  int filled(int from, long sum) {
    find(from);
    long left = sum;
    int start = from;
    while (left > 0) {
      boolean last = block == count - 1 && step == blocks[block].size - 1;
      long free = Math.max(0, blocks[block].free[step]);
      forth();
      long days = last ? Node.NEVER : blocks[block].at[step] - (long) start;
      long needed = free == 0 ? Node.NEVER : (left + free - 1) / free;
      if (needed <= days) {
        return needed == Node.NEVER ? Node.NEVER : (int) Math.min(Days.LAST, start + needed - 1);
      }
      left -= days * free;
      start = blocks[block].at[step];
    }
    return from - 1;
  }

  /** Where the last step begins: from there on, all days are alike. */
  int lastStep() {
    Block last = blocks[count - 1];
    return last.at[last.size - 1];
  }

  /**
   * Takes people away for a stretch of days; gives them to it where the figure is negative.
   *
   * @param to its end, exclusive; {@link Node#NEVER} for a stretch without one
   */
  void take(int from, int to, long people) {
    if (from >= to) {
      return;
    }
    cut(from);
    if (to != Node.NEVER) {
      cut(to);
    }
    find(from);
    while (block < count && blocks[block].at[step] < to) {
      Block here = blocks[block];
      for (; step < here.size && here.at[step] < to; step++) {
        here.free[step] -= people;
      }
      here.reckon();
      if (step == here.size) {
        block++;
        step = 0;
      }
    }
    join(to);
    join(from);
  }

  private void find(int number) {
    int low = 0;
    int high = count - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (blocks[middle].at[0] <= number) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    block = low;
    int found = Arrays.binarySearch(blocks[low].at, 0, blocks[low].size, number);
    step = found >= 0 ? found : -found - 2;
  }

  private void back() {
    if (--step < 0 && block > 0) {
      block--;
      step = blocks[block].size - 1;
    }
  }

  private void forth() {
    if (step + 1 < blocks[block].size) {
      step++;
    } else if (block + 1 < count) {
      block++;
      step = 0;
    }
  }

  /** Makes a step begin at a number. */
  private void cut(int number) {
    find(number);
    Block here = blocks[block];
    if (here.at[step] == number) {
      return;
    }
    if (here.size == ROOM) {
      split();
      find(number);
      here = blocks[block];
    }
    here.move(step, here, step + 1);
    here.size++;
    here.at[step + 1] = number;
  }

  private void split() {
    Block here = blocks[block];
    Block half = new Block();
    here.move(ROOM / 2, half, 0);
    half.size = ROOM - ROOM / 2;
    here.size = ROOM / 2;
    here.reckon();
    half.reckon();
    if (count == blocks.length) {
      blocks = Arrays.copyOf(blocks, 2 * count);
    }
    System.arraycopy(blocks, block + 1, blocks, block + 2, count - block - 1);
    blocks[block + 1] = half;
    count++;
  }

  /** Makes one step of two that meet at a number and are as free as each other. */
  private void join(int number) {
    find(number);
    Block here = blocks[block];
    int at = step;
    if (here.at[at] != number || (block == 0 && at == 0)) {
      return;
    }
    Block before = at > 0 ? here : blocks[block - 1];
    if (before.free[at > 0 ? at - 1 : before.size - 1] != here.free[at]) {
      return;
    }
    here.move(at + 1, here, at);
    here.size--;
    if (here.size == 0) {
      System.arraycopy(blocks, block + 1, blocks, block, count - block - 1);
      count--;
    } else {
      here.reckon();
    }
  }
}
