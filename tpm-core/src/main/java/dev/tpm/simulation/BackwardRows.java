package dev.tpm.simulation;

import dev.tpm.simulation.Activity.Form;
import java.util.Arrays;

/** Finds by when every activity has to finish, and counts where it has no slack. */
final class BackwardRows {
  private final Work work;
  private final Lengths lengths;

  /** Extent × (frames + 1) → the extent's finish in the frame. */
  private final int[][] horizons;

  private final boolean[] ready;

  /** Whether what waits for an activity bounds it by the end of the program. */
  private final boolean[] covered;

  BackwardRows(Work work, Lengths lengths, int size) {
    this.work = work;
    this.lengths = lengths;
    int frames = work.calendars.length + 1;
    boolean[] needed = new boolean[work.members.length * frames];
    for (int n = 0; n < work.size; n++) {
      if (work.horizon(n) >= 0) {
        needed[place(work.horizon(n), work.frame[n])] = true;
      }
    }
    ready = new boolean[needed.length];
    covered = new boolean[work.size];
    for (int n = 0; n < work.size; n++) {
      covered[n] = isCovered(n);
    }
    horizons = new int[needed.length][];
    for (int i = 0; i < needed.length; i++) {
      horizons[i] = new int[needed[i] ? size : 0];
    }
  }

  private int place(int extent, int frame) {
    return extent * (work.calendars.length + 1) + frame + 1;
  }

  /**
   * Runs over a block that has been placed.
   *
   * @param critical per activity, how often it was critical so far
   */
  void run(Block block, int[] critical) {
    Arrays.fill(ready, false);
    for (int n = work.size - 1; n >= 0; n--) {
      Activity activity = work.activities[n];
      boolean bounded = false;
      for (int o = work.outs[n]; o < work.outs[n + 1]; o++) {
        int t = work.out[o];
        if (holds(t)) {
          takeFrom(t, n, block, !bounded);
          bounded = true;
        }
      }
      if (!covered[n]) {
        bound(n, block, !bounded);
      }
      if (work.due[n] != Moment.NEVER_LATE) {
        Rows.atMost(block.late[n], block.late[n], work.due[n]);
      }
      if (activity.latestStart() != Activity.NEVER) {
        latestStart(n, activity, block);
      }
      critical[n] += critical(n, activity, block);
    }
  }

  /** Whether a tie hurries its predecessor. */
  private boolean holds(int t) {
    Activity before = work.activities[work.from[t]];
    boolean settled = work.ofStart[t] && before.begun() && !before.isPoint();
    return !settled && (work.activities[work.to[t]].counts() || !before.counts());
  }

  /** Whether an activity is in time for the end where what waits for it is. */
  private boolean isCovered(int n) {
    for (int o = work.outs[n]; o < work.outs[n + 1]; o++) {
      int t = work.out[o];
      if (holds(t)
          && work.within[t]
          && !work.ofStart[t]
          && work.lag[t] >= 0
          && (work.horizon(n) < 0 || work.horizon(n) == work.horizon(work.to[t]))) {
        return true;
      }
    }
    return false;
  }

  /** Takes the end of the program for a bound. */
  private void bound(int n, Block block, boolean first) {
    int extent = work.horizon(n);
    int[] late = block.late[n];
    if (extent < 0) {
      if (first) {
        Rows.fill(late, Moment.NEVER_LATE);
      }
      return;
    }
    int at = place(extent, work.frame[n]);
    if (!ready[at]) {
      convert(block.extents[extent], work.extentFrame[extent], horizons[at], work.frame[n]);
      ready[at] = true;
    }
    if (first) {
      System.arraycopy(horizons[at], 0, late, 0, late.length);
    } else {
      Rows.sooner(late, horizons[at], 0);
    }
  }

  private void convert(int[] row, int frame, int[] out, int wanted) {
    for (int i = 0; i < row.length; i++) {
      int moment = row[i] & ~1;
      if (frame != wanted) {
        int raw = frame == Work.RAW ? moment : Moment.raw(work.calendars[frame], moment);
        moment = wanted == Work.RAW ? raw : Moment.working(work.calendars[wanted], raw);
      }
      out[i] = moment;
    }
  }

  private void latestStart(int n, Activity activity, Block block) {
    int latest = work.inFrame(work.frame[n], activity.latestStart()) & ~1;
    Rows.fill(block.ask, latest);
    if (!activity.isPoint()) {
      if (lengths.varies(n)) {
        Rows.add(block.ask, block.lengths[n]);
      } else {
        latest += lengths.certain(n);
        Rows.fill(block.ask, latest);
      }
    }
    Rows.sooner(block.late[n], block.ask, 0);
  }

  private int critical(int n, Activity activity, Block block) {
    int[] late = block.late[n];
    int[] finish = block.finish[n];
    int count = block.count;
    if (activity.fixed().isPresent() && !activity.begun()) {
      int critical = 0;
      for (int i = 0; i < count; i++) {
        boolean held = block.asked[n][i] > work.floor[n];
        critical += held || late[i] <= (finish[i] & ~1) ? 1 : 0;
      }
      return critical;
    }
    if (work.frame[n] != Work.RAW) {
      return Rows.countCritical(late, finish, count);
    }
    WorkTime calendar = work.calendars[activity.calendar()];
    int critical = 0;
    for (int i = 0; i < count; i++) {
      int by = Math.min(late[i], Moment.LATEST);
      critical += Moment.working(calendar, by) <= Moment.working(calendar, finish[i] & ~1) ? 1 : 0;
    }
    return critical;
  }

  /** Takes for a bound what a tie allows its predecessor. */
  private void takeFrom(int t, int p, Block block, boolean first) {
    int n = work.to[t];
    int[] out = block.late[p];
    int[] late = block.late[n];
    if (!work.within[t] || work.ofStart[t] || work.activities[n].form() == Form.PROMISED) {
      Conversion.allow(work, lengths, t, n, block, block.ask);
      takeShifted(out, block.ask, 0, first);
      return;
    }
    int shift = -work.lag[t] * Moment.DAY;
    if (work.onFinish[t] || work.activities[n].isPoint()) {
      takeShifted(out, late, shift, first);
    } else if (!lengths.varies(n)) {
      takeShifted(out, late, shift - lengths.certain(n), first);
    } else if (first) {
      Rows.less(out, late, block.lengths[n], shift);
    } else {
      Rows.soonerLess(out, late, block.lengths[n], shift);
    }
  }

  private static void takeShifted(int[] out, int[] row, int shift, boolean first) {
    if (first) {
      Rows.shift(out, row, shift);
    } else {
      Rows.sooner(out, row, shift);
    }
  }
}
