package dev.tpm.simulation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something open that a simulation places: work, a milestone, or what only gathers others.
 *
 * @param form how it lies in time
 * @param calendar the days it works by, as a place in the simulation's list
 * @param lagCalendar the days by which the lags before it count
 * @param floor the raw moment before which it does not start
 * @param finishFloor the raw moment before which it does not finish
 * @param fixed the raw moment at which it starts whatever it waits for
 * @param length how long it takes, in ticks, where that is certain; 0 for a milestone
 * @param spread how long it takes where that is uncertain, with what is drawn for
 * @param delays the risks that may make it longer, as places in the simulation's list
 * @param train the day on which what is ready on a day departs
 * @param freeze the days on which a point is not reached
 * @param latestFinish the raw moment by which it has to finish; {@link #NEVER} for none
 * @param latestStart the raw moment by which it has to start; {@link #NEVER} for none
 * @param horizon the horizon whose finish bounds its late dates; -1 for none
 * @param counts whether what comes before has to be in time for it
 * @param begun whether its start is settled, so that nothing can hurry it
 */
public record Activity(
    Form form,
    int calendar,
    int lagCalendar,
    int floor,
    int finishFloor,
    Optional<Integer> fixed,
    int length,
    Optional<Draw> spread,
    List<Integer> delays,
    Optional<Train> train,
    Optional<Freeze> freeze,
    int latestFinish,
    int latestStart,
    int horizon,
    boolean counts,
    boolean begun) {
  /** In a limit: there is none. */
  public static final int NEVER = Moment.NEVER_LATE;

  /** Before every moment. */
  public static final int ALWAYS = Moment.NEVER_HELD;

  /** How an activity lies in time. */
  public enum Form {
    /** Takes worked days of its calendar. */
    WORK,
    /** Takes calendar days. */
    ELAPSED,
    /** Sits on a moment. */
    POINT,
    /**
     * Takes worked days of its calendar, but ends when others promised it to, on a day off too: its
     * fixed moment is its finish.
     */
    PROMISED
  }

  /** The same that does not finish before a raw moment. */
  public Activity notBefore(int otherFinishFloor) {
    return new Activity(
        form,
        calendar,
        lagCalendar,
        floor,
        otherFinishFloor,
        fixed,
        length,
        spread,
        delays,
        train,
        freeze,
        latestFinish,
        latestStart,
        horizon,
        counts,
        begun);
  }

  /** Whether it is placed by one moment, to which only risks add. */
  boolean isPoint() {
    return form == Form.POINT || form == Form.PROMISED;
  }

  /**
   * What is drawn.
   *
   * @param name what the luck hangs on; the same in every version of a plan
   * @param program the place of the program whose luck it shares
   */
  public record Draw(String name, int program, Spread spread) {}

  /** When trains leave. */
  public interface Train {
    /** The day on which the next one does, on or after a day; absent after the last one. */
    OptionalInt onOrAfter(int day);
  }

  /** When what falls on a frozen day is reached. */
  public interface Freeze {
    /** The same day where it is not frozen, else the first worked one after. */
    int thawed(int day);
  }
}
