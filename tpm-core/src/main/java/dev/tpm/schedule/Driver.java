package dev.tpm.schedule;

import dev.tpm.model.Dependency;
import dev.tpm.model.ItemId;
import java.time.LocalDate;
import java.util.Optional;

/** What sets an item's start, of all that it has to wait for. */
public sealed interface Driver {

  /**
   * A predecessor: it comes no earlier itself.
   *
   * @param item the item that holds it: of a group that it waits for, the member that is last
   * @param waiting the item, or the group of it, that has the dependency
   * @param dependency the dependency as written, which may name a group of {@code item}
   */
  record Predecessor(ItemId item, ItemId waiting, Dependency dependency) implements Driver {}

  /** The program's start: nothing open starts before. */
  record ProgramStart(LocalDate day) implements Driver {}

  /** The project's start. */
  record ProjectStart(LocalDate day) implements Driver {}

  /**
   * A {@code not-before}.
   *
   * @param of the item, or the group of it, that has it
   */
  record NotBefore(ItemId of, LocalDate day) implements Driver {}

  /**
   * The departure of its release train.
   *
   * @param slot the train
   */
  record Train(String slot, LocalDate day) implements Driver {}

  /** Its own fixed day, or the status date where that has passed. */
  record Fixed(LocalDate day) implements Driver {}

  /** The status date: what has not happened by then happens later. */
  record StatusDate(LocalDate day) implements Driver {}

  /**
   * The hands of a team: until then it is busy, or has too few people.
   *
   * @param team the team, by id
   * @param day the day from which it has enough
   * @param busyWith what it finishes just before
   */
  record Hands(String team, LocalDate day, Optional<ItemId> busyWith) implements Driver {}

  /** It has happened, or goes on from where it is. */
  record Actual() implements Driver {}

  /** A party outside the program promised its finish. */
  record Promised(LocalDate day) implements Driver {}

  /** The item whose end it waits for, or whose hands; empty where it is no item. */
  default Optional<ItemId> waitsFor() {
    if (this instanceof Hands hands) {
      return hands.busyWith();
    }
    return this instanceof Predecessor predecessor
        ? Optional.of(predecessor.item())
        : Optional.empty();
  }
}
