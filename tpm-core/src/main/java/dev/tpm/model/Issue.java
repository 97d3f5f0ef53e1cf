package dev.tpm.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that happened and hurts, such as a blocker.
 *
 * @param raised the day it was written down
 * @param severity how bad
 * @param blocks what waits for it; moves no date
 * @param neededBy when it must be resolved
 * @param escalatedTo persons, by id
 * @param pathToGreen the actions that lead out of it
 * @param resolved the day it was resolved
 */
public record Issue(
    EntityId entityId,
    About about,
    Optional<LocalDate> raised,
    Optional<Severity> severity,
    List<EntityId> blocks,
    Optional<LocalDate> neededBy,
    List<String> escalatedTo,
    List<EntityId> pathToGreen,
    Optional<LocalDate> resolved)
    implements Entity {

  /** How bad an issue is, from the least. */
  public enum Severity {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public boolean isOpen() {
    return resolved.isEmpty();
  }
}
