package dev.tpm.site.page;

import dev.tpm.insight.ItemFacts;
import dev.tpm.insight.Variance;
import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.model.Health;
import dev.tpm.model.Kind;
import dev.tpm.model.Objective;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.site.edition.Here;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.Cell;
import dev.tpm.site.part.Column;
import dev.tpm.site.part.Frame;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Prose;
import dev.tpm.site.part.Row;
import dev.tpm.site.part.State;
import dev.tpm.site.part.Table;
import dev.tpm.site.words.Wording;
import java.util.List;
import java.util.Optional;

/**
 * Does the work serve the goals? {@code objectives.html}
 *
 * @param verdict how many of the objectives stand well
 * @param goals the objectives, in the order of the plan
 * @param aimlessTitle the heading over the projects that serve none
 * @param aimlessNote what that means
 * @param aimless the projects that serve none; absent where each serves one
 */
public record ObjectivesPage(
    Frame frame,
    String verdict,
    List<Goal> goals,
    String aimlessTitle,
    String aimlessNote,
    Optional<Table> aimless) {
  public ObjectivesPage {
    goals = List.copyOf(goals);
  }

  /**
   * One objective.
   *
   * @param id its anchor
   * @param health how it stands; absent where nothing that serves it has a health
   * @param byline its owner and its reference
   * @param results its key results
   * @param servantsTitle the heading over what serves it
   * @param servants what serves it; absent where nothing does
   * @param unserved what is said then
   */
  public record Goal(
      String id,
      String name,
      Optional<State> health,
      List<Piece> byline,
      Optional<String> summary,
      Optional<Prose> text,
      KeyResults results,
      String servantsTitle,
      Optional<Table> servants,
      String unserved) {
    public Goal {
      byline = List.copyOf(byline);
    }
  }

  /** The page of a program's objectives. */
  public static ObjectivesPage of(Here here) {
    Wording words = here.wording();
    List<Objective> objectives = here.subject().program().objectives();
    String verdict = verdict(here, objectives);
    List<Project> aimless = here.facts().service().aimless(here.subject().program());
    return new ObjectivesPage(
        here.frame(
            verdict,
            Prose.verbatim(words.say("objectives.description", here.subject().program().name())),
            Section.OBJECTIVES,
            here.crumbs(Section.OBJECTIVES, words.say("common.section.objectives"))),
        verdict,
        objectives.stream().map(objective -> goal(here, objective)).toList(),
        words.say("objectives.aimless.title"),
        words.say("objectives.aimless.note"),
        aimless.isEmpty()
            ? Optional.empty()
            : Optional.of(
                table(
                    here,
                    "objectives.aimless.title",
                    aimless.stream().map(Project::entityId).toList())));
  }

  private static String verdict(Here here, List<Objective> objectives) {
    Wording words = here.wording();
    long off = count(here, objectives, Health.OFF_TRACK);
    long risk = count(here, objectives, Health.AT_RISK);
    long on = count(here, objectives, Health.ON_TRACK);
    String all = words.amounts().number(objectives.size());
    if (off > 0 && risk > 0) {
      return words.count(
          "objectives.verdict.both", off, all, words.count("objectives.verdict.risks", risk));
    }
    if (off > 0) {
      return words.count("objectives.verdict.off", off, all);
    }
    if (risk > 0) {
      return words.count("objectives.verdict.risk", risk, all);
    }
    if (on == 0) {
      return words.count("objectives.verdict.none", objectives.size());
    }
    return on == objectives.size()
        ? words.count("objectives.verdict.all", on)
        : words.count("objectives.verdict.on", on, all);
  }

  private static long count(Here here, List<Objective> objectives, Health health) {
    return objectives.stream().filter(o -> health(here, o).equals(Optional.of(health))).count();
  }

  private static Optional<Health> health(Here here, Objective objective) {
    return here.facts().standing(objective.entityId()).leading();
  }

  /** One objective, as a page shows it that has a row for it. */
  static Goal goal(Here here, Objective objective) {
    Wording words = here.wording();
    EntityId id = objective.entityId();
    List<EntityId> servants = here.facts().service().servantsOf(id);
    return new Goal(
        here.anchor(id),
        objective.name(),
        health(here, objective).map(here.signs()::health),
        objective
            .about()
            .owner()
            .map(owner -> words.line("objectives.by", here.person(owner)))
            .orElseGet(List::of),
        objective.about().summary(),
        objective.about().description().map(text -> here.prose(text, id, "text")),
        KeyResults.of(here, objective),
        words.say("objectives.servants"),
        servants.isEmpty()
            ? Optional.empty()
            : Optional.of(table(here, "objectives.servants", servants)),
        words.say("objectives.unserved"));
  }

  private static Table table(Here here, String caption, List<EntityId> servants) {
    Wording words = here.wording();
    return new Table(
            words.say(caption),
            List.of(
                new Column(words.say("objectives.head.name"), Column.Kind.NAME, false),
                new Column(words.say("objectives.head.state"), Column.Kind.SHORT, false),
                new Column(words.say("objectives.head.finish"), Column.Kind.NUMBER, false),
                new Column(words.say("lists.chance"), Column.Kind.NUMBER, true)),
            servants.stream()
                .flatMap(id -> here.facts().directory().find(id).stream())
                .map(servant -> row(here, servant))
                .toList())
        .withoutEmptyColumns();
  }

  private static Row row(Here here, Entity servant) {
    return new Row(
        "",
        List.of(
            Cell.of(here.link(servant)),
            sign(here, servant).map(Cell::of).orElse(Cell.empty()),
            finish(here, servant),
            chance(here, servant)));
  }

  private static Cell chance(Here here, Entity servant) {
    return servant instanceof Project project && !project.state().counts()
        ? Cell.empty()
        : new Odds(here).chanceCell(servant.entityId());
  }

  private static Optional<State> sign(Here here, Entity servant) {
    EntityId id = servant.entityId();
    if (servant instanceof Project project) {
      return Optional.of(here.signs().of(project));
    }
    if (servant instanceof Program program) {
      return Optional.of(here.signs().of(program));
    }
    return id.kind() == Kind.ITEM
        ? Optional.of(here.signs().of(here.facts().item(id.asItem())))
        : Optional.empty();
  }

  private static Cell finish(Here here, Entity servant) {
    EntityId id = servant.entityId();
    Wording words = here.wording();
    Optional<Variance> variance =
        id.kind() == Kind.ITEM
            ? Optional.of(here.facts().item(id.asItem())).flatMap(ItemFacts::variance)
            : here.facts().whole(id).variance();
    Optional<java.time.LocalDate> finish =
        id.kind() == Kind.ITEM
            ? here.facts().schedule().item(id.asItem()).map(item -> item.finish())
            : here.facts().whole(id).extent().map(extent -> extent.finish());
    Cell day = finish.map(date -> Cell.of(words.day(date))).orElse(Cell.empty());
    return variance.map(v -> day.under(words.delta(v.days()))).orElse(day);
  }
}
