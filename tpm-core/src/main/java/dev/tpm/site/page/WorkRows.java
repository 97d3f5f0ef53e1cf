package dev.tpm.site.page;

import dev.tpm.insight.ItemFacts;
import dev.tpm.model.Item;
import dev.tpm.schedule.ScheduledItem;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Cell;
import dev.tpm.site.part.Column;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Row;
import dev.tpm.site.part.Table;
import dev.tpm.site.words.Wording;
import java.util.List;
import java.util.Optional;

/** Rows of work: when it starts and ends, what is promised, how much slack it has. */
record WorkRows(Here here) {

  Table table(String caption, List<ItemFacts> items) {
    List<Column> columns =
        List.of(
            column("lists.state", Column.Kind.SHORT, false),
            column("lists.item", Column.Kind.NAME, false),
            column("lists.owner", Column.Kind.SHORT, true),
            column("lists.start", Column.Kind.SHORT, true),
            column("lists.finish", Column.Kind.SHORT, false),
            column("lists.due", Column.Kind.SHORT, true),
            column("lists.chance", Column.Kind.NUMBER, true),
            column("lists.slack", Column.Kind.NUMBER, true));
    return new Table(caption, columns, items.stream().map(this::row).toList())
        .withoutEmptyColumns();
  }

  private Column column(String key, Column.Kind kind, boolean minor) {
    return new Column(wording().say(key), kind, minor);
  }

  private Row row(ItemFacts facts) {
    Item item = facts.item();
    Optional<ScheduledItem> scheduled = here.facts().schedule().item(item.itemId());
    Cell name = Cell.of(here.link(item));
    Optional<Piece> owner = item.about().owner().map(here::person);
    return new Row(
        MilestoneRows.anchor(item.itemId()),
        List.of(
            Cell.of(here.signs().of(facts)),
            here.facts()
                .directory()
                .projectOf(item.itemId())
                .map(project -> name.under(here.link(project)))
                .orElse(name),
            owner.map(Cell::of).orElseGet(Cell::empty),
            scheduled
                .filter(s -> !item.isMilestone())
                .map(s -> Cell.of(wording().day(s.start())))
                .orElseGet(Cell::empty),
            scheduled.map(s -> Cell.of(wording().day(s.finish()))).orElseGet(Cell::empty),
            item.commitment().map(d -> Cell.of(wording().day(d))).orElseGet(Cell::empty),
            new Odds(here).chanceCell(item.entityId()),
            scheduled
                .map(s -> Cell.of(wording().amounts().days(s.totalSlack())))
                .orElseGet(Cell::empty)));
  }

  private Wording wording() {
    return here.wording();
  }
}
