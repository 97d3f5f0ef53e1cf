package dev.tpm.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something that may happen and would hurt.
 *
 * @param entityId its id
 * @param probability how likely
 * @param impact how bad, for the matrix
 * @param schedule how much it would delay each item that it affects
 * @param cost what it would cost, in the program's currency
 * @param affects what it would hurt
 * @param response what is done about it in general
 * @param mitigations the actions against it
 * @param trigger what tells that it occurs
 * @param raised the day it was written down
 * @param reviewBy when to look at it again
 * @param became the issue that it became
 */
public record Risk(
    EntityId entityId,
    About about,
    Optional<Probability> probability,
    Optional<Impact> impact,
    Optional<Estimate> schedule,
    Optional<BigDecimal> cost,
    List<EntityId> affects,
    Optional<Response> response,
    List<EntityId> mitigations,
    Optional<String> trigger,
    Optional<LocalDate> raised,
    Optional<LocalDate> reviewBy,
    Status status,
    Optional<EntityId> became)
    implements Entity {

  /** What is done about a risk in general. */
  public enum Response {
    AVOID,
    MITIGATE,
    TRANSFER,
    ACCEPT,
    ESCALATE;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Where a risk is in its life. */
  public enum Status {
    OPEN,
    MITIGATING,
    CLOSED,
    OCCURRED;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether it can still occur. */
  public boolean isOpen() {
    return status == Status.OPEN || status == Status.MITIGATING;
  }

  /** Rank of probability × rank of impact, 1 to 25; absent where one of them is. */
  public OptionalInt score() {
    return probability.isPresent() && impact.isPresent()
        ? OptionalInt.of(probability.get().row().rank() * impact.get().rank())
        : OptionalInt.empty();
  }
}
