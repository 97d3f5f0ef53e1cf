package dev.tpm.site.page;

import dev.tpm.insight.Variance;
import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.model.Kind;
import dev.tpm.model.Project;
import dev.tpm.site.chart.Dependency;
import dev.tpm.site.chart.Span;
import dev.tpm.site.chart.Timeline;
import dev.tpm.site.chart.TimelineChart;
import dev.tpm.site.chart.TimelineGroup;
import dev.tpm.site.chart.TimelineRow;
import dev.tpm.site.edition.Here;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The whole program on one axis, folded by project and group, and by team where there are many
 * projects.
 *
 * @param id the prefix of its ids on the page
 * @param title what it shows
 * @param projects the projects it shows
 * @param milestones the program's own milestones that it shows
 */
record ProgramTimeline(
    Here here, String id, String title, List<Project> projects, List<Item> milestones) {
  private static final int MOST_OPEN_ROWS = 60;
  private static final int MOST_OPEN_GROUPS = 30;
  private static final int MANY_PROJECTS = 40;
  private static final int MOST_YEARS_BACK = 1;

  /** The timeline; empty where nothing in it has a date. */
  Optional<Timeline> draw() {
    List<Item> items =
        Stream.concat(milestones.stream(), projects.stream().flatMap(p -> p.items().stream()))
            .toList();
    TimelineRows maker = new TimelineRows(here);
    List<TimelineRow> rows = maker.of(items, 0);
    Optional<Span> days = days(rows);
    if (days.isEmpty()) {
      return Optional.empty();
    }
    List<TimelineGroup> groups = new ArrayList<>();
    List<TimelineRow> own =
        maker.of(milestones, 0).stream().filter(r -> !isGone(r, days.get())).toList();
    if (!own.isEmpty()) {
      groups.add(
          new TimelineGroup(
              Optional.empty(), true, own.stream().map(r -> visible(r, days.get())).toList()));
    }
    groups.addAll(folded(days.get(), rows.size()));
    List<Dependency> arrows = maker.arrows(items);
    return Optional.of(
        new TimelineChart(
                id,
                title,
                here.wording().count("timeline.words", rows.size()),
                days.get(),
                here.statusDate(),
                Strips.freezes(here, days.get()),
                groups,
                arrows)
            .draw(here.wording()::say));
  }

  /**
   * From the first to the last day of all rows; what is still open begins at most a year before the
   * status date, as nobody looks for the start of what lies further back.
   */
  private Optional<Span> days(List<TimelineRow> rows) {
    List<LocalDate> days =
        rows.stream()
            .flatMap(
                row ->
                    Stream.concat(
                        row.days().stream().flatMap(d -> Stream.of(d.first(), d.last())),
                        Stream.concat(row.due().stream(), row.safe().stream())))
            .sorted()
            .toList();
    if (days.isEmpty()) {
      return Optional.empty();
    }
    LocalDate last = days.get(days.size() - 1);
    LocalDate back = here.statusDate().minusYears(MOST_YEARS_BACK);
    LocalDate first = days.get(0).isBefore(back) && last.isAfter(back) ? back : days.get(0);
    return Optional.of(new Span(first, last));
  }

  /** Without the bars of what ended before the first day; their names stay. */
  private static List<TimelineRow> visible(List<TimelineRow> rows, Span days) {
    return rows.stream().map(row -> visible(row, days)).toList();
  }

  private static boolean isGone(TimelineRow row, Span days) {
    return row.days().filter(d -> d.last().isBefore(days.first())).isPresent();
  }

  private static TimelineRow visible(TimelineRow row, Span days) {
    TimelineRow shown =
        isGone(row, days)
            ? row.withDays(Optional.empty(), Optional.empty(), Optional.empty())
            : row;
    boolean dueGone = row.due().filter(due -> due.isBefore(days.first())).isPresent();
    return dueGone
        ? shown.withPromise(Optional.empty(), row.safe(), row.look(), row.label())
        : shown;
  }

  private List<TimelineGroup> folded(Span days, int rows) {
    Map<Optional<String>, List<Project>> byTeam = new LinkedHashMap<>();
    for (Project project : projects) {
      byTeam.computeIfAbsent(project.team(), team -> new ArrayList<>()).add(project);
    }
    if (projects.size() <= MANY_PROJECTS || byTeam.size() < 2) {
      Set<EntityId> open = open(rows);
      return projects.stream().flatMap(p -> project(p, days, open, 0).stream()).toList();
    }
    List<TimelineGroup> teams = new ArrayList<>();
    byTeam.forEach((team, some) -> team(team, some, days).ifPresent(teams::add));
    return teams;
  }

  /** All projects where there are few rows; else those on the critical path, while they are few. */
  private Set<EntityId> open(int rows) {
    Set<EntityId> open = new HashSet<>();
    int shown = 0;
    for (Project project : projects) {
      boolean critical =
          project.items().stream()
              .flatMap(item -> here.facts().schedule().item(item.itemId()).stream())
              .anyMatch(item -> item.isOpen() && item.critical());
      if (rows <= MOST_OPEN_ROWS
          || (critical && shown + project.items().size() <= MOST_OPEN_ROWS)) {
        open.add(project.entityId());
        shown += project.items().size();
      }
    }
    return open;
  }

  private Optional<TimelineGroup> team(Optional<String> team, List<Project> some, Span days) {
    List<TimelineGroup> inner =
        some.stream().flatMap(p -> project(p, days, Set.of(), 1).stream()).toList();
    if (inner.isEmpty()) {
      return Optional.empty();
    }
    EntityId teamId = here.subject().own(Kind.TEAM, team.orElse(""));
    String name =
        team.map(t -> here.facts().directory().nameOf(teamId))
            .orElseGet(() -> here.wording().say("timeline.no-team"));
    List<TimelineRow> heads = inner.stream().flatMap(group -> group.head().stream()).toList();
    TimelineRow head =
        TimelineRow.of("team:" + team.orElse(""), TimelineRow.Kind.GROUP, name)
            .withName(team.map(t -> here.href(teamId)).orElse(""), note(some, inner.size()), 0)
            .withDays(span(heads), Optional.empty(), Optional.empty());
    return Optional.of(new TimelineGroup(Optional.of(head), false, List.of(), inner));
  }

  /** How many open dates of some projects are late, else how many projects there are. */
  private String note(List<Project> some, int projects) {
    long late =
        some.stream()
            .flatMap(project -> project.items().stream())
            .map(item -> here.facts().item(item.itemId()))
            .filter(facts -> facts.status().isOpen())
            .filter(facts -> facts.variance().filter(Variance::late).isPresent())
            .count();
    return late == 0
        ? here.wording().count("timeline.projects", projects)
        : here.wording().count("timeline.late", late);
  }

  private static Optional<Span> span(List<TimelineRow> rows) {
    List<LocalDate> days =
        rows.stream()
            .flatMap(row -> row.days().stream())
            .flatMap(d -> Stream.of(d.first(), d.last()))
            .sorted()
            .toList();
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(new Span(days.get(0), days.get(days.size() - 1)));
  }

  private Optional<TimelineGroup> project(
      Project project, Span days, Set<EntityId> open, int depth) {
    List<TimelineRow> rows = visible(new TimelineRows(here).of(project.items(), depth + 1), days);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    TimelineRow head = visible(new ProjectHead(here, days).of(project, depth), days);
    boolean groupsOpen = rows.size() <= MOST_OPEN_GROUPS;
    return Optional.of(
        new TimelineGroup(
            Optional.of(head),
            open.contains(project.entityId()),
            List.of(),
            grouped(rows, depth + 1, groupsOpen)));
  }

  /** The rows with each outermost group folded over its own. */
  private static List<TimelineGroup> grouped(List<TimelineRow> rows, int depth, boolean open) {
    List<TimelineGroup> groups = new ArrayList<>();
    List<TimelineRow> block = new ArrayList<>();
    Optional<TimelineRow> head = Optional.empty();
    for (TimelineRow row : rows) {
      boolean startsGroup = row.depth() == depth && row.kind() == TimelineRow.Kind.GROUP;
      if (startsGroup || (row.depth() == depth && head.isPresent())) {
        add(groups, head, open, block);
        block = new ArrayList<>();
        head = startsGroup ? Optional.of(row) : Optional.empty();
      }
      if (!startsGroup) {
        block.add(row);
      }
    }
    add(groups, head, open, block);
    return groups;
  }

  private static void add(
      List<TimelineGroup> groups,
      Optional<TimelineRow> head,
      boolean open,
      List<TimelineRow> rows) {
    if (head.isPresent() || !rows.isEmpty()) {
      groups.add(new TimelineGroup(head, head.isEmpty() || open, rows));
    }
  }
}
