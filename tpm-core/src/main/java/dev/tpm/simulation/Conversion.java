package dev.tpm.simulation;

import dev.tpm.simulation.Activity.Form;

/**
 * What a tie asks for, and allows, where it is more than an addition: between frames, of a start,
 * or on a finish.
 *
 * <p>The rules are those of the schedule, on ticks: a start moves by a lag to the start of a worked
 * day, a finish to the end of one.
 */
final class Conversion {
  private Conversion() {}

  /** What a tie asks of its successor's start, in the successor's frame. */
  static void ask(Work work, Lengths lengths, int t, int n, Block block, int[] out) {
    if (work.within[t]) {
      source(work, lengths, t, block, out);
      int shift = work.lag[t] * Moment.DAY;
      for (int i = 0; i < out.length; i++) {
        out[i] += shift;
      }
    } else {
      moved(work, lengths, t, n, block, out);
      if (work.frame[n] != Work.RAW) {
        WorkTime calendar = work.calendars[work.frame[n]];
        boolean onFinish = work.onFinish[t];
        for (int i = 0; i < out.length; i++) {
          out[i] =
              onFinish ? Moment.workingFinish(calendar, out[i]) : Moment.working(calendar, out[i]);
        }
      }
    }
    if (work.onFinish[t] && !work.activities[n].isPoint()) {
      takeLength(lengths, n, block, out);
    }
  }

  /** What a tie asks of its successor's start, as a raw moment. */
  static void rawAsk(Work work, Lengths lengths, int t, int n, Block block, int[] out) {
    moved(work, lengths, t, n, block, out);
    if (work.onFinish[t] && work.activities[n].form() == Form.WORK) {
      WorkTime calendar = work.calendars[work.frame[n]];
      for (int i = 0; i < out.length; i++) {
        out[i] = Moment.workingFinish(calendar, out[i]);
      }
      takeLength(lengths, n, block, out);
      for (int i = 0; i < out.length; i++) {
        out[i] = Moment.rawStart(calendar, out[i] & ~1);
      }
    } else if (work.onFinish[t] && work.activities[n].form() == Form.ELAPSED) {
      takeLength(lengths, n, block, out);
    }
  }

  /** What the moment before which an activity does not finish asks of its start. */
  static void finishFloor(Work work, Lengths lengths, int n, Block block, int[] out) {
    int raw = work.activities[n].finishFloor();
    boolean inDays = work.frame[n] == Work.RAW;
    Rows.fill(out, inDays ? raw : Moment.workingFinish(work.calendars[work.frame[n]], raw));
    takeLength(lengths, n, block, out);
  }

  /** The same as a raw moment. */
  static void rawFinishFloor(Work work, Lengths lengths, int n, Block block, int[] out) {
    finishFloor(work, lengths, n, block, out);
    if (work.frame[n] != Work.RAW) {
      WorkTime calendar = work.calendars[work.frame[n]];
      for (int i = 0; i < out.length; i++) {
        out[i] = Moment.rawStart(calendar, out[i] & ~1);
      }
    }
  }

  /** The end of the predecessor that a tie looks at, in the predecessor's frame. */
  private static void source(Work work, Lengths lengths, int t, Block block, int[] out) {
    int p = work.from[t];
    System.arraycopy(block.finish[p], 0, out, 0, out.length);
    if (work.ofStart[t] && !work.activities[p].isPoint()) {
      takeLength(lengths, p, block, out);
      for (int i = 0; i < out.length; i++) {
        out[i] |= 1;
      }
    }
  }

  private static void takeLength(Lengths lengths, int n, Block block, int[] out) {
    boolean varies = lengths.varies(n);
    int certain = lengths.certain(n);
    for (int i = 0; i < out.length; i++) {
      out[i] -= varies ? block.lengths[n][i] : certain;
    }
  }

  /** The source of a tie, moved by its lag, as raw moments. */
  private static void moved(Work work, Lengths lengths, int t, int n, Block block, int[] out) {
    source(work, lengths, t, block, out);
    int frame = work.frame[work.from[t]];
    if (frame != Work.RAW) {
      WorkTime calendar = work.calendars[frame];
      for (int i = 0; i < out.length; i++) {
        out[i] = Moment.raw(calendar, out[i]);
      }
    }
    int shift = work.lag[t] * Moment.DAY;
    if (shift != 0) {
      WorkTime calendar = work.calendars[work.activities[n].lagCalendar()];
      for (int i = 0; i < out.length; i++) {
        out[i] =
            within(
                work.elapsed[t]
                    ? (long) out[i] + shift
                    : Moment.raw(
                        calendar, within((long) Moment.working(calendar, out[i]) + shift)));
      }
    }
  }

