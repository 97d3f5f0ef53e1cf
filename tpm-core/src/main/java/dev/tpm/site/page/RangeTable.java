package dev.tpm.site.page;

import dev.tpm.insight.ItemFacts;
import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.model.Project;
import dev.tpm.schedule.Outlook;
import dev.tpm.site.chart.Drawing;
import dev.tpm.site.chart.KeyEntry;
import dev.tpm.site.chart.RangeBar;
import dev.tpm.site.chart.Span;
import dev.tpm.site.chart.Strip;
import dev.tpm.site.chart.Swatches;
import dev.tpm.site.chart.TimeAxis;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Cell;
import dev.tpm.site.part.Head;
import dev.tpm.site.part.State;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is promised, each with the range of its dates on one axis.
 *
 * @param axis the head of the drawings' column
 * @param axisWords what the axis shows
 * @param heads what stands over the other columns
 * @param key what the shapes stand for
 */
public record RangeTable(
    Head head,
    Drawing axis,
    String axisWords,
    List<String> heads,
    List<Line> rows,
    List<KeyEntry> key) {
  private static final int MOST = 40;
  private static final double EARLY = 0.1;

  public RangeTable {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
    key = List.copyOf(key);
  }

  /** One promise: how it stands, its range, and the chance to keep it. */
  public record Line(State state, Cell name, Drawing range, Cell dates, Cell chance) {}

  /** The key milestones and all that has a due and is not finished; empty where nothing is. */
  static Optional<RangeTable> of(Here here) {
    List<Promised> all = new Making(here).promised();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    List<Promised> shown = all.subList(0, Math.min(MOST, all.size()));
    return Optional.of(new Making(here).table(shown, all.size()));
  }

  /** Something promised, and when it finishes. */
  private record Promised(Entity entity, State state, Optional<LocalDate> due, Outlook outlook) {
    Stream<LocalDate> days() {
      return Stream.concat(
          Stream.of(outlook.finish().quantile(EARLY), outlook.p95()), due.stream());
    }
  }

  /** The making of the table. */
  private record Making(Here here) {

    List<Promised> promised() {
      Odds odds = new Odds(here);
      Map<EntityId, Promised> found = new LinkedHashMap<>();
      for (ItemFacts facts :
          Stream.concat(
                  KeyMilestones.of(here, here.subject().countingItems()).stream(),
                  here.subject().countingItems().stream()
                      .map(item -> here.facts().item(item.itemId()))
                      .filter(f -> f.item().commitment().isPresent()))
              .filter(f -> f.status().isOpen())
              .toList()) {
        EntityId id = facts.item().entityId();
        odds.of(id)
            .ifPresent(
                outlook ->
                    found.put(
                        id,
                        new Promised(
                            facts.item(),
                            here.signs().of(facts),
                            facts.item().commitment(),
                            outlook)));
      }
      addProjects(odds, found);
      return found.values().stream()
          .sorted(
              Comparator.comparing((Promised p) -> p.outlook().p50())
                  .thenComparing(p -> p.outlook().p80()))
          .toList();
    }

    private void addProjects(Odds odds, Map<EntityId, Promised> found) {
      for (Project project : here.subject().projects()) {
        boolean counts = project.state().counts() && project.due().isPresent();
        odds.of(project.entityId())
            .filter(outlook -> counts && !here.facts().whole(project.entityId()).done())
            .filter(outlook -> !isSaid(project, found))
            .ifPresent(
                outlook ->
                    found.put(
                        project.entityId(),
                        new Promised(project, here.signs().of(project), project.due(), outlook)));
      }
    }

    /** Whether something in a project is promised for the same day, and ends with it. */
    private boolean isSaid(Project project, Map<EntityId, Promised> found) {
      LocalDate likely = new Odds(here).likely(project.entityId()).orElseThrow();
      LocalDate safe = new Odds(here).safe(project.entityId()).orElseThrow();
      return project.items().stream()
          .flatMap(item -> Optional.ofNullable(found.get(item.entityId())).stream())
          .filter(one -> one.due().equals(project.due()))
          .anyMatch(one -> one.outlook().p50().equals(likely) && one.outlook().p80().equals(safe));
    }

    RangeTable table(List<Promised> shown, int all) {
      Wording wording = here.wording();
      List<LocalDate> days = shown.stream().flatMap(Promised::days).sorted().toList();
      TimeAxis axis =
          Strip.axis(new Span(days.get(0), days.get(days.size() - 1)), here.wording()::say);
      String note =
          shown.size() < all
              ? wording.say("forecast.ranges.some", shown.size(), all)
              : wording.say("forecast.ranges.note");
      List<Line> rows = new ArrayList<>();
      for (int i = 0; i < shown.size(); i++) {
        rows.add(line(shown.get(i), i, axis));
      }
      boolean due = shown.stream().anyMatch(p -> p.due().isPresent());
      return new RangeTable(
          Head.of("ranges", wording.say("forecast.ranges"), note),
          Strip.head(axis, here.statusDate()),
          wording.say(
              "forecast.ranges.axis",
              wording.dates().month(axis.first()),
              wording.dates().month(axis.last())),
          List.of(
              wording.say("overview.column.health"),
              wording.say("forecast.ranges.name"),
              wording.say("forecast.ranges.range"),
              wording.say("forecast.ranges.chance"),
              wording.say("forecast.ranges.by-due")),
          rows,
          Swatches.ofRanges(due, here.wording()::say));
    }

    private Line line(Promised one, int row, TimeAxis axis) {
      Wording wording = here.wording();
      Outlook outlook = one.outlook();
      EntityId id = one.entity().entityId();
      RangeBar bar =
          new RangeBar(
              "range-" + row,
              title(one),
              new Span(outlook.finish().quantile(EARLY), outlook.p95()),
              outlook.p50(),
              outlook.p80(),
              one.due());
      Cell name = Cell.of(here.link(one.entity()));
      return new Line(
          one.state(),
          here.facts()
              .directory()
              .projectOf(id)
              .filter(project -> !project.equals(one.entity()))
              .map(project -> name.under(here.link(project)))
              .orElse(name),
          bar.draw(axis, here.statusDate()),
          new Cell(
              wording.line("forecast.ranges.likely", wording.day(outlook.p50())),
              wording.line("forecast.ranges.safe", wording.day(outlook.p80()))),
          one.due()
              .map(
                  due ->
                      new Cell(
                          new Odds(here).chanceCell(id).main(),
                          wording.line("forecast.ranges.due", wording.day(due))))
              .orElseGet(
                  () ->
                      new Cell(List.of(), List.of(Words.of(wording.say("forecast.ranges.none"))))));
    }

    private String title(Promised one) {
      Wording wording = here.wording();
      String name = here.fullName(one.entity().entityId());
      String likely = wording.dates().text(one.outlook().p50());
      String safe = wording.dates().text(one.outlook().p80());
      return one.due()
          .map(
              due ->
                  wording.say(
                      "forecast.ranges.words.due", name, likely, safe, wording.dates().text(due)))
          .orElseGet(() -> wording.say("forecast.ranges.words", name, likely, safe));
    }
  }
}
