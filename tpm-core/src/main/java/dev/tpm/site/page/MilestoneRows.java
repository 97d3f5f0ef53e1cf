package dev.tpm.site.page;

import dev.tpm.insight.ItemFacts;
import dev.tpm.insight.Variance;
import dev.tpm.model.EntityId;
import dev.tpm.model.ItemId;
import dev.tpm.schedule.ScheduledItem;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Cell;
import dev.tpm.site.part.Column;
import dev.tpm.site.part.Row;
import dev.tpm.site.part.Table;
import dev.tpm.site.part.Tone;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Rows of promised dates: milestones and other items, each with due, forecast and slack. */
record MilestoneRows(Here here) {

  /** By forecast, then by due; what has no date comes last. */
  static Comparator<ItemFacts> byDate(Here here) {
    return Comparator.comparing(
            (ItemFacts f) ->
                here.facts()
                    .schedule()
                    .item(f.item().itemId())
                    .map(ScheduledItem::finish)
                    .orElse(LocalDate.MAX))
        .thenComparing(f -> f.item().commitment().orElse(LocalDate.MAX));
  }

  /**
   * What is still to come.
   *
   * @param name the key of the heading over the names
   */
  Table open(String caption, String name, List<ItemFacts> items) {
    List<Column> columns =
        List.of(
            column("lists.health", Column.Kind.SHORT, false),
            column(name, Column.Kind.NAME, false),
            column("lists.due", Column.Kind.SHORT, true),
            column(
                Odds.has(here.subject()) ? "lists.forecast.range" : "lists.forecast",
                Column.Kind.SHORT,
                false),
            column("lists.against-due", Column.Kind.NUMBER, false),
            column("lists.chance", Column.Kind.NUMBER, false),
            column("lists.slack", Column.Kind.NUMBER, true),
            column("lists.set-by", Column.Kind.TEXT, true));
    Table table = new Table(caption, columns, items.stream().map(this::openRow).toList());
    return Odds.has(here.subject()) ? table : table.without(wording().say("lists.chance"));
  }

  /** What has been reached. */
  Table reached(String caption, List<ItemFacts> items) {
    List<Column> columns =
        List.of(
            column("lists.milestone", Column.Kind.NAME, false),
            column("lists.due", Column.Kind.SHORT, true),
            column("lists.reached", Column.Kind.SHORT, false),
            column("lists.against-due", Column.Kind.NUMBER, false));
    return new Table(caption, columns, items.stream().map(this::reachedRow).toList());
  }

  private Column column(String key, Column.Kind kind, boolean minor) {
    return new Column(wording().say(key), kind, minor);
  }

  private Row openRow(ItemFacts facts) {
    Optional<ScheduledItem> scheduled = scheduled(facts);
    return new Row(
        anchor(facts.item().itemId()),
        List.of(
            Cell.of(here.signs().of(facts)),
            name(facts),
            due(facts),
            forecast(facts, scheduled),
            against(facts),
            new Odds(here).chanceCell(facts.item().entityId()),
            scheduled
                .map(s -> Cell.of(wording().amounts().days(s.totalSlack())))
                .orElseGet(Cell::empty),
            scheduled.map(s -> new Cell(new SetBy(here).of(s), List.of())).orElseGet(Cell::empty)));
  }

  private Row reachedRow(ItemFacts facts) {
    return new Row(
        anchor(facts.item().itemId()),
        List.of(name(facts), due(facts), finish(scheduled(facts)), against(facts)));
  }

  private Optional<ScheduledItem> scheduled(ItemFacts facts) {
    return here.facts().schedule().item(facts.item().itemId());
  }

  private Cell name(ItemFacts facts) {
    Cell name = Cell.of(here.link(facts.item()));
    return here.facts()
        .directory()
        .projectOf(facts.item().itemId())
        .filter(project -> !here.isAbout(project.entityId()))
        .map(project -> name.under(here.link(project)))
        .orElse(name);
  }

  private Cell due(ItemFacts facts) {
    return facts
        .item()
        .commitment()
        .map(day -> Cell.of(wording().day(day)))
        .orElseGet(() -> Cell.of(new Words(wording().say("lists.none"), Tone.MUTED)));
  }

  private Cell finish(Optional<ScheduledItem> scheduled) {
    return scheduled.map(item -> Cell.of(wording().day(item.finish()))).orElseGet(Cell::empty);
  }

  /** The schedule's date, with the range of the forecast under it. */
  private Cell forecast(ItemFacts facts, Optional<ScheduledItem> scheduled) {
    return scheduled
        .map(
            s ->
                new Cell(
                    finish(scheduled).main(),
                    new Odds(here).range(facts.item().entityId(), s.finish())))
        .orElseGet(Cell::empty);
  }

  private Cell against(ItemFacts facts) {
    return facts
        .variance()
        .map(Variance::days)
        .map(days -> Cell.of(wording().delta(days)))
        .orElseGet(Cell::empty);
  }

  /** An anchor that no other item has: ids hold no slash. */
  static String anchor(ItemId id) {
    return "item-" + EntityId.of(id).path().replace(':', '/');
  }

  private Wording wording() {
    return here.wording();
  }
}
