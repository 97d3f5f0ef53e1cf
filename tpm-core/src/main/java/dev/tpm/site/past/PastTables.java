package dev.tpm.site.past;

import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Cell;
import dev.tpm.site.part.Column;
import dev.tpm.site.part.Row;
import dev.tpm.site.part.Table;
import dev.tpm.site.part.TableSection;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.util.ArrayList;
import java.util.List;

/** Lists the baselines of a program, and the commits that say nothing. */
record PastTables(Here here) {

  List<TableSection> all() {
    Wording words = here.wording();
    List<TableSection> more = new ArrayList<>();
    List<Baselines.Period> periods = new Baselines(here.subject().past()).periods();
    if (!periods.isEmpty()) {
      Table table =
          new Table(
              words.say("history.baselines"),
              List.of(
                  new Column(words.say("history.column.baseline"), Column.Kind.NAME, false),
                  new Column(words.say("history.column.from"), Column.Kind.SHORT, false),
                  new Column(words.say("history.column.finish"), Column.Kind.SHORT, false)),
              periods.stream().map(period -> row(period)).toList());
      more.add(
          TableSection.shown(
              "baselines",
              words.say("history.baselines"),
              words.count("history.baselines.note", periods.size()),
              table));
    }
    if (!here.subject().past().skipped().isEmpty()) {
      more.add(skipped());
    }
    return more;
  }

  private Row row(Baselines.Period period) {
    Wording words = here.wording();
    return new Row(
        "",
        List.of(
            Cell.of(period.name()),
            Cell.of(words.day(period.from())),
            period
                .snapshot()
                .flatMap(snapshot -> snapshot.stand(here.subject().id()))
                .flatMap(stand -> stand.finish())
                .map(day -> Cell.of(words.day(day)))
                .orElseGet(Cell::empty)));
  }

  private TableSection skipped() {
    Wording words = here.wording();
    Table table =
        new Table(
            words.say("history.skipped"),
            List.of(
                new Column(words.say("history.column.day"), Column.Kind.SHORT, false),
                new Column(words.say("history.column.subject"), Column.Kind.NAME, false),
                new Column(words.say("history.column.reason"), Column.Kind.TEXT, false),
                new Column(words.say("history.column.by"), Column.Kind.TEXT, false)),
            here.subject().past().skipped().stream()
                .map(
                    skipped ->
                        new Row(
                            "",
                            List.of(
                                Cell.of(words.day(skipped.revision().day())),
                                Cell.of(skipped.revision().subject()),
                                Cell.of(skipped.reason()),
                                new Cell(
                                    List.of(Words.of(skipped.revision().author())),
                                    new Steps(here).commit(skipped.revision())))))
                .toList());
    int count = table.rows().size();
    return new TableSection(
        "skipped",
        words.say("history.skipped"),
        words.say("history.skipped.note"),
        table,
        words.count("history.skipped.fold", count));
  }
}
