package dev.tpm.insight;

import dev.tpm.model.EntityId;
import dev.tpm.model.Health;
import dev.tpm.model.State;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a page about a project or a program says first: its health, and the one claim that carries
 * it.
 *
 * @param health the computed health, else the reported one
 * @param claim what to say, with its figures
 */
public record Verdict(Optional<Health> health, Claim claim) {

  /** What kind of thing is claimed. */
  public sealed interface Claim {}

  /**
   * It is done.
   *
   * @param on the day of its finish; absent where nothing in it was scheduled
   * @param variance that day against due; absent without one
   */
  public record Done(Optional<LocalDate> on, Optional<Variance> variance) implements Claim {}

  /** It is proposed, paused or cancelled. */
  public record Inactive(State state) implements Claim {}

  /**
   * Nothing in it is promised.
   *
   * @param forecast when it finishes all the same
   */
  public record NothingPromised(Optional<LocalDate> forecast) implements Claim {}

  /**
   * There is a chance to meet its due.
   *
   * @param chance 0 to 1
   */
  public record ChanceToMeet(double chance, Variance variance) implements Claim {}

  /** It misses its own due. */
  public record MissesDue(Variance variance) implements Claim {}

  /**
   * A part of it is off track.
   *
   * @param part the worst of them
   * @param variance that part's forecast against its due; absent where another cause makes it so
   * @param more how many other parts are off track
   */
  public record PartFails(EntityId part, Optional<Variance> variance, int more) implements Claim {}

  /**
   * Its dates hold and something else endangers them.
   *
   * @param reason the worst of it
   * @param more how many other reasons there are
   */
  public record Endangered(Reason reason, int more) implements Claim {}

  /**
   * Its dates hold, all of them or all but some that are a little late.
   *
   * @param dates how many open promises there are in it, its own due included
   * @param late how many of them are missed
   * @param tightest the one that is latest, or has the least to spare
   * @param variance that one's forecast against its due
   */
  public record DatesHold(int dates, int late, EntityId tightest, Variance variance)
      implements Claim {}
}
