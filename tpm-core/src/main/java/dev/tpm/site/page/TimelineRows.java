package dev.tpm.site.page;

import dev.tpm.insight.ItemFacts;
import dev.tpm.insight.Status;
import dev.tpm.model.Item;
import dev.tpm.model.Project;
import dev.tpm.schedule.Driver;
import dev.tpm.schedule.ScheduledItem;
import dev.tpm.site.chart.Dependency;
import dev.tpm.site.chart.Look;
import dev.tpm.site.chart.Span;
import dev.tpm.site.chart.TimelineRow;
import dev.tpm.site.edition.Here;
import dev.tpm.site.words.Phrases;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Items as rows of a timeline, and what they wait for as its arrows. */
record TimelineRows(Here here) {

  /** The rows of a project, in its order; what is dropped has none. */
  List<TimelineRow> of(Project project) {
    return of(project.items(), 0);
  }

  /**
   * The rows of some items, in their order.
   *
   * @param depth how deep items without a group are nested
   */
  List<TimelineRow> of(Collection<Item> items, int depth) {
    List<TimelineRow> rows = new ArrayList<>();
    for (Item item : items) {
      here.facts()
          .schedule()
          .item(item.itemId())
          .ifPresent(
              scheduled -> {
                int groups = here.facts().directory().groupsOf(item).size();
                rows.add(row(item, scheduled, depth + groups));
              });
    }
    return rows;
  }

  /** An item of another team, as what is waited for: a ring where it is handed over. */
  TimelineRow handOff(Item item, ScheduledItem scheduled, int depth) {
    LocalDate finish = scheduled.finish();
    return TimelineRow.of(id(item), TimelineRow.Kind.MILESTONE, item.name())
        .withName(here.href(item.entityId()), note(scheduled), depth)
        .withDays(Optional.of(Span.on(finish)), elapsed(scheduled), Optional.empty())
        .withPromise(Optional.empty(), Optional.empty(), Look.PLANNED, day(finish))
        .withFlags(scheduled.critical(), true);
  }

  /** The name of an item's row. */
  static String id(Item item) {
    return item.itemId().toString();
  }

  private TimelineRow row(Item item, ScheduledItem scheduled, int depth) {
    ItemFacts facts = here.facts().item(item.itemId());
    boolean point = item.isMilestone();
    Span days =
        point
            ? Span.on(scheduled.finish())
            : new Span(scheduled.start(), later(scheduled.start(), scheduled.finish()));
    return TimelineRow.of(id(item), kind(item), item.name())
        .withName(here.href(item.entityId()), note(scheduled), depth)
        .withDays(Optional.of(days), elapsed(scheduled), planned(item))
        .withEarly(early(item, scheduled))
        .withPromise(
            facts.status() == Status.DONE ? Optional.empty() : item.commitment(),
            new Odds(here)
                .safe(item.entityId())
                .filter(day -> point || item.commitment().isPresent())
                .filter(day -> facts.status().isOpen()),
            Strips.look(here, facts),
            label(facts, scheduled))
        .withFlags(scheduled.critical() && scheduled.isOpen(), point && item.external().isPresent())
        .withTraits(traits(item, facts));
  }

  private TimelineRow.Traits traits(Item item, ItemFacts facts) {
    return item.isGroup()
        ? TimelineRow.Traits.NONE
        : new TimelineRow.Traits(
            item.team().map(Choices::id).orElse(""),
            Choices.id(here.signs().of(facts).shape().name()));
  }

  /** When it was planned for, by what the program is held against. */
  private Optional<Span> planned(Item item) {
    return here.facts()
        .baseline(item.itemId().program())
        .flatMap(baseline -> baseline.item(item.itemId()))
        .map(then -> new Span(then.start(), later(then.start(), then.finish())));
  }

  /** When work could happen, were there people enough, where that is at another time. */
  private static Optional<Span> early(Item item, ScheduledItem scheduled) {
    return Optional.of(scheduled)
        .filter(s -> s.isLevelled() && !item.isMilestone())
        .map(s -> new Span(s.earlyStart(), later(s.earlyStart(), s.earlyFinish())));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static TimelineRow.Kind kind(Item item) {
    return switch (item.kind()) {
      case TASK -> TimelineRow.Kind.TASK;
      case MILESTONE -> TimelineRow.Kind.MILESTONE;
      case GROUP -> TimelineRow.Kind.GROUP;
    };
  }

  private Optional<LocalDate> elapsed(ScheduledItem item) {
    LocalDate now = here.statusDate();
    return switch (item.progress()) {
      case FINISHED -> Optional.of(item.finish());
      case BEGUN -> Optional.of(item.finish().isBefore(now) ? item.finish() : now);
      case NOT_BEGUN -> Optional.empty();
    };
  }

  private String note(ScheduledItem item) {
    return item.isOpen() ? day(item.finish()) : here.wording().say("project.timeline.done");
  }

  /** What stands beside a milestone, and beside work that misses its due. */
  private String label(ItemFacts facts, ScheduledItem scheduled) {
    boolean late = facts.variance().filter(v -> v.days() > 0).isPresent();
    boolean shown = facts.status().isOpen() && (facts.item().isMilestone() || late);
    if (!shown || facts.item().isGroup()) {
      return "";
    }
    Wording wording = here.wording();
    return facts
        .variance()
        .map(
            variance ->
                wording.say(
                    "common.list.next",
                    day(scheduled.finish()),
                    Phrases.text(wording.delta(variance.days()))))
        .orElseGet(() -> day(scheduled.finish()));
  }

  private String day(LocalDate day) {
    return here.wording().dates().onAxis(day);
  }

  /** What some items wait for, as arrows; those to or from what has no row are not drawn. */
  List<Dependency> arrows(Collection<Item> items) {
    List<Dependency> arrows = new ArrayList<>();
    for (Item item : items) {
      Optional<ScheduledItem> scheduled = here.facts().schedule().item(item.itemId());
      for (dev.tpm.model.Dependency dependency : item.after()) {
        arrows.add(
            new Dependency(
                dependency.predecessor().toString(),
                id(item),
                type(dependency.type()),
                scheduled.filter(s -> drives(s, dependency)).isPresent()));
      }
    }
    return arrows;
  }

  private static boolean drives(ScheduledItem item, dev.tpm.model.Dependency dependency) {
    return item.isOpen()
        && item.driver() instanceof Driver.Predecessor predecessor
        && predecessor.dependency().equals(dependency);
  }

  private static Dependency.Type type(dev.tpm.model.Dependency.Type type) {
    return switch (type) {
      case FS -> Dependency.Type.FINISH_START;
      case SS -> Dependency.Type.START_START;
      case FF -> Dependency.Type.FINISH_FINISH;
      case SF -> Dependency.Type.START_FINISH;
    };
  }
}
