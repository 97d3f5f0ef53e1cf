package dev.tpm.simulation;

import dev.tpm.simulation.Activity.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A network of activities, laid out for passes over rows.
 *
 * <p>Each activity's moments are kept in a <em>frame</em>: worked days of one calendar, or calendar
 * days ({@link #RAW}). Where both ends of a tie have one frame, it is an addition; only between
 * frames are days looked up. Points lie in the frame of what they wait for, where that comes to the
 * same.
 */
final class Work {
  /** The frame of calendar days. */
  static final int RAW = -1;

  private static final int AHEAD = 1000;

  final WorkTime[] calendars;
  final int size;
  final Activity[] activities;
  final int[] frame;

  /** The moment before which an activity does not start, in its frame. */
  final int[] floor;

  /** The moment by which it has to finish, in its frame. */
  final int[] due;

  /** Activity → where the ties into it begin. */
  final int[] ties;

  final int[] from;
  final int[] to;

  /** Activity → where the ties out of it begin in {@link #out}. */
  final int[] outs;

  final int[] out;
  final int[] lag;
  final boolean[] ofStart;
  final boolean[] onFinish;
  final boolean[] elapsed;

  /** Whether a tie lies within one frame: its lag is added to the moment. */
  final boolean[] within;

  /** Per extent: the activities of which it is the last, and the extents. */
  final int[][] members;

  final int[][] inner;
  final int[] extentFrame;

  /** Horizon → its extent; -1 for none. */
  private final int[] horizons;

  /** The raw moment at which the first activity may start. */
  private final int earliest;

  /**
   * A network.
   *
   * @param activities each after all that it waits for
   * @param ties in the order of their successors
   * @param extents each after those inside it
   */
  Work(
      List<WorkTime> calendars,
      List<Activity> activities,
      List<Tie> ties,
      List<Extent> extents,
      List<Integer> horizons) {
    this.calendars = calendars.toArray(WorkTime[]::new);
    this.activities = activities.toArray(Activity[]::new);
    size = activities.size();
    this.horizons = horizons.stream().mapToInt(e -> e).toArray();
    earliest = earliest(activities);
    frame = new int[size];
    floor = new int[size];
    due = new int[size];
    this.ties = new int[size + 1];
    from = new int[ties.size()];
    to = new int[ties.size()];
    outs = new int[size + 1];
    out = new int[ties.size()];
    lag = new int[ties.size()];
    ofStart = new boolean[ties.size()];
    onFinish = new boolean[ties.size()];
    elapsed = new boolean[ties.size()];
    within = new boolean[ties.size()];
    layOut(ties);
    for (int n = 0; n < size; n++) {
      place(n);
    }
    members = new int[extents.size()][];
    inner = new int[extents.size()][];
    extentFrame = new int[extents.size()];
    for (int i = 0; i < members.length; i++) {
      members[i] = extents.get(i).members().stream().mapToInt(n -> n).toArray();
      inner[i] = extents.get(i).inner().stream().mapToInt(e -> e).toArray();
      extentFrame[i] = common(i);
    }
  }

  /**
   * What finishes with the last of some activities.
   *
   * @param members the activities
   * @param inner other extents that count as if their members were here
   */
  record Extent(List<Integer> members, List<Integer> inner) {}

  private static int earliest(List<Activity> activities) {
    return activities.stream()
        .mapToInt(a -> a.fixed().orElse(a.floor()))
        .filter(start -> start != Activity.ALWAYS)
        .min()
        .orElse(0);
  }

  private void layOut(List<Tie> sorted) {
    int[] count = new int[size + 1];
    for (Tie tie : sorted) {
      count[tie.to() + 1]++;
    }
    for (int n = 0; n < size; n++) {
      ties[n + 1] = ties[n] + count[n + 1];
    }
    int[] next = Arrays.copyOf(ties, size);
    for (Tie tie : sorted) {
      int t = next[tie.to()]++;
      from[t] = tie.from();
      to[t] = tie.to();
      lag[t] = tie.lag();
      ofStart[t] = tie.ofStart();
      onFinish[t] = tie.onFinish();
      elapsed[t] = tie.elapsed();
      outs[tie.from() + 1]++;
    }
    for (int n = 0; n < size; n++) {
      outs[n + 1] += outs[n];
    }
    int[] nextOut = Arrays.copyOf(outs, size);
    for (int t = 0; t < from.length; t++) {
      out[nextOut[from[t]]++] = t;
    }
  }

  private void place(int n) {
    Activity activity = activities[n];
    frame[n] =
        switch (activity.form()) {
          case WORK -> activity.calendar();
          case ELAPSED, PROMISED -> RAW;
          case POINT -> framePoint(n);
        };
    int start = activity.fixed().orElse(activity.floor());
    boolean idle = activity.isPoint() && frame[n] != RAW && isHeldAnyway(n);
    floor[n] = idle || start == Activity.ALWAYS ? Moment.NEVER_HELD : inFrame(frame[n], start);
    due[n] =
        activity.latestFinish() == Activity.NEVER
            ? Moment.NEVER_LATE
            : inFrame(frame[n], activity.latestFinish());
    for (int t = ties[n]; t < ties[n + 1]; t++) {
      within[t] = frame[from[t]] == frame[n] && isLagWithin(t, n, frame[n]);
    }
  }

  /** The day, in a frame, before which nothing finishes but for the little that leads may ask. */
  int firstDay(int f) {
    return Moment.dayOf(inFrame(f, earliest)) - AHEAD;
  }

  /** The extent that bounds an activity's late dates; -1 for none. */
  int horizon(int n) {
    int horizon = activities[n].horizon();
    return horizon < 0 ? -1 : horizons[horizon];
  }

  int inFrame(int f, int raw) {
    return f == RAW ? raw : Moment.working(calendars[f], raw);
  }

  private boolean isLagWithin(int t, int n, int f) {
    return lag[t] == 0 || (f == RAW ? elapsed[t] : !elapsed[t] && activities[n].lagCalendar() == f);
  }

  /** The frame of all that a point waits for, where nothing else makes a difference to it. */
  private int framePoint(int n) {
    Activity activity = activities[n];
    if (ties[n] == ties[n + 1]
        || activity.fixed().isPresent()
        || activity.train().isPresent()
        || activity.freeze().isPresent()) {
      return RAW;
    }
    int f = frame[from[ties[n]]];
    // A milestone's slack counts by its own calendar; what only gathers has none.
    boolean one = f != RAW && (activity.horizon() < 0 || activity.calendar() == f);
    for (int t = ties[n]; one && t < ties[n + 1]; t++) {
      one = frame[from[t]] == f && isLagWithin(t, n, f);
    }
    if (!one) {
      return RAW;
    }
    int raw = activity.floor();
    boolean same =
        raw == Activity.ALWAYS
            || Moment.raw(calendars[f], Moment.working(calendars[f], raw)) == raw;
    return same || isHeldAnyway(n) ? f : RAW;
  }

  /** Whether a point waits for work that cannot be over before the point may be. */
  private boolean isHeldAnyway(int n) {
    for (int t = ties[n]; t < ties[n + 1]; t++) {
      Activity before = activities[from[t]];
      if (!ofStart[t]
          && lag[t] >= 0
          && before.form() == Form.WORK
          && before.fixed().isEmpty()
          && before.floor() >= activities[n].floor()) {
        return true;
      }
    }
    return false;
  }

  private int common(int extent) {
    List<Integer> frames = new ArrayList<>();
    for (int n : members[extent]) {
      frames.add(frame[n]);
    }
    for (int e : inner[extent]) {
      frames.add(extentFrame[e]);
    }
    return frames.stream().distinct().count() == 1 ? frames.get(0) : RAW;
  }
}
