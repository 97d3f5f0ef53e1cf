package dev.tpm.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What a provider commits to those who wait for it.
 *
 * @param toAll the date for every consumer
 * @param each consumer (an item, project, team or stakeholder) → its own date, or empty where the
 *     provider refused; in the order written
 */
public record Commitments(Optional<LocalDate> toAll, Map<EntityId, Optional<LocalDate>> each) {
  public static final Commitments NONE = new Commitments(Optional.empty(), Map.of());
}
