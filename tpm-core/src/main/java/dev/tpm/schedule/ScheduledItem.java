package dev.tpm.schedule;

import dev.tpm.model.ItemId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When an item, a milestone or a group happens.
 *
 * <p>All dates are inclusive. A milestone's start and finish are one date. A group spans its
 * leaves: its dates are the first and the last of theirs, its total slack the least of what is
 * open.
 *
 * @param id its id
 * @param progress how far it has come
 * @param duration how long all of it takes, in working days of its calendar; of a group, from start
 *     to finish
 * @param elapsed whether that counts calendar days
 * @param remaining how much of it is still to come, 0 when it is finished
 * @param start when it starts by this schedule: its early start, unless levelled
 * @param finish when it finishes by this schedule, its forecast: its early finish, unless levelled
 * @param earlyStart when it could start, were there people enough; the actual start, once begun
 * @param earlyFinish when it could finish, likewise; the actual finish, once finished
 * @param lateStart the late finish less the duration
 * @param lateFinish how late it may finish without making a commitment, or the end, later
 * @param totalSlack working days from early to late finish; negative where a commitment is missed;
 *     0 once finished
 * @param freeSlack working days by which it can slip before a direct successor moves; 0 once
 *     finished
 * @param critical whether it is open and has no slack
 * @param driver what sets the start; of a group, that of the member that starts first
 * @param push the days off that put it later than the driver asked
 */
public record ScheduledItem(
    ItemId id,
    Progress progress,
    int duration,
    boolean elapsed,
    int remaining,
    LocalDate start,
    LocalDate finish,
    LocalDate earlyStart,
    LocalDate earlyFinish,
    LocalDate lateStart,
    LocalDate lateFinish,
    int totalSlack,
    int freeSlack,
    boolean critical,
    Driver driver,
    Optional<Push> push) {

  /** How far something has come. */
  public enum Progress {
    NOT_BEGUN,
    BEGUN,
    FINISHED
  }

  /** Whether it happens at another time than it could, were there people enough. */
  public boolean isLevelled() {
    return !start.equals(earlyStart) || !finish.equals(earlyFinish);
  }

  /** Whether it is not finished yet. */
  public boolean isOpen() {
    return progress != Progress.FINISHED;
  }
}
