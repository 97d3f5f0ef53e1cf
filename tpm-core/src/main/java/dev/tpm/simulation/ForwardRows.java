package dev.tpm.simulation;

import dev.tpm.simulation.Activity.Freeze;
import dev.tpm.simulation.Activity.Train;
import java.util.Arrays;
import java.util.OptionalInt;

/** Places every activity as early as it can be, in all iterations of a block. */
final class ForwardRows {
  private final Work work;
  private final Lengths lengths;

  /** Activity → the extents that it is in. */
  private final int[][] around;

  ForwardRows(Work work, Lengths lengths) {
    this.work = work;
    this.lengths = lengths;
    int[] count = new int[work.size];
    for (int[] members : work.members) {
      for (int n : members) {
        count[n]++;
      }
    }
    around = new int[work.size][];
    Arrays.setAll(around, n -> new int[count[n]]);
    for (int e = work.members.length - 1; e >= 0; e--) {
      for (int n : work.members[e]) {
        around[n][--count[n]] = e;
      }
    }
  }

  /** Before the first activity of a block. */
  void begin(Block block) {
    lengths.drawRisks(block);
    for (int[] extent : block.extents) {
      Rows.fill(extent, Moment.NEVER_HELD);
    }
  }

  /** After the last. */
  void end(Block block) {
    for (int e = 0; e < block.extents.length; e++) {
      for (int inner : work.inner[e]) {
        join(e, block.extents[inner], work.extentFrame[inner], block);
      }
    }
  }

  /** Places an activity: its finishes are in the block until its last successor is placed. */
  void place(int n, Block block) {
    Activity activity = work.activities[n];
    int[] out = block.finish[n];
    if (lengths.varies(n)) {
      lengths.draw(n, block);
    }
    if (activity.fixed().isPresent()) {
      ask(n, block.asked[n], block);
      Rows.fill(out, work.floor[n]);
    } else if (activity.train().isPresent()) {
      depart(n, activity.train().get(), block);
    } else {
      ask(n, out, block);
    }
    if (!activity.isPoint()) {
      if (lengths.varies(n)) {
        Rows.finish(out, block.lengths[n]);
      } else {
        Rows.finish(out, lengths.certain(n));
      }
    } else {
      reach(n, activity, block);
    }
    for (int extent : around[n]) {
      join(extent, out, work.frame[n], block);
    }
  }

  /** Takes the latest of what the predecessors ask for, and the floor. */
  private void ask(int n, int[] out, Block block) {
    int first = work.ties[n];
    int end = work.ties[n + 1];
    boolean plain = first < end && isPlain(first);
    if (plain) {
      Rows.start(out, block.finish[work.from[first]], shift(first), work.floor[n]);
    } else {
      Rows.fill(out, work.floor[n]);
    }
    for (int t = plain ? first + 1 : first; t < end; t++) {
      if (isPlain(t)) {
        Rows.later(out, block.finish[work.from[t]], shift(t));
      } else {
        Conversion.ask(work, lengths, t, n, block, block.ask);
        Rows.later(out, block.ask, 0);
      }
    }
    if (work.activities[n].finishFloor() != Activity.ALWAYS) {
      Conversion.finishFloor(work, lengths, n, block, block.ask);
      Rows.later(out, block.ask, 0);
    }
  }

  private boolean isPlain(int t) {
    return work.within[t] && !work.ofStart[t] && !work.onFinish[t];
  }

  private int shift(int t) {
    return work.lag[t] * Moment.DAY;
  }

  /** Waits for the first train that leaves when all is ready. */
  private void depart(int n, Train train, Block block) {
    int[] out = block.finish[n];
    Activity activity = work.activities[n];
    Rows.fill(out, activity.floor());
    for (int t = work.ties[n]; t < work.ties[n + 1]; t++) {
      Conversion.rawAsk(work, lengths, t, n, block, block.ask);
      Rows.later(out, block.ask, 0);
    }
    if (activity.finishFloor() != Activity.ALWAYS) {
      Conversion.rawFinishFloor(work, lengths, n, block, block.ask);
      Rows.later(out, block.ask, 0);
    }
    for (int i = 0; i < out.length; i++) {
      OptionalInt day = train.onOrAfter(((out[i] >> 1) + Moment.TICKS - 1) >> 6);
      int start = day.isPresent() ? Moment.startOf(day.getAsInt()) : out[i];
      out[i] = work.inFrame(work.frame[n], start);
    }
  }

  /** Delays a point by what risks add, and moves it out of freezes. */
  private void reach(int n, Activity activity, Block block) {
    int[] out = block.finish[n];
    if (lengths.varies(n)) {
      WorkTime calendar = work.calendars[activity.calendar()];
      boolean raw = work.frame[n] == Work.RAW;
      for (int i = 0; i < out.length; i++) {
        int delay = block.lengths[n][i];
        if (delay > 0) {
          out[i] =
              raw
                  ? Moment.raw(calendar, (Moment.working(calendar, out[i]) & ~1) + delay)
                  : out[i] + delay;
        }
      }
    }
    if (activity.freeze().isPresent() && activity.fixed().isEmpty()) {
      Freeze freeze = activity.freeze().get();
      for (int i = 0; i < out.length; i++) {
        int day = Moment.dayOf(out[i]);
        int thawed = freeze.thawed(day);
        out[i] = thawed == day ? out[i] : Moment.startOf(thawed);
      }
    }
  }

  private void join(int extent, int[] row, int frame, Block block) {
    int[] out = block.extents[extent];
    if (frame == work.extentFrame[extent]) {
      Rows.later(out, row, 0);
    } else {
      WorkTime calendar = work.calendars[frame];
      for (int i = 0; i < row.length; i++) {
        block.ask[i] = Moment.raw(calendar, row[i]);
      }
      Rows.later(out, block.ask, 0);
    }
  }
}
