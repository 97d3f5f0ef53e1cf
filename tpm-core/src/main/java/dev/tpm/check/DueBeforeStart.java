package dev.tpm.check;

import dev.tpm.diagnostic.Rule;
import dev.tpm.diagnostic.Rules;
import dev.tpm.insight.Facts;
import dev.tpm.model.Entity;
import dev.tpm.model.Item;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Something is due before the plan lets it start: two dates that cannot both be meant. */
final class DueBeforeStart implements Check {
  @Override
  public Rule rule() {
    return Rules.DUE_BEFORE_START;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    Stream<Finding> wholes =
        facts.plan().programs().stream()
            .flatMap(
                program ->
                    Stream.concat(
                        ofProgram(program).stream(),
                        program.projects().stream().flatMap(p -> ofProject(p, program).stream())));
    Stream<Finding> items =
        facts.items().values().stream()
            .filter(item -> item.status().isOpen())
            .flatMap(item -> of(item.item(), facts).stream());
    return Stream.concat(wholes, items);
  }

  /** The finding about an item, a group or a milestone, if there is one. */
  static Optional<Finding> of(Item item, Facts facts) {
    List<Bound> bounds = new ArrayList<>();
    addBounds(item, bounds);
    facts.directory().groupsOf(item).forEach(group -> addBounds(group, bounds));
    facts.directory().projectOf(item.itemId()).ifPresent(p -> addStart(p, p.start(), bounds));
    Program program = facts.directory().programOf(item.itemId());
    addStart(program, program.start(), bounds);
    return first(item, item.dates().due(), bounds);
  }

  /** The finding about a project, if there is one. */
  static Optional<Finding> ofProject(Project project, Program program) {
    List<Bound> bounds = new ArrayList<>();
    addStart(project, project.start(), bounds);
    addStart(program, program.start(), bounds);
    return first(project, project.due(), bounds);
  }

  /** The finding about a program, if there is one. */
  static Optional<Finding> ofProgram(Program program) {
    List<Bound> bounds = new ArrayList<>();
    addStart(program, program.start(), bounds);
    return first(program, program.due(), bounds);
  }

  /** A date that keeps something from starting earlier. */
  private record Bound(Entity entity, String field, LocalDate day) {}

  private static void addBounds(Item item, List<Bound> bounds) {
    item.dates().notBefore().ifPresent(day -> bounds.add(new Bound(item, "not-before", day)));
    item.dates().fixed().ifPresent(day -> bounds.add(new Bound(item, "fixed", day)));
  }

  private static void addStart(Entity whole, Optional<LocalDate> start, List<Bound> bounds) {
    start.ifPresent(day -> bounds.add(new Bound(whole, "start", day)));
  }

  private static Optional<Finding> first(
      Entity entity, Optional<LocalDate> due, List<Bound> bounds) {
    return bounds.stream()
        .filter(bound -> due.filter(bound.day()::isAfter).isPresent())
        .findFirst()
        .map(bound -> finding(entity, due.orElseThrow(), bound));
  }

  private static Finding finding(Entity entity, LocalDate due, Bound bound) {
    String whose =
        bound.entity().equals(entity)
            ? "its " + bound.field()
            : "the " + bound.field() + " of '" + bound.entity().name() + "'";
    return Finding.at(
            entity,
            "due",
            Rules.DUE_BEFORE_START,
            "'" + entity.name() + "' is due " + due + ", and " + whose + " is " + bound.day())
        .withRelated("it cannot start before", bound.entity().about().at(bound.field()))
        .withHelp("move one of the two dates");
  }
}
