package dev.tpm.insight;

import dev.tpm.model.Dependency;
import dev.tpm.model.EntityId;
import dev.tpm.model.ItemId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something that one team gives and another needs, or that a party outside the program gives: a
 * handshake of two sides.
 *
 * @param from who gives
 * @param to who needs it; absent for a commitment to everyone that nobody asked for
 * @param provider the item that is given
 * @param consumer the item that waits for it; for what nobody asked for, whom it was committed to:
 *     an item, a project, a team or a stakeholder
 * @param dependency what asks for it; absent where nobody did
 * @param neededBy when the consumer needs it: as written, else the provider's latest date that this
 *     dependency alone allows
 * @param committedBy when the provider commits to give it
 * @param forecast when the schedule expects it, or when it was given
 * @param gap the working days, on the provider's calendar, from needed-by to the later of forecast
 *     and commitment (to the actual date once delivered; from the commitment where nobody asked);
 *     positive is late
 */
public record HandOff(
    Party from,
    Optional<Party> to,
    ItemId provider,
    Optional<EntityId> consumer,
    Optional<Dependency> dependency,
    Optional<LocalDate> neededBy,
    Optional<LocalDate> committedBy,
    Optional<LocalDate> forecast,
    OptionalInt gap,
    State state) {

  /**
   * One side of a hand-off.
   *
   * @param id the team, project or stakeholder; absent for an outsider and for a side without team
   * @param name what people call it
   */
  public record Party(Optional<EntityId> id, String name) {}

  /** Where a hand-off is; the first that fits. */
  public enum State {
    DELIVERED,
    REFUSED,
    /** The commitment or the forecast is after needed-by. */
    LATE,
    COMMITTED,
    REQUESTED,
    /** A commitment that nobody asked for, or a promise to a stakeholder. */
    GIVEN;

    /** The word of the format, such as {@code requested}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether it is still to come, or refused. */
  public boolean isOpen() {
    return state != State.DELIVERED;
  }

  /** Whether it goes from one program of a portfolio to another. */
  public boolean isBetweenPrograms() {
    return consumer.filter(to -> !to.program().equals(provider.program())).isPresent();
  }

  /** Whether the consumer cannot count on it as it is: late or refused. */
  public boolean isBad() {
    return state == State.LATE || state == State.REFUSED;
  }

  /** Whether it needs a call: late, refused, or nobody committed. */
  public boolean needsCall() {
    return isBad() || state == State.REQUESTED;
  }
}
