package dev.tpm.site.page;

import dev.tpm.model.Item;
import dev.tpm.quality.Measure;
import dev.tpm.quality.Measure.Result;
import dev.tpm.quality.Quality;
import dev.tpm.schedule.ScheduledItem;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Cell;
import dev.tpm.site.part.Column;
import dev.tpm.site.part.Row;
import dev.tpm.site.part.Table;
import dev.tpm.site.part.TableSection;
import dev.tpm.site.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands against the points that are not met, one folded table a point. */
record QualityItems(Here here) {
  /** A page is for reading; the whole list is the plan itself. */
  private static final int MOST = 200;

  static String anchor(String point) {
    return "items-" + point;
  }

  List<TableSection> of(Quality quality) {
    List<TableSection> parts = new ArrayList<>();
    for (Measure measure : quality.measures()) {
      if (measure.result() == Result.NOT_MET && !measure.items().isEmpty()) {
        parts.add(part(measure));
      }
    }
    return parts;
  }

  private TableSection part(Measure measure) {
    Wording words = here.wording();
    String title = words.say("quality.point." + measure.point().word());
    List<Row> rows = new ArrayList<>();
    List<Item> items = measure.items();
    items.stream().limit(MOST).forEach(item -> rows.add(row(item)));
    if (items.size() > MOST) {
      Cell more = Cell.of(words.count("quality.items.more", items.size() - MOST));
      rows.add(new Row("", List.of(more, Cell.empty(), Cell.empty(), Cell.empty())));
    }
    return new TableSection(
        anchor(measure.point().word()),
        title,
        "",
        new Table(title, columns(words), rows),
        words.count("quality.items.fold", items.size(), title));
  }

  private static List<Column> columns(Wording words) {
    return List.of(
        new Column(words.say("quality.head.item"), Column.Kind.NAME, false),
        new Column(words.say("quality.head.project"), Column.Kind.TEXT, false),
        new Column(words.say("quality.head.finish"), Column.Kind.SHORT, false),
        new Column(words.say("quality.head.slack"), Column.Kind.NUMBER, false));
  }

  private Row row(Item item) {
    Wording words = here.wording();
    Optional<ScheduledItem> scheduled = here.facts().schedule().item(item.itemId());
    return new Row(
        "",
        List.of(
            Cell.of(here.link(item)),
            here.facts()
                .directory()
                .projectOf(item.itemId())
                .map(project -> Cell.of(here.link(project)))
                .orElseGet(Cell::empty),
            scheduled.map(s -> Cell.of(words.day(s.finish()))).orElseGet(Cell::empty),
            scheduled
                .filter(ScheduledItem::isOpen)
                .map(s -> Cell.of(words.say("common.days.short", slack(words, s))))
                .orElseGet(Cell::empty)));
  }

  /** With a real minus sign. */
  private static String slack(Wording words, ScheduledItem scheduled) {
    int slack = scheduled.totalSlack();
    return (slack < 0 ? "−" : "") + words.amounts().number(Math.abs(slack));
  }
}
