package dev.tpm.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A part of a program with a team and an end.
 *
 * @param team the team, by id
 * @param objective the objective it serves, by id
 * @param doneWhen the item or milestone whose finish is the project's; everything where absent
 * @param items its items, groups and milestones: a group stands before its children
 * @param register its risks, issues … updates; updates that the program's files give of it are
 *     among them, sorted by date
 * @param pathToGreen the actions that lead back, in order
 */
public record Project(
    EntityId entityId,
    About about,
    Optional<String> team,
    State state,
    Optional<String> objective,
    Optional<LocalDate> start,
    Optional<LocalDate> due,
    Optional<LocalDate> target,
    Optional<ItemId> doneWhen,
    Optional<Cadence> reports,
    Optional<Budget> budget,
    List<Item> items,
    Register register,
    List<EntityId> pathToGreen)
    implements Entity {

  /** The same with other items. */
  public Project withItems(List<Item> others) {
    return with(others, register);
  }

  /** The same with other items and another register. */
  public Project with(List<Item> others, Register otherRegister) {
    return new Project(
        entityId,
        about,
        team,
        state,
        objective,
        start,
        due,
        target,
        doneWhen,
        reports,
        budget,
        List.copyOf(others),
        otherRegister,
        pathToGreen);
  }
}
