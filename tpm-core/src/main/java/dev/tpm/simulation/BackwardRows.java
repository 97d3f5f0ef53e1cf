package dev.tpm.simulation;

import java.util.Arrays;

/** Finds by when every activity has to finish, and counts where it has no slack. */
final class BackwardRows {
  private final Work work;
  private final Lengths lengths;

  /** Extent × (frames + 1) → the extent's finish in the frame. */
  private final int[][] horizons;

  private final boolean[] ready;

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
    for (int n = 0; n < work.size; n++) {
      bound(n, block);
    }
    for (int n = work.size - 1; n >= 0; n--) {
      Activity activity = work.activities[n];
      if (activity.latestStart() != Activity.NEVER) {
        latestStart(n, activity, block);
      }
      critical[n] += critical(n, activity, block);
      for (int t = work.ties[n]; t < work.ties[n + 1]; t++) {
        handOn(t, n, block);
      }
    }
  }

  /** Starts from the end of the program, and from the activity's own commitments. */
  private void bound(int n, Block block) {
    int extent = work.horizon(n);
    if (extent < 0) {
      Rows.fill(block.late[n], work.due[n]);
      return;
    }
    int at = place(extent, work.frame[n]);
    if (!ready[at]) {
      convert(block.extents[extent], work.extentFrame[extent], horizons[at], work.frame[n]);
      ready[at] = true;
    }
    Rows.atMost(block.late[n], horizons[at], work.due[n]);
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

  private void handOn(int t, int n, Block block) {
    int p = work.from[t];
    Activity before = work.activities[p];
    boolean settled = work.ofStart[t] && before.begun() && !before.isPoint();
    if (settled || (before.counts() && !work.activities[n].counts())) {
      return;
    }
    if (work.within[t] && !work.ofStart[t]) {
      int shift = -work.lag[t] * Moment.DAY;
      if (work.onFinish[t] || work.activities[n].isPoint()) {
        Rows.sooner(block.late[p], block.late[n], shift);
      } else if (lengths.varies(n)) {
        Rows.soonerLess(block.late[p], block.late[n], block.lengths[n], shift);
      } else {
        Rows.sooner(block.late[p], block.late[n], shift - lengths.certain(n));
      }
    } else {
      Conversion.allow(work, lengths, t, n, block, block.ask);
      Rows.sooner(block.late[p], block.ask, 0);
    }
  }
}