  private static int within(long moment) {
    return (int) Math.max(Moment.NEVER_HELD, Math.min(Moment.LATEST, moment));
  }

  /**
   * By when a predecessor has to finish, for a tie to ask no more than its successor's late dates,
   * in the predecessor's frame.
   */
  static void allow(Work work, Lengths lengths, int t, int n, Block block, int[] out) {
    int p = work.from[t];
    Activity before = work.activities[p];
    System.arraycopy(block.late[n], 0, out, 0, out.length);
    if (!work.onFinish[t] && !work.activities[n].isPoint()) {
      takeLength(lengths, n, block, out);
    } else if (!work.onFinish[t] && work.activities[n].form() == Form.PROMISED) {
      takeWork(work, n, out);
    }
    for (int i = 0; i < out.length; i++) {
      boolean ends = before.isPoint() ? (block.finish[p][i] & 1) == 0 : !work.ofStart[t];
      int raw = rawBound(work, t, n, out[i], ends);
      raw = unmoved(work, t, n, raw, ends);
      int frame = work.frame[p];
      if (frame == Work.RAW) {
        out[i] = raw;
      } else if (work.ofStart[t] && !before.isPoint()) {
        out[i] = Moment.workingStart(work.calendars[frame], raw);
      } else {
        out[i] = Moment.working(work.calendars[frame], raw) & ~1;
      }
    }
    if (work.ofStart[t] && !before.isPoint()) {
      addLength(lengths, p, block, out);
    }
  }

  /** Takes the worked days of something promised from when it has to finish. */
  private static void takeWork(Work work, int n, int[] out) {
    WorkTime calendar = work.calendars[work.activities[n].calendar()];
    int length = 2 * work.activities[n].length();
    for (int i = 0; i < out.length; i++) {
      int by = Math.min(out[i], Moment.LATEST);
      out[i] = Moment.rawStart(calendar, (Moment.working(calendar, by) & ~1) - length);
    }
  }

  private static void addLength(Lengths lengths, int n, Block block, int[] out) {
    boolean varies = lengths.varies(n);
    int certain = lengths.certain(n);
    for (int i = 0; i < out.length; i++) {
      out[i] += varies ? block.lengths[n][i] : certain;
    }
  }

  /** A bound on an activity as a raw moment; days off after the end of a day count nothing. */
  private static int rawBound(Work work, int t, int n, int bound, boolean ends) {
    if (bound >= Moment.LATEST) {
      return bound;
    }
    Activity activity = work.activities[n];
    if (work.frame[n] != Work.RAW) {
      WorkTime calendar = work.calendars[work.frame[n]];
      return activity.isPoint() || (work.onFinish[t] && ends)
          ? Moment.raw(calendar, bound & ~1)
          : Moment.rawStart(calendar, bound & ~1);
    }
    boolean loose =
        activity.form() == Form.PROMISED
            ? work.onFinish[t] && !ends
            : activity.form() == Form.POINT
                && !ends
                && activity.train().isEmpty()
                && (work.ofStart[t] || work.lag[t] != 0);
    if (!loose) {
      return bound;
    }
    WorkTime calendar = work.calendars[activity.calendar()];
    return Moment.rawStart(calendar, Moment.working(calendar, bound) & ~1);
  }

  /** A bound moved back by a tie's lag. */
  private static int unmoved(Work work, int t, int n, int bound, boolean ends) {
    if (work.lag[t] == 0 || bound >= Moment.LATEST) {
      return bound;
    }
    long shift = (long) work.lag[t] * Moment.DAY;
    if (work.elapsed[t]) {
      return within(bound - shift);
    }
    WorkTime calendar = work.calendars[work.activities[n].lagCalendar()];
    int working =
        ends ? Moment.working(calendar, bound) & ~1 : Moment.workingStart(calendar, bound);
    return Moment.rawStart(calendar, within(working - shift));
  }
}
