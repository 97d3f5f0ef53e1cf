package dev.tpm.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Several projects, several teams, one goal.
 *
 * @param entityId its id: in a portfolio its key, else empty
 * @param profile what it is and how it is shown
 * @param start the program's start as written
 * @param doneWhen the item or milestone whose finish is the program's; everything where absent
 * @param statusDate {@code commit}, {@code today} or an ISO date; what the plan is true of
 * @param milestones its own milestones
 * @param register its own risks, issues … updates, updates sorted by date
 * @param pathToGreen the actions that lead back, in order
 */
public record Program(
    EntityId entityId,
    About about,
    Profile profile,
    State state,
    Optional<LocalDate> start,
    Optional<LocalDate> due,
    Optional<LocalDate> target,
    Optional<ItemId> doneWhen,
    String statusDate,
    CalendarSpec calendar,
    Optional<Budget> budget,
    List<Objective> objectives,
    List<Team> teams,
    List<Person> people,
    List<Stakeholder> stakeholders,
    List<Project> projects,
    List<Item> milestones,
    Register register,
    List<EntityId> pathToGreen,
    Policy policy)
    implements Entity {

  /** The same with other people; a stakeholder without a name who is one of them has theirs. */
  public Program withPeople(List<Person> others) {
    return new Program(
        entityId,
        about,
        profile,
        state,
        start,
        due,
        target,
        doneWhen,
        statusDate,
        calendar,
        budget,
        objectives,
        teams,
        others,
        stakeholders.stream().map(each -> named(each, others)).toList(),
        projects,
        milestones,
        register,
        pathToGreen,
        policy);
  }

  /** The same with other work: projects, and milestones of its own. */
  public Program withWork(List<Project> otherProjects, List<Item> otherMilestones) {
    return new Program(
        entityId,
        about,
        profile,
        state,
        start,
        due,
        target,
        doneWhen,
        statusDate,
        calendar,
        budget,
        objectives,
        teams,
        people,
        stakeholders,
        List.copyOf(otherProjects),
        List.copyOf(otherMilestones),
        register,
        pathToGreen,
        policy);
  }

  private static Stakeholder named(Stakeholder stakeholder, List<Person> people) {
    if (stakeholder.about().has("name")) {
      return stakeholder;
    }
    return people.stream()
        .filter(person -> person.id().equals(stakeholder.id()))
        .findFirst()
        .map(person -> stakeholder.withName(person.name()))
        .orElse(stakeholder);
  }

  /**
   * What a program is and how it is shown.
   *
   * @param sponsor a person, by id
   * @param priority as written, of the portfolio
   * @param objective of the portfolio, by id
   * @param currency ISO 4217
   * @param level whether the schedule keeps within capacities
   * @param baseline a git tag, branch, commit or date
   * @param repository its web address
   * @param tracker the address of a ticket, with {@code {id}} for its key
   * @param trackerPattern the regular expression of a ticket's key
   * @param locale a BCP 47 tag
   * @param audiences audience → what is hidden from it, as written
   */
  public record Profile(
      Optional<String> goal,
      Optional<String> sponsor,
      Optional<String> priority,
      Optional<String> objective,
      Optional<Cadence> reports,
      Optional<String> currency,
      boolean level,
      Optional<String> baseline,
      Optional<String> repository,
      Optional<String> tracker,
      Optional<String> trackerPattern,
      Optional<String> locale,
      Map<String, List<String>> audiences) {}
}
