package dev.tpm.site.edition;

import dev.tpm.insight.Difference;
import dev.tpm.insight.Shift;
import dev.tpm.model.EntityId;
import dev.tpm.site.part.Cell;
import dev.tpm.site.part.Column;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Row;
import dev.tpm.site.part.Table;
import dev.tpm.site.part.Tone;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.util.List;
import java.util.Optional;

/** All that would change, row by row. */
public record ShiftTable(Here here) {
  private static final int MOST_ROWS = 30;
  private static final int MOST_PROMISED = 10;

  /** The table of a difference; absent where nothing would change. */
  public Optional<Table> of(Difference difference) {
    return of(difference.shifts().stream().limit(MOST_ROWS).toList());
  }

  /**
   * The table of what an ask or an action would do to what is promised; absent where that is one
   * thing or none, which a sentence tells.
   */
  public Optional<Table> promised(EntityId id) {
    return here.facts()
        .effects()
        .of(id)
        .filter(worked -> worked.answer().possible())
        .map(
            worked ->
                worked.answer().difference().shifts().stream()
                    .filter(shift -> shift.now().due().isPresent())
                    .limit(MOST_PROMISED)
                    .toList())
        .filter(shifts -> shifts.size() > 1)
        .flatMap(this::of);
  }

  private Optional<Table> of(List<Shift> shifts) {
    if (shifts.isEmpty()) {
      return Optional.empty();
    }
    Wording words = here.wording();
    List<Column> columns =
        List.of(
            new Column(words.say("effects.table.what"), Column.Kind.NAME, false),
            new Column(words.say("effects.table.now"), Column.Kind.SHORT, false),
            new Column(words.say("effects.table.then"), Column.Kind.SHORT, false),
            new Column(words.say("effects.table.days"), Column.Kind.NUMBER, false),
            new Column(words.say("effects.table.chance"), Column.Kind.SHORT, false),
            new Column(words.say("effects.table.health"), Column.Kind.SHORT, false));
    Table table =
        new Table(words.say("effects.table"), columns, shifts.stream().map(this::row).toList());
    return Optional.of(table.withoutEmptyColumns());
  }

  /** How many things it has, and how many more there are. */
  public String note(Difference difference) {
    int all = difference.shifts().size() + difference.more();
    return here.wording().count("effects.table.note", all);
  }

  private Row row(Shift shift) {
    Wording words = here.wording();
    return new Row(
        "",
        List.of(
            Cell.of(here.link(shift.subject())),
            shift.now().finish().map(day -> Cell.of(words.day(day))).orElseGet(Cell::empty),
            shift
                .then()
                .finish()
                .map(day -> Cell.of(words.day(day)))
                .orElseGet(
                    () -> Cell.of(new Words(words.say("effects.table.dropped"), Tone.MUTED))),
            shift.now().finish().isPresent() && shift.then().finish().isPresent()
                ? Cell.of(words.amounts().news(shift.days()))
                : Cell.empty(),
            new Cell(chance(shift), List.of()),
            shift
                .then()
                .health()
                .filter(health -> !shift.now().health().equals(Optional.of(health)))
                .map(health -> Cell.of(here.signs().health(health)))
                .orElseGet(Cell::empty)));
  }

  private List<Piece> chance(Shift shift) {
    if (shift.now().chance().isEmpty() || shift.then().chance().isEmpty()) {
      return List.of();
    }
    Wording words = here.wording();
    String now = words.amounts().chance(shift.now().chance().getAsDouble());
    String then = words.amounts().chance(shift.then().chance().getAsDouble());
    return now.equals(then)
        ? List.of(Words.of(now))
        : words.line("effects.table.chance.both", now, then);
  }
}
