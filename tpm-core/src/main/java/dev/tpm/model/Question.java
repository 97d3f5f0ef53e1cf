package dev.tpm.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that somebody must find out or say.
 *
 * @param of whose turn it is: a person or a stakeholder
 * @param raised the day it was asked
 * @param neededBy when the answer is needed
 * @param answer the answer
 * @param answered the day it was answered
 * @param blocks what waits for it; moves no date
 */
public record Question(
    EntityId entityId,
    About about,
    Optional<EntityId> of,
    Optional<LocalDate> raised,
    Optional<LocalDate> neededBy,
    Optional<Markdown> answer,
    Optional<LocalDate> answered,
    List<EntityId> blocks)
    implements Entity {

  public boolean isOpen() {
    return answered.isEmpty() && answer.isEmpty();
  }
}
