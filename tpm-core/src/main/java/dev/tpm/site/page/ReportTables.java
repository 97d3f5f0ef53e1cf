package dev.tpm.site.page;

import dev.tpm.insight.Standing;
import dev.tpm.model.Entity;
import dev.tpm.model.Program;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Cell;
import dev.tpm.site.part.Column;
import dev.tpm.site.part.Row;
import dev.tpm.site.part.Table;
import dev.tpm.site.part.TableSection;
import dev.tpm.site.words.Wording;
import java.util.ArrayList;
import java.util.List;

/** Reports that cannot be trusted: those that are old, and those that are better than the dates. */
record ReportTables(Here here) {

  /** A table of stale reports and one of watermelons; none where there are none. */
  List<TableSection> all() {
    List<Row> stale = new ArrayList<>();
    List<Row> melons = new ArrayList<>();
    Program program = here.subject().program();
    add(program, stale, melons);
    here.subject().projects().forEach(project -> add(project, stale, melons));
    List<TableSection> parts = new ArrayList<>();
    if (!stale.isEmpty()) {
      parts.add(part("stale", List.of("last", "due"), stale));
    }
    if (!melons.isEmpty()) {
      parts.add(part("watermelons", List.of("reported", "computed"), melons));
    }
    return parts;
  }

  private void add(Entity entity, List<Row> stale, List<Row> melons) {
    Wording words = here.wording();
    Standing standing = here.facts().standing(entity.entityId());
    Cell name = Cell.of(here.link(entity));
    if (standing.report().stale()) {
      Cell last =
          standing
              .report()
              .latest()
              .map(update -> Cell.of(words.day(update.date())))
              .orElseGet(() -> Cell.of(words.say("quality.never")));
      Cell wanted =
          standing.report().wantedBy().map(day -> Cell.of(words.day(day))).orElseGet(Cell::empty);
      stale.add(new Row("", List.of(name, last, wanted)));
    }
    if (standing.watermelon()) {
      Cell said = Cell.of(here.signs().health(standing.reported().orElseThrow()));
      Cell computed = Cell.of(here.signs().health(standing.computed().orElseThrow()));
      melons.add(new Row("", List.of(name, said, computed)));
    }
  }

  private TableSection part(String id, List<String> heads, List<Row> rows) {
    Wording words = here.wording();
    String title = words.say("quality." + id + ".title");
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(words.say("quality.head.who"), Column.Kind.NAME, false));
    heads.forEach(
        head ->
            columns.add(new Column(words.say("quality.head." + head), Column.Kind.SHORT, false)));
    return TableSection.shown(
        id, title, words.say("quality." + id + ".note"), new Table(title, columns, rows));
  }
}
