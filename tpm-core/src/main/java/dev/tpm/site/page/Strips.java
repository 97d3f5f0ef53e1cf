package dev.tpm.site.page;

import dev.tpm.insight.ItemFacts;
import dev.tpm.insight.Status;
import dev.tpm.insight.WholeFacts;
import dev.tpm.model.CalendarSpec;
import dev.tpm.model.EntityId;
import dev.tpm.model.Health;
import dev.tpm.model.Item;
import dev.tpm.model.Project;
import dev.tpm.model.State;
import dev.tpm.schedule.Extent;
import dev.tpm.schedule.Outlook;
import dev.tpm.schedule.ScheduledItem;
import dev.tpm.site.chart.Drawing;
import dev.tpm.site.chart.Freeze;
import dev.tpm.site.chart.Look;
import dev.tpm.site.chart.Span;
import dev.tpm.site.chart.Strip;
import dev.tpm.site.chart.TimeAxis;
import dev.tpm.site.edition.Here;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The strips of some projects, on one axis.
 *
 * @param axis the days that every strip shows
 * @param freezes the program's freezes that fall on it
 */
record Strips(Here here, TimeAxis axis, List<Freeze> freezes) {
  private static final int MOST_DIAMONDS = 12;

  /** The axis around the projects that are not cancelled; empty where none has a date. */
  static Optional<Strips> of(Here here, List<Project> projects) {
    List<LocalDate> days =
        projects.stream()
            .filter(project -> project.state() != State.CANCELLED)
            .map(project -> here.facts().whole(project.entityId()))
            .flatMap(
                whole ->
                    Stream.concat(
                        whole.extent().stream().flatMap(e -> Stream.of(e.start(), e.finish())),
                        Stream.concat(
                            whole.due().stream(),
                            new Odds(here).safe(whole.entity().entityId()).stream())))
            .sorted()
            .toList();
    if (days.isEmpty()) {
      return Optional.empty();
    }
    TimeAxis axis =
        Strip.axis(new Span(days.get(0), days.get(days.size() - 1)), here.wording()::say);
    return Optional.of(new Strips(here, axis, freezes(here, axis)));
  }

  /** The freezes of the program that fall on some days. */
  static List<Freeze> freezes(Here here, Span days) {
    return freezes(here, new TimeAxis(days.first(), days.last(), 1, here.wording()::say));
  }

  /** The freezes of the program that fall on an axis. */
  static List<Freeze> freezes(Here here, TimeAxis axis) {
    List<Freeze> freezes = new ArrayList<>();
    for (CalendarSpec.Freeze freeze : here.subject().program().calendar().freezes()) {
      if (!freeze.range().last().isBefore(axis.first())
          && !freeze.range().first().isAfter(axis.last())) {
        freezes.add(
            new Freeze(new Span(freeze.range().first(), freeze.range().last()), freeze.name()));
      }
    }
    return freezes;
  }

  /** The head of the column. */
  Drawing head() {
    return Strip.head(axis, here.statusDate());
  }

  /** What the axis shows, in words. */
  String words() {
    return here.wording()
        .say(
            "overview.strip.axis",
            here.wording().dates().month(axis.first()),
            here.wording().dates().month(axis.last()));
  }

  /** The strip of a project. */
  Drawing of(Project project) {
    WholeFacts whole = here.facts().whole(project.entityId());
    boolean off = project.state() == State.CANCELLED;
    Optional<Extent> extent = whole.extent().filter(e -> !off);
    LocalDate now = here.statusDate();
    Optional<LocalDate> elapsed =
        extent
            .filter(e -> !e.start().isAfter(now))
            .map(e -> whole.done() ? e.finish() : e.finish().isBefore(now) ? e.finish() : now);
    Odds odds = new Odds(here);
    return new Strip(
            "strip-" + project.id().toLowerCase(Locale.ROOT),
            title(here, project.name(), whole),
            extent.map(e -> odds.bar(project.entityId(), e)),
            elapsed,
            odds.critical(project.entityId(), extent, critical(here, project.items())),
            odds.safe(project.entityId()),
            whole.due(),
            diamonds(here, project.items()))
        .draw(axis, now, freezes);
  }

  /** What a strip says in words. */
  static String title(Here here, String name, WholeFacts whole) {
    var wording = here.wording();
    if (whole.extent().isEmpty()) {
      return wording.say("overview.strip.none", name);
    }
    String from = wording.dates().text(whole.extent().get().start());
    EntityId id = whole.entity().entityId();
    Optional<Outlook> outlook = new Odds(here).of(id);
    String to =
        outlook
            .map(
                o ->
                    wording.say(
                        "overview.strip.range",
                        wording.dates().text(o.p50()),
                        wording.dates().text(o.p80())))
            .orElseGet(() -> wording.dates().text(whole.extent().get().finish()));
    return whole
        .due()
        .map(due -> wording.say("overview.strip.due", name, from, to, wording.day(due)))
        .orElseGet(() -> wording.say("overview.strip", name, from, to));
  }

  /** The days on which critical work lies, from its start to its finish, joined. */
  static List<Span> critical(Here here, Collection<Item> items) {
    List<Span> spans = new ArrayList<>();
    items.stream()
        .filter(item -> !item.isGroup())
        .flatMap(item -> here.facts().schedule().item(item.itemId()).stream())
        .filter(item -> item.isOpen() && item.critical())
        .sorted(Comparator.comparing(ScheduledItem::start))
        .forEach(item -> add(spans, new Span(item.start(), item.finish())));
    return spans;
  }

  private static void add(List<Span> spans, Span next) {
    int last = spans.size() - 1;
    if (last >= 0 && !next.first().isAfter(spans.get(last).last().plusDays(1))) {
      Span before = spans.get(last);
      LocalDate end = next.last().isAfter(before.last()) ? next.last() : before.last();
      spans.set(last, new Span(before.first(), end));
    } else {
      spans.add(next);
    }
  }

  /** The key milestones among some items, as diamonds. */
  static List<Strip.Diamond> diamonds(Here here, Collection<Item> items) {
    return KeyMilestones.of(here, items).stream()
        .limit(MOST_DIAMONDS)
        .flatMap(
            facts ->
                here.facts().schedule().item(facts.item().itemId()).stream()
                    .map(item -> new Strip.Diamond(item.finish(), look(here, facts))))
        .toList();
  }

  /** How a milestone is drawn. */
  static Look look(Here here, ItemFacts facts) {
    if (facts.status() == Status.DONE) {
      return Look.DONE;
    }
    Item item = facts.item();
    Health health = here.facts().standing(item.entityId()).computed().orElse(Health.ON_TRACK);
    return switch (health) {
      case ON_TRACK -> Look.PLANNED;
      case AT_RISK -> Look.AT_RISK;
      case OFF_TRACK -> Look.OFF_TRACK;
    };
  }
}
