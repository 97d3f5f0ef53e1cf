package dev.tpm.site.past;

import dev.tpm.insight.Baseline;
import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.schedule.Calendar;
import dev.tpm.schedule.Extent;
import dev.tpm.schedule.ScheduledItem;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Cell;
import dev.tpm.site.part.Column;
import dev.tpm.site.part.Row;
import dev.tpm.site.part.Table;
import dev.tpm.site.part.TableSection;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says how far the dates of a program are from those of its baseline. */
record AgainstBaseline(Here here) {
  private static final int MOST_ROWS = 40;

  /**
   * A date and what it was.
   *
   * @param variance by how many working days it is later now, negative where it is earlier
   */
  private record Held(EntityId id, LocalDate then, LocalDate now, int variance) {}

  /**
   * The program, its projects and what they promise; empty where nothing is known of a baseline.
   */
  Optional<TableSection> section() {
    return here.facts().baseline(here.subject().id().id()).flatMap(this::section);
  }

  private Optional<TableSection> section(Baseline baseline) {
    List<Held> held = all(baseline);
    if (held.isEmpty()) {
      return Optional.empty();
    }
    Wording words = here.wording();
    String title = words.say("history.against");
    long later = held.stream().filter(one -> one.variance() > 0).count();
    Table table =
        new Table(
            title,
            List.of(
                new Column(words.say("history.column.what"), Column.Kind.NAME, false),
                new Column(words.say("history.column.then"), Column.Kind.SHORT, false),
                new Column(words.say("history.column.now"), Column.Kind.SHORT, false),
                new Column(words.say("history.column.variance"), Column.Kind.NUMBER, false)),
            held.stream().limit(MOST_ROWS).map(this::row).toList());
    return Optional.of(
        new TableSection(
            "baseline",
            title,
            words.say(
                "history.against.note",
                baseline.name(),
                words.dates().withYear(baseline.day()),
                later,
                held.size()),
            table,
            words.count("history.against.fold", Math.min(held.size(), MOST_ROWS))));
  }

  private Row row(Held held) {
    Wording words = here.wording();
    return new Row(
        "",
        List.of(
            new Cell(List.of(here.link(held.id(), here.fullName(held.id()))), List.of()),
            Cell.of(words.day(held.then())),
            Cell.of(words.day(held.now())),
            new Cell(List.of(words.amounts().news(held.variance())), List.of())));
  }

  /** The program first, then what is furthest from its date. */
  private List<Held> all(Baseline baseline) {
    EntityId whole = here.subject().id();
    List<Held> parts = new ArrayList<>();
    here.subject().projects().stream()
        .filter(project -> project.state().counts())
        .forEach(project -> extent(baseline, project.entityId()).ifPresent(parts::add));
    for (Item item : here.facts().directory().itemsOf(here.subject().program())) {
      if (!item.isDropped() && (item.isMilestone() || item.commitment().isPresent())) {
        item(baseline, item).ifPresent(parts::add);
      }
    }
    parts.sort(Comparator.comparingInt(Held::variance).reversed());
    extent(baseline, whole).ifPresent(held -> parts.add(0, held));
    return parts;
  }

  private Optional<Held> extent(Baseline baseline, EntityId id) {
    Optional<LocalDate> now = here.facts().schedule().extent(id).map(Extent::finish);
    return held(id, baseline.extent(id).map(Extent::finish), now, here.facts().calendar(id));
  }

  private Optional<Held> item(Baseline baseline, Item item) {
    return held(
        item.entityId(),
        baseline.item(item.itemId()).map(ScheduledItem::finish),
        here.facts().schedule().item(item.itemId()).map(ScheduledItem::finish),
        here.facts().schedule().calendar(item.itemId()));
  }

  private static Optional<Held> held(
      EntityId id, Optional<LocalDate> then, Optional<LocalDate> now, Calendar calendar) {
    return then.isPresent() && now.isPresent()
        ? Optional.of(
            new Held(id, then.get(), now.get(), calendar.workingDays(then.get(), now.get())))
        : Optional.empty();
  }
}
