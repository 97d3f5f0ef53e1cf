package dev.tpm.site.page;

import dev.tpm.model.Item;
import dev.tpm.schedule.ScheduledItem;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Cell;
import dev.tpm.site.part.Column;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Row;
import dev.tpm.site.part.Table;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Items as rows of a table, each at its own anchor, for programs with too many for pages. */
record WorkTable(Here here) {

  Table of(String caption, Collection<Item> items) {
    return new Table(
        caption,
        List.of(
            column("lists.state", Column.Kind.SHORT, false),
            column("project.work.item", Column.Kind.NAME, false),
            column("project.work.start", Column.Kind.SHORT, true),
            column("project.work.finish", Column.Kind.SHORT, false),
            column("lists.slack", Column.Kind.NUMBER, true),
            column("lists.set-by", Column.Kind.TEXT, true)),
        items.stream().map(this::row).toList());
  }

  private Column column(String key, Column.Kind kind, boolean minor) {
    return new Column(here.wording().say(key), kind, minor);
  }

  private Row row(Item item) {
    Optional<ScheduledItem> scheduled = here.facts().schedule().item(item.itemId());
    return new Row(
        here.anchor(item.entityId()),
        List.of(
            Cell.of(here.signs().of(here.facts().item(item.itemId()))),
            Cell.of(Link.nowhere(item.name())),
            scheduled.map(s -> Cell.of(here.wording().day(s.start()))).orElseGet(Cell::empty),
            scheduled.map(s -> Cell.of(here.wording().day(s.finish()))).orElseGet(Cell::empty),
            scheduled
                .filter(ScheduledItem::isOpen)
                .map(s -> Cell.of(here.wording().amounts().days(s.totalSlack())))
                .orElseGet(Cell::empty),
            scheduled.map(s -> new Cell(new SetBy(here).of(s), List.of())).orElseGet(Cell::empty)));
  }
}
