package dev.tpm.site.page;

import dev.tpm.insight.ItemFacts;
import dev.tpm.insight.Variance;
import dev.tpm.insight.WholeFacts;
import dev.tpm.model.Health;
import dev.tpm.model.Project;
import dev.tpm.model.Update;
import dev.tpm.schedule.Extent;
import dev.tpm.site.chart.Drawing;
import dev.tpm.site.chart.Shape;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Cell;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.State;
import dev.tpm.site.part.Tone;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A project on one line of a table.
 *
 * @param state how it stands
 * @param history the health of its last reports, the oldest first
 * @param historyWords the same in words; empty where there are none
 * @param name its name, with team and lead under it
 * @param strip its dates, drawn
 * @param next its next key milestone
 * @param finish when it ends, against its due
 * @param chance the chance that it meets its due; empty where nothing is forecast
 * @param objective the objective that it serves, by id
 */
public record ProjectRow(
    State state,
    List<Shape> history,
    String historyWords,
    Cell name,
    Optional<Drawing> strip,
    Cell next,
    Cell finish,
    Cell chance,
    Optional<String> objective) {
  private static final int REPORTS = 6;

  public ProjectRow {
    history = List.copyOf(history);
  }

  /** The row of a project. */
  static ProjectRow of(Here here, Project project, Optional<Strips> strips) {
    List<Health> reports = reports(here, project);
    return new ProjectRow(
        here.signs().of(project),
        reports.stream().map(health -> here.signs().health(health).shape()).toList(),
        historyWords(here, reports),
        name(here, project),
        strips.map(all -> all.of(project)),
        next(here, project),
        finish(here, project),
        chance(here, project),
        project.objective().map(Choices::id));
  }

  /** Projects with the worst first: by how they stand, then by how late they are. */
  static Comparator<Project> worstFirst(Here here) {
    return Comparator.comparingInt((Project project) -> rank(here, project))
        .thenComparing(project -> lateness(here, project), Comparator.reverseOrder());
  }

  /** How late it is; without a due of its own, how late the latest promise in it is. */
  private static int lateness(Here here, Project project) {
    return here.facts()
        .whole(project.entityId())
        .variance()
        .map(Variance::days)
        .orElseGet(
            () ->
                project.items().stream()
                    .map(item -> here.facts().item(item.itemId()))
                    .filter(facts -> facts.status().isOpen())
                    .flatMap(facts -> facts.variance().stream())
                    .mapToInt(Variance::days)
                    .max()
                    .orElse(Integer.MIN_VALUE));
  }

  private static int rank(Here here, Project project) {
    return switch (here.signs().of(project).shape()) {
      case OFF_TRACK -> 0;
      case AT_RISK -> 1;
      case ON_TRACK -> 2;
      case NOT_STARTED -> 3;
      case PAUSED -> 4;
      case DONE -> 5;
      case CANCELLED -> 6;
    };
  }

  private static List<Health> reports(Here here, Project project) {
    List<Health> reports =
        project.register().updates().stream()
            .filter(update -> !update.date().isAfter(here.statusDate()))
            .sorted(Comparator.comparing(Update::date))
            .flatMap(update -> update.health().stream())
            .toList();
    return reports.subList(Math.max(0, reports.size() - REPORTS), reports.size());
  }

  private static String historyWords(Here here, List<Health> reports) {
    if (reports.isEmpty()) {
      return "";
    }
    List<Piece> words = new ArrayList<>();
    reports.forEach(health -> words.add(Words.of(here.signs().health(health).word())));
    return here.wording().say("overview.history", here.wording().list(words));
  }

  private static Cell name(Here here, Project project) {
    List<Piece> sub = new ArrayList<>();
    project.team().map(here::team).ifPresent(sub::add);
    project
        .about()
        .owner()
        .filter(owner -> !here.subject().program().about().owner().equals(Optional.of(owner)))
        .map(here::person)
        .ifPresent(sub::add);
    return new Cell(List.of(here.link(project)), joined(here.wording(), sub));
  }

  private static List<Piece> joined(Wording wording, List<Piece> names) {
    return names.size() == 2 ? wording.line("common.list.next", names.get(0), names.get(1)) : names;
  }

  private static Cell next(Here here, Project project) {
    Wording wording = here.wording();
    WholeFacts whole = here.facts().whole(project.entityId());
    Optional<ItemFacts> next = KeyMilestones.next(here, project.items());
    if (next.isEmpty() || project.state() == dev.tpm.model.State.CANCELLED) {
      int done = whole.milestones().done();
      String words = done > 0 ? wording.count("overview.next.all-done", done) : "";
      return Cell.of(new Words(words, Tone.MUTED));
    }
    LocalDate day = KeyMilestones.finish(here, next.get().item()).orElseThrow();
    Cell cell = Cell.of(here.link(next.get().item()));
    Optional<Variance> variance = next.get().variance();
    List<Piece> sub =
        variance.isEmpty()
            ? List.of(wording.day(day))
            : variance.get().days() == 0
                ? wording.line("overview.next.as-planned", wording.day(day))
                : wording.line(
                    "common.list.next", wording.day(day), wording.delta(variance.get().days()));
    return new Cell(cell.main(), sub);
  }

  private static Cell finish(Here here, Project project) {
    Optional<Extent> extent = here.facts().whole(project.entityId()).extent();
    if (extent.isEmpty() || project.state() == dev.tpm.model.State.CANCELLED) {
      return Cell.empty();
    }
    return new Odds(here).finish(here.facts().whole(project.entityId()));
  }

  private static Cell chance(Here here, Project project) {
    return project.state().counts() ? new Odds(here).chanceCell(project.entityId()) : Cell.empty();
  }
}
