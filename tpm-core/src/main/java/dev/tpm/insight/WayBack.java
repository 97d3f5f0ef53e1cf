package dev.tpm.insight;

import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.model.ItemId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What would bring something late back to its date: the chain that sets its date, the work on it
 * that could be shorter, and what holds the chain.
 *
 * @param of what is late: a program, a project, an item, a group or a milestone
 * @param variance how late it is
 * @param chain the items that set its date, the first one first and at most the last hundred; the
 *     last is the one whose finish it is
 * @param shortcuts the work on the chain that could be shorter, the most helpful first
 * @param together when it would finish with all shortcuts at once; absent where there is none
 * @param holds the open issues, decisions, questions and hand-offs on the chain, in its order
 * @param asked whether shortcuts were looked for: not in a plan where that would cost too much, and
 *     not where the hands of a team hold it
 */
public record WayBack(
    EntityId of,
    Variance variance,
    List<ItemId> chain,
    List<Shortcut> shortcuts,
    Optional<Shortcut.Result> together,
    List<Hold> holds,
    boolean asked) {

  public WayBack {
    chain = List.copyOf(chain);
    shortcuts = List.copyOf(shortcuts);
    holds = List.copyOf(holds);
  }

  /**
   * Work that could be shorter.
   *
   * @param item the work
   * @param less by how many days, no more than half of what remains, and no more than helps
   * @param remaining how many days of it remain
   * @param elapsed whether these are calendar days, not working days
   * @param result what comes of that alone
   */
  public record Shortcut(ItemId item, int less, int remaining, boolean elapsed, Result result) {

    /**
     * What comes of shorter work.
     *
     * @param finish when what is late would finish
     * @param recovered how many working days earlier that is, of the calendar of what is late
     * @param late how many working days late it would still be; not positive where it is in time
     */
    public record Result(LocalDate finish, int recovered, int late) {}
  }

  /** What keeps an item of the chain from going on. */
  public sealed interface Hold {
    /** The item that is held. */
    ItemId item();
  }

  /** An open issue, decision or question blocks it, or a group around it. */
  public record Blocker(Entity by, ItemId item) implements Hold {}

  /** It waits for another team, or for a party outside. */
  public record Waits(HandOff handOff, ItemId item) implements Hold {}
}
