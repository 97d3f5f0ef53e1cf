package dev.tpm.simulation;

/**
 * Instants in ticks of 1/64 day, each with the side of the day's border that it belongs to.
 *
 * <p>A moment is twice the ticks, plus 1 where it starts a day rather than ends one. So of two that
 * fall together the later day wins by plain comparison, as in the schedule: a milestone that
 * follows the finish on a Friday is reached on the Friday, one that also waits for Monday on the
 * Monday. Ticks count calendar days (<em>raw</em> moments), or the worked days of one calendar
 * (<em>working</em> moments), which has no gaps: there most of a plan is a matter of adding.
 */
public final class Moment {
  /** The ticks of one day. */
  public static final int TICKS = 64;

  /** One day, in moments. */
  static final int DAY = 2 * TICKS;

  /** No moment lies after this: more days than there are to the year 9999. */
  static final int LATEST = 3_000_000 * DAY;

  /** Earlier than every moment. */
  static final int NEVER_HELD = -LATEST;

  /** Later than every moment, by enough for what is added and taken away. */
  static final int NEVER_LATE = 1 << 30;

  private Moment() {}

  /** The raw moment at which a day starts. */
  public static int startOf(int day) {
    return day * DAY + 1;
  }

  /** The raw moment at which the day before a day ends. */
  public static int endBefore(int day) {
    return day * DAY;
  }

  /**
   * The day, or worked day, of the last tick before a moment that ends, or after one that starts.
   */
  static int dayOf(int moment) {
    return (moment - 1) >> 7;
  }

  /** A working moment as a raw one, on the same side. */
  static int raw(WorkTime calendar, int working) {
    int number = dayOf(working);
    return calendar.day(number) * DAY + working - number * DAY;
  }

  /** The same, where work that starts then starts. */
  static int rawStart(WorkTime calendar, int working) {
    return raw(calendar, working | 1) - 1;
  }

  /** A raw moment as a working one: where nothing is worked, the end of what was. */
  static int working(WorkTime calendar, int raw) {
    int day = raw >> 7;
    int number = calendar.number(day);
    int past = calendar.number(day + 1) > number ? raw & (DAY - 1) : raw & 1;
    return number * DAY + past;
  }

  /** The working moment at which work has to finish that must not finish before a raw one. */
  static int workingFinish(WorkTime calendar, int raw) {
    if ((raw & 1) == 1) {
      return working(calendar, raw) & ~1;
    }
    int day = dayOf(raw);
    int number = calendar.number(day);
    return calendar.number(day + 1) > number ? number * DAY + raw - day * DAY : (number + 1) * DAY;
  }

  /** The working moment of the last start that is no later than a raw one. */
  static int workingStart(WorkTime calendar, int raw) {
    int day = raw >> 7;
    int number = calendar.number(day);
    return calendar.number(day + 1) > number
        ? number * DAY + (raw & (DAY - 2))
        : (number - 1) * DAY;
  }
}
