package dev.tpm.trend;

import dev.tpm.model.EntityId;
import dev.tpm.model.Health;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How a program, a project or a commitment stood at one commit.
 *
 * @param name what it was called
 * @param team the team that answered for it, by id
 * @param done whether it was done
 * @param finish its forecast by the schedule, inclusive, or its actual finish; absent where nothing
 *     was scheduled
 * @param due the day that it was promised for
 * @param p50 as likely before as after; absent where nothing was forecast
 * @param p80 four outcomes in five were before or on it; absent where nothing was forecast
 * @param chance the chance to meet what was promised, 0 to 1; absent where nothing was forecast
 * @param health the computed health, else the reported one; absent also where no chances were
 *     worked out, which it hangs on
 * @param slack the working days from its finish to its due, negative where that was missed; absent
 *     without a due
 * @param because what its author wrote of why its date moved ({@code moved-because})
 * @param formers the ids that it had before, as its plan says, the oldest first
 */
public record Stand(
    String name,
    Optional<String> team,
    boolean done,
    Optional<LocalDate> finish,
    Optional<LocalDate> due,
    Optional<LocalDate> p50,
    Optional<LocalDate> p80,
    OptionalDouble chance,
    Optional<Health> health,
    OptionalInt slack,
    Optional<String> because,
    List<EntityId> formers) {
  public Stand {
    formers = List.copyOf(formers);
  }

  Stand withoutHealth() {
    return new Stand(
        name, team, done, finish, due, p50, p80, chance, Optional.empty(), slack, because, formers);
  }
}
