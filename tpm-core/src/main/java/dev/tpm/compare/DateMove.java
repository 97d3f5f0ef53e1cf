package dev.tpm.compare;

import dev.tpm.model.EntityId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A finish that differs between two versions of a plan, or a promise that does.
 *
 * @param id the program, project, item or milestone, by its id in the head
 * @param name what people call it
 * @param was how it stood
 * @param now how it stands
 * @param days the working days of its calendar from the finish then to the finish now: positive is
 *     later; 0 where one of them is absent
 * @param edited whether its own text was changed in a way that may move it
 * @param driver what was edited and moves it; absent where it was edited itself, or none was found
 */
public record DateMove(
    EntityId id,
    String name,
    Stand was,
    Stand now,
    int days,
    boolean edited,
    Optional<EntityId> driver) {

  /**
   * How something stands in one version.
   *
   * @param finish its forecast; absent where it is not scheduled, or not there
   * @param due what it is promised for
   * @param slack its total slack in working days; absent for what is no item
   * @param chance the chance to meet its due, 0 to 1
   * @param p50 as likely earlier as later
   * @param p80 in time in four of five cases
   */
  public record Stand(
      Optional<LocalDate> finish,
      Optional<LocalDate> due,
      OptionalInt slack,
      OptionalDouble chance,
      Optional<LocalDate> p50,
      Optional<LocalDate> p80) {

    static final Stand NONE =
        new Stand(
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalDouble.empty(),
            Optional.empty(),
            Optional.empty());

    /** Whether its forecast is after what it is promised for. */
    public boolean misses() {
      return finish.isPresent() && due.isPresent() && finish.get().isAfter(due.get());
    }
  }

  /** Whether somebody was promised it, and is. */
  public boolean commitment() {
    return was.due().isPresent() || now.due().isPresent();
  }

  /** Whether it is promised, and its date comes later. */
  public boolean slips() {
    return commitment() && days > 0;
  }

  /** Whether it kept its promise, and no longer does. */
  public boolean breaks() {
    return now.misses() && !was.misses();
  }

  /** Whether it was promised for another day, or is no longer promised. */
  public boolean promiseMoves() {
    return was.due().isPresent() && !was.due().equals(now.due());
  }

  /** By how many points of a hundred its chance gets better; 0 where one of them is absent. */
  public long points() {
    return was.chance().isPresent() && now.chance().isPresent()
        ? Math.round(now.chance().getAsDouble() * 100)
            - Math.round(was.chance().getAsDouble() * 100)
        : 0;
  }
}
