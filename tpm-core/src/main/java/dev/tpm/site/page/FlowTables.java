package dev.tpm.site.page;

import dev.tpm.model.EntityId;
import dev.tpm.model.Project;
import dev.tpm.model.Team;
import dev.tpm.pace.Pace;
import dev.tpm.pace.Wait;
import dev.tpm.pace.WaitSum;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Cell;
import dev.tpm.site.part.Column;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Row;
import dev.tpm.site.part.Table;
import dev.tpm.site.part.TableSection;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lists where work waits, and how it flows by project and by team; never by person. */
record FlowTables(Flow flow) {
  private static final Set<Wait.Kind> ANSWERS =
      EnumSet.of(Wait.Kind.QUESTION, Wait.Kind.DECISION, Wait.Kind.ASK);

  /** What is waited for, and how long; empty where nothing is. */
  Optional<Table> waits() {
    List<Row> rows = new ArrayList<>();
    for (Wait.Kind kind : Wait.Kind.values()) {
      WaitSum sum = flow.of(kind);
      if (sum.count() > 0) {
        rows.add(row(kind, sum));
      }
    }
    List<Column> columns = new ArrayList<>();
    columns.add(column("waits.column.kind", Column.Kind.NAME, false));
    for (String key : List.of("count", "waited", "open", "days", "half")) {
      boolean minor = key.equals("waited");
      columns.add(column("waits.column." + key, Column.Kind.NUMBER, minor));
    }
    columns.add(column("waits.column.longest", Column.Kind.TEXT, false));
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Table(words().say("flow.waits"), columns, rows).withoutEmptyColumns());
  }

  private Row row(Wait.Kind kind, WaitSum sum) {
    String key = "flow.waits." + Flow.word(kind);
    return new Row(
        "waits-" + Flow.word(kind).replace('_', '-'),
        List.of(
            Cell.of(words().say(key)).under(Words.of(words().say(key + ".sub"))),
            number(sum.count()),
            number(sum.waited()),
            number(sum.open()),
            days(sum.days()),
            sum.spread()
                .map(
                    spread -> Cell.of(words().say("common.days.short", flow.days(spread.median()))))
                .orElseGet(Cell::empty),
            sum.longest().map(this::longest).orElseGet(Cell::empty)));
  }

  private Cell longest(Wait wait) {
    Here here = flow.here();
    return Cell.of(here.link(wait.what(), here.fullName(wait.what())))
        .under(Words.of(words().amounts().days(wait.days())));
  }

  /** A row for each project of which anything can be said. */
  List<TableSection> by() {
    List<TableSection> sections = new ArrayList<>();
    List<Row> projects = new ArrayList<>();
    for (Project project : flow.here().subject().projects()) {
      Pace pace = Pace.of(flow.here().facts(), flow.here().subject().program(), project);
      List<Wait> own =
          flow.waits().stream().filter(w -> w.projects().contains(project.entityId())).toList();
      row(flow.here().link(project), pace, own).ifPresent(projects::add);
    }
    section("projects", "overview.column.project", projects, "").ifPresent(sections::add);
    List<Row> teams = new ArrayList<>();
    int alone = 0;
    for (Team team : flow.here().subject().program().teams()) {
      Optional<Row> row = team(team);
      if (team.members().size() == 1) {
        alone += row.isPresent() ? 1 : 0;
      } else {
        row.ifPresent(teams::add);
      }
    }
    String hidden = alone == 0 ? "" : words().count("flow.by.alone", alone);
    section("teams", "lists.team", teams, hidden).ifPresent(sections::add);
    return sections;
  }

  private Optional<Row> team(Team team) {
    EntityId id = team.entityId();
    Pace pace = Pace.of(flow.here().facts(), flow.here().subject().program(), team);
    List<Wait> own = flow.waits().stream().filter(w -> w.teams().contains(id)).toList();
    return row(flow.here().link(team), pace, own);
  }

  private Optional<TableSection> section(String id, String first, List<Row> rows, String note) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(words().say(first), Column.Kind.NAME, false));
    for (String key : List.of("finished", "rate", "half", "estimate")) {
      columns.add(column("by.column." + key, Column.Kind.NUMBER, false));
    }
    for (String key : List.of("blocked", "waited", "hand-offs")) {
      columns.add(column("by.column." + key, Column.Kind.NUMBER, true));
    }
    columns.add(column("by.column.pace", Column.Kind.SHORT, false));
    columns.add(column("by.column.scheduled", Column.Kind.SHORT, false));
    String title = words().say("flow." + id);
    Table table = new Table(title, columns, rows).withoutEmptyColumns();
    String says = note.isEmpty() ? words().say("flow.by.note") : note;
    return Optional.of(TableSection.shown(id, title, says, table));
  }

  private Optional<Row> row(Link name, Pace pace, List<Wait> waits) {
    int finished = pace.finished().size();
    if (finished == 0 && waits.isEmpty()) {
      return Optional.empty();
    }
    String done = words().say("flow.by.finished", finished, pace.pieces().size());
    return Optional.of(
        new Row(
            "",
            List.of(
                Cell.of(name),
                pace.pieces().isEmpty() ? Cell.empty() : Cell.of(done),
                said(pace.rate().map(rate -> words().amounts().decimal(rate.itemsPerWeek(), 1))),
                said(
                    pace.cycleTimes()
                        .map(s -> words().say("common.days.short", flow.days(s.median())))),
                said(pace.accuracy().map(a -> words().amounts().decimal(a.ratio(), 2))),
                waited(waits, EnumSet.of(Wait.Kind.ISSUE)),
                waited(waits, ANSWERS),
                waited(waits, EnumSet.of(Wait.Kind.HAND_OFF)),
                pace.implied()
                    .map(end -> Cell.of(words().day(end.finish())))
                    .orElseGet(Cell::empty),
                pace.remainingDays() > 0
                    ? pace.scheduled().map(day -> Cell.of(words().day(day))).orElseGet(Cell::empty)
                    : Cell.empty())));
  }

  /** The days that were waited for some kinds; empty where there was nothing to wait for. */
  private Cell waited(List<Wait> waits, Set<Wait.Kind> kinds) {
    List<Wait> some = waits.stream().filter(wait -> kinds.contains(wait.kind())).toList();
    return some.isEmpty() ? Cell.empty() : days(WaitSum.of(some).days());
  }

  private Column column(String key, Column.Kind kind, boolean minor) {
    return new Column(words().say("flow." + key), kind, minor);
  }

  private Cell days(int days) {
    return Cell.of(words().amounts().days(days));
  }

  private Cell number(int number) {
    return Cell.of(words().amounts().number(number));
  }

  private static Cell said(Optional<String> text) {
    return text.map(Cell::of).orElseGet(Cell::empty);
  }

  private Wording words() {
    return flow.words();
  }
}
