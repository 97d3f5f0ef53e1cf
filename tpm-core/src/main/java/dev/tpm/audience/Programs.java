package dev.tpm.audience;

import dev.tpm.model.CalendarSpec;
import dev.tpm.model.EntityId;
import dev.tpm.model.Kind;
import dev.tpm.model.Objective;
import dev.tpm.model.Person;
import dev.tpm.model.Plan;
import dev.tpm.model.Policy;
import dev.tpm.model.Portfolio;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.model.Stakeholder;
import dev.tpm.model.Team;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is shown of a plan as a whole. */
record Programs(Veil veil, Works works, Registers registers) {
  static Programs behind(Veil veil) {
    return new Programs(veil, new Works(veil), new Registers(veil));
  }

  Plan of(Plan plan) {
    return new Plan(
        plan.portfolio().map(this::portfolio),
        plan.programs().stream().map(this::program).toList());
  }

  private Portfolio portfolio(Portfolio portfolio) {
    return new Portfolio(
        portfolio.entityId(),
        veil.about(portfolio),
        portfolio.goal().map(goal -> veil.text(portfolio, goal)),
        veil.shown(portfolio.objectives()).stream().map(this::objective).toList(),
        veil.shown(portfolio.people()).stream().map(this::person).toList(),
        veil.field(portfolio, "budget", portfolio.budget()),
        veil.shown(portfolio.updates()).stream().map(registers::update).toList(),
        veil.shown(portfolio.asks()).stream().map(registers::ask).toList());
  }

  private Program program(Program program) {
    return new Program(
        program.entityId(),
        veil.about(program),
        profile(program),
        program.state(),
        program.start(),
        program.due(),
        program.target(),
        program.doneWhen().filter(veil::shows),
        program.statusDate(),
        veil.shows(program, "calendar") ? calendar(program) : CalendarSpec.NONE,
        veil.field(program, "budget", program.budget()),
        veil.shown(program.objectives()).stream().map(this::objective).toList(),
        veil.shown(program.teams()).stream().map(this::team).toList(),
        veil.shown(program.people()).stream().map(this::person).toList(),
        veil.shown(program.stakeholders()).stream().map(this::stakeholder).toList(),
        veil.shown(program.projects()).stream().map(this::project).toList(),
        works.of(program.milestones()),
        registers.of(program.register()),
        veil.references(veil.field(program, "path-to-green", program.pathToGreen())),
        policy(program.policy()));
  }

  /** The limits of health say how it was worked out; rules and exceptions are the authors' own. */
  private static Policy policy(Policy policy) {
    return new Policy(
        policy.health(),
        policy.estimateSpread(),
        policy.correlation(),
        Map.of(),
        policy.slip(),
        List.of(),
        List.of());
  }

  private Program.Profile profile(Program program) {
    Program.Profile profile = program.profile();
    boolean tracked = veil.shows(program, "tracker");
    return new Program.Profile(
        veil.text(program, "goal", profile.goal()),
        veil.key(program, Kind.PERSON, "sponsor", profile.sponsor()),
        veil.text(program, "priority", profile.priority()),
        profile.objective().filter(o -> veil.shows(new EntityId(Kind.OBJECTIVE, "", "", o))),
        profile.reports(),
        profile.currency(),
        profile.level(),
        Optional.empty(),
        veil.field(program, "repository", profile.repository()),
        profile.tracker().filter(t -> tracked),
        profile.trackerPattern().filter(t -> tracked),
        profile.locale(),
        Map.of());
  }

  /** A freeze names the tags that it is for. */
  private CalendarSpec calendar(Program program) {
    CalendarSpec calendar = program.calendar();
    return new CalendarSpec(
        calendar.week(),
        calendar.holidays(),
        calendar.freezes().stream()
            .map(
                freeze ->
                    new CalendarSpec.Freeze(
                        freeze.range(),
                        freeze.name(),
                        freeze.tags().stream()
                            .filter(tag -> veil.shows(veil.id(program, Kind.TAG, tag)))
                            .collect(java.util.stream.Collectors.toUnmodifiableSet())))
            .toList(),
        calendar.slots());
  }

  private Project project(Project project) {
    return new Project(
        project.entityId(),
        veil.about(project),
        veil.key(project, Kind.TEAM, "team", project.team()),
        project.state(),
        veil.key(project, Kind.OBJECTIVE, "objective", project.objective()),
        project.start(),
        project.due(),
        project.target(),
        project.doneWhen().filter(veil::shows),
        veil.field(project, "reports", project.reports()),
        veil.field(project, "budget", project.budget()),
        works.of(project.items()),
        registers.of(project.register()),
        veil.references(veil.field(project, "path-to-green", project.pathToGreen())));
  }

  private Objective objective(Objective objective) {
    return new Objective(
        objective.entityId(),
        veil.about(objective),
        veil.field(objective, "key-results", objective.keyResults()));
  }

  private Team team(Team team) {
    Map<String, BigDecimal> members = new LinkedHashMap<>();
    if (veil.shows(team, "members")) {
      team.members().entrySet().stream()
          .filter(entry -> veil.shows(veil.id(team, Kind.PERSON, entry.getKey())))
          .forEach(entry -> members.put(entry.getKey(), entry.getValue()));
    }
    return new Team(
        team.entityId(),
        veil.about(team),
        veil.key(team, Kind.PERSON, "lead", team.lead()),
        members,
        veil.shows(team, "capacity") ? team.capacity() : Map.of(),
        veil.shows(team, "calendar") ? team.calendar() : CalendarSpec.NONE);
  }

  private Person person(Person person) {
    return new Person(
        person.entityId(),
        veil.about(person),
        veil.field(person, "email", person.email()),
        veil.text(person, "role", person.role()),
        veil.field(person, "url", person.url()),
        veil.field(person, "away", person.away()),
        person.declared());
  }

  /** For whom a digest is made is no business of those who read one. */
  private Stakeholder stakeholder(Stakeholder stakeholder) {
    return new Stakeholder(
        stakeholder.entityId(),
        veil.about(stakeholder),
        veil.people(stakeholder, "people", stakeholder.people()),
        veil.field(stakeholder, "interest", stakeholder.interest()),
        veil.field(stakeholder, "influence", stakeholder.influence()),
        veil.field(stakeholder, "cadence", stakeholder.cadence()),
        Optional.empty(),
        veil.references(veil.field(stakeholder, "cares-about", stakeholder.caresAbout())));
  }
}
