package dev.tpm.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that was or must be decided.
 *
 * @param number the leading number of its key, such as {@code 0003}
 * @param date the day it was decided
 * @param neededBy when it must be decided
 * @param deciders persons, by id
 * @param supersedes the decisions that it replaces
 * @param supersededBy the decision that replaces it
 * @param affects what it is about
 * @param blocks what waits for it; moves no date
 * @param effect what it changes in the plan
 * @param cost what it costs, in the program's currency
 */
public record Decision(
    EntityId entityId,
    About about,
    Optional<String> number,
    Status status,
    Optional<LocalDate> date,
    Optional<LocalDate> neededBy,
    List<String> deciders,
    List<EntityId> supersedes,
    Optional<EntityId> supersededBy,
    List<EntityId> affects,
    List<EntityId> blocks,
    Optional<Effect> effect,
    Optional<BigDecimal> cost)
    implements Entity {

  /** Where a decision is in its life. */
  public enum Status {
    PROPOSED,
    ACCEPTED,
    REJECTED,
    DEPRECATED,
    SUPERSEDED;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether it still must be taken. */
  public boolean isOpen() {
    return status == Status.PROPOSED;
  }
}
