package dev.tpm.site.page;

import dev.tpm.insight.HandOff;
import dev.tpm.model.Item;
import dev.tpm.model.ItemId;
import dev.tpm.model.Project;
import dev.tpm.schedule.ScheduledItem;
import dev.tpm.site.chart.Dependency;
import dev.tpm.site.chart.Span;
import dev.tpm.site.chart.TimeAxis;
import dev.tpm.site.chart.Timeline;
import dev.tpm.site.chart.TimelineChart;
import dev.tpm.site.chart.TimelineGroup;
import dev.tpm.site.chart.TimelineRow;
import dev.tpm.site.edition.Here;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The timeline of a project, with what it waits for from others at its end. */
record ProjectTimeline(Here here, Project project) {
  private static final int MOST_OPEN = 60;

  /**
   * The timeline; empty for fewer than two rows, which say no more than a date.
   *
   * @param incoming the hand-offs that the project waits for
   */
  Optional<Timeline> of(Collection<HandOff> incoming) {
    TimelineRows maker = new TimelineRows(here);
    List<TimelineRow> rows = maker.of(project);
    List<TimelineRow> others = others(maker, incoming);
    if (rows.size() < 2) {
      return Optional.empty();
    }
    List<TimelineGroup> groups = new ArrayList<>(groups(rows));
    if (!others.isEmpty()) {
      groups = withOthers(groups, others);
    }
    List<Dependency> arrows = maker.arrows(project.items());
    List<LocalDate> days = days(rows, others);
    Span span = new Span(days.get(0), days.get(days.size() - 1));
    return Optional.of(
        new TimelineChart(
                "timeline-of",
                here.wording().say("project.timeline.title", project.name()),
                here.wording().count("project.timeline.words", rows.size()),
                span,
                here.statusDate(),
                Strips.freezes(
                    here, new TimeAxis(span.first(), span.last(), 1, here.wording()::say)),
                groups,
                arrows)
            .draw(here.wording()::say));
  }

  /** Up to 60 rows in one block; above, each group folds. */
  private List<TimelineGroup> groups(List<TimelineRow> rows) {
    if (rows.size() <= MOST_OPEN) {
      return List.of(new TimelineGroup(Optional.empty(), true, rows));
    }
    List<TimelineGroup> groups = new ArrayList<>();
    List<TimelineRow> block = new ArrayList<>();
    Optional<TimelineRow> head = Optional.empty();
    for (TimelineRow row : rows) {
      if (row.depth() == 0 && (row.kind() == TimelineRow.Kind.GROUP || head.isPresent())) {
        add(groups, head, block);
        block = new ArrayList<>();
        head = row.kind() == TimelineRow.Kind.GROUP ? Optional.of(row) : Optional.empty();
        if (head.isPresent()) {
          continue;
        }
      }
      block.add(row);
    }
    add(groups, head, block);
    return groups;
  }

  private static void add(
      List<TimelineGroup> groups, Optional<TimelineRow> head, List<TimelineRow> rows) {
    if (head.isPresent() || !rows.isEmpty()) {
      groups.add(new TimelineGroup(head, head.isEmpty(), rows));
    }
  }

  private List<TimelineGroup> withOthers(List<TimelineGroup> groups, List<TimelineRow> others) {
    TimelineRow head =
        TimelineRow.of(
            "others", TimelineRow.Kind.GROUP, here.wording().say("project.timeline.others"));
    List<TimelineGroup> all = new ArrayList<>(groups);
    if (groups.size() == 1 && groups.get(0).head().isEmpty()) {
      all.clear();
      all.add(
          new TimelineGroup(
              Optional.empty(),
              true,
              Stream.of(groups.get(0).rows().stream(), Stream.of(head), others.stream())
                  .flatMap(rows -> rows)
                  .toList()));
    } else {
      all.add(new TimelineGroup(Optional.of(head), true, others));
    }
    return all;
  }

  private List<TimelineRow> others(TimelineRows maker, Collection<HandOff> incoming) {
    Map<ItemId, TimelineRow> rows = new LinkedHashMap<>();
    for (HandOff handOff : incoming) {
      Item item = here.facts().item(handOff.provider()).item();
      Optional<ScheduledItem> scheduled = here.facts().schedule().item(item.itemId());
      boolean own = item.itemId().project().equals(project.id());
      if (handOff.isOpen() && !own && scheduled.isPresent() && scheduled.get().isOpen()) {
        rows.put(item.itemId(), maker.handOff(item, scheduled.get(), 1));
      }
    }
    return List.copyOf(rows.values());
  }

  private List<LocalDate> days(List<TimelineRow> rows, List<TimelineRow> others) {
    return Stream.concat(rows.stream(), others.stream())
        .flatMap(
            row ->
                Stream.concat(
                    row.days().stream().flatMap(days -> Stream.of(days.first(), days.last())),
                    Stream.concat(row.due().stream(), row.safe().stream())))
        .sorted()
        .toList();
  }
}
