package dev.tpm.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a reader must decide or give.
 *
 * @param of who is asked: a person or a stakeholder
 * @param why the reason
 * @param ifNot what happens otherwise
 * @param neededBy when it is needed
 * @param effect what it buys
 * @param answered the day it was answered
 */
public record Ask(
    EntityId entityId,
    About about,
    Optional<EntityId> of,
    Optional<Markdown> why,
    Optional<Markdown> ifNot,
    Optional<LocalDate> neededBy,
    Optional<Effect> effect,
    Optional<LocalDate> answered)
    implements Entity {

  public boolean isOpen() {
    return answered.isEmpty();
  }
}
