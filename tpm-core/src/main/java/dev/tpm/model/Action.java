package dev.tpm.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that somebody does, and that is not work of the schedule.
 *
 * @param of the risk, issue, project or program whose mitigation or path to green it was written
 *     in; absent for one of the collection {@code actions}
 * @param due when it must be done
 * @param finished the day it was done
 * @param effect what would change in the plan if it were done
 */
public record Action(
    EntityId entityId,
    About about,
    Optional<EntityId> of,
    Optional<LocalDate> due,
    Optional<LocalDate> finished,
    Optional<Effect> effect)
    implements Entity {

  public boolean isOpen() {
    return finished.isEmpty();
  }
}
