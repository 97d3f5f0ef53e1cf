package dev.tpm.schedule;

import dev.tpm.model.Dependency;
import dev.tpm.model.ItemId;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Where a plan says two things that cannot both be. */
public sealed interface Mismatch {
  /** The item, or group, that it is about. */
  ItemId item();

  /**
   * Predecessors put an item after its fixed day.
   *
   * @param fixed the day it stands on
   * @param asked the first day that they allow
   * @param days the working days between them, of its calendar
   * @param predecessor the item that asks for the latest
   * @param dependency the dependency that does
   */
  record FixedTooEarly(
      ItemId item,
      LocalDate fixed,
      LocalDate asked,
      int days,
      ItemId predecessor,
      Dependency dependency)
      implements Mismatch {}

  /**
   * A fixed day has passed, and the item has not begun.
   *
   * @param fixed the day
   * @param moved the day it stands on now
   */
  record FixedPassed(ItemId item, LocalDate fixed, LocalDate moved) implements Mismatch {}

  /**
   * An item began, or finished, ahead of a predecessor that is still open.
   *
   * @param predecessor the open predecessor; of a group, the member that is last
   * @param waiting the item, or the group of it, that has the dependency
   * @param dependency the dependency
   */
  record OutOfSequence(ItemId item, ItemId predecessor, ItemId waiting, Dependency dependency)
      implements Mismatch {}

  /**
   * Something open waits for what was dropped: the dependency holds nothing any more.
   *
   * @param item the item or group that has the dependency
   * @param dependency the dependency
   */
  record WaitsForDropped(ItemId item, Dependency dependency) implements Mismatch {}

  /**
   * An item takes more people than a team ever has: it is scheduled as if there were enough.
   *
   * @param team the team, by id
   * @param people how many it takes
   * @param most the most that the team has
   * @param from from when on that is so
   */
  record TooFewPeople(ItemId item, String team, BigDecimal people, BigDecimal most, LocalDate from)
      implements Mismatch {}

  /**
   * No train departs any more, or its slot is not one of its calendar's.
   *
   * @param slot the train
   */
  record NoDeparture(ItemId item, String slot) implements Mismatch {}
}
