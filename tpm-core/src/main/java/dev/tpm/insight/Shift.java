package dev.tpm.insight;

import dev.tpm.model.EntityId;
import dev.tpm.model.Health;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How one thing would stand if the plan were different.
 *
 * @param subject a program, a project, an item or a milestone
 * @param now how it stands
 * @param then how it would stand
 * @param days the working days from its finish now to its finish then, of its calendar; positive is
 *     later, 0 where one of them is absent
 */
public record Shift(EntityId subject, Stand now, Stand then, int days) {

  /**
   * How something stands.
   *
   * @param finish its forecast; absent where it is not scheduled
   * @param due what it is promised for
   * @param late the working days from due to forecast, positive is late; absent without one of them
   * @param health its computed health
   * @param chance the chance to meet its due, 0 to 1
   */
  public record Stand(
      Optional<LocalDate> finish,
      Optional<LocalDate> due,
      Optional<Integer> late,
      Optional<Health> health,
      OptionalDouble chance) {

    /** Whether it is promised, and its forecast keeps the promise. */
    public boolean meetsDue() {
      return finish.isPresent() && due.isPresent() && !finish.get().isAfter(due.get());
    }

    /** Whether it is promised, and its forecast does not keep the promise. */
    public boolean missesDue() {
      return finish.isPresent() && due.isPresent() && finish.get().isAfter(due.get());
    }
  }

  /**
   * Whether a reader would see a difference: in its finish, its health, its chance, or a promise
   * kept.
   */
  boolean shows() {
    return !now.finish().equals(then.finish())
        || !now.health().equals(then.health())
        || now.missesDue() != then.missesDue()
        || percent(now.chance()) != percent(then.chance());
  }

  private static long percent(OptionalDouble chance) {
    return Math.round(chance.orElse(-1) * 100);
  }

  /** Whether its finish, its health or its chance gets better, and none of them worse. */
  public boolean better() {
    return !worse() && (days < 0 || health() < 0 || chance() > 0);
  }

  /** Whether its finish, its health or its chance gets worse, or it is not done at all. */
  public boolean worse() {
    return days > 0
        || health() > 0
        || chance() < 0
        || (now.finish().isPresent() && then.finish().isEmpty());
  }

  /** By how many points of a hundred its chance gets better. */
  private long chance() {
    return now.chance().isPresent() && then.chance().isPresent()
        ? percent(then.chance()) - percent(now.chance())
        : 0;
  }

  private int health() {
    return now.health().isPresent() && then.health().isPresent()
        ? then.health().get().compareTo(now.health().get())
        : 0;
  }
}
