package dev.tpm.site.review;

import dev.tpm.compare.DateMove;
import dev.tpm.compare.Review;
import dev.tpm.model.Kind;
import dev.tpm.site.chart.BeforeAfter;
import dev.tpm.site.chart.Span;
import dev.tpm.site.chart.Swatches;
import dev.tpm.site.chart.TimeAxis;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Cell;
import dev.tpm.site.part.Column;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Row;
import dev.tpm.site.part.Table;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays out the dates that move: what is promised is drawn, what follows from it is folded. */
record MoveTables(Here here, Review review, ReviewPart.Room room) {
  /** So many are drawn in any case, as a table of one line says little. */
  private static final int FEW = 6;

  Optional<MoveTable> table() {
    List<DateMove> all = review.moves();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    List<DateMove> drawn = drawn(all);
    List<DateMove> others = new ArrayList<>(all);
    others.removeAll(drawn);
    Wording words = here.wording();
    List<LocalDate> days = days(drawn);
    if (days.isEmpty()) {
      return Optional.empty();
    }
    TimeAxis axis = BeforeAfter.axis(new Span(days.get(0), days.get(days.size() - 1)), words::say);
    MoveWords say = new MoveWords(here, review);
    return Optional.of(
        new MoveTable(
            room.head(
                "dates", words.say("changes.dates"), words.count("changes.dates.note", all.size())),
            BeforeAfter.head(axis, here.statusDate()),
            words.say(
                "overview.strip.axis",
                words.dates().month(axis.first()),
                words.dates().month(axis.last())),
            List.of(
                words.say("changes.column.what"),
                words.say("changes.column.dates"),
                words.say("changes.column.change"),
                words.say("changes.column.chance")),
            drawn.stream().map(move -> row(move, axis, say)).toList(),
            Swatches.ofMoves(key()),
            words.count("changes.dates.others", others.size()),
            others.isEmpty() ? Optional.empty() : Optional.of(folded(others, say)),
            ReviewRows.rest(here, others.size() - room.others())));
  }

  private List<String> key() {
    return Stream.of("was", "earlier", "later", "due")
        .map(word -> here.wording().say("changes.key." + word))
        .toList();
  }

  private List<DateMove> drawn(List<DateMove> all) {
    List<DateMove> promised =
        all.stream()
            .filter(move -> move.commitment() || move.id().kind() == Kind.PROGRAM)
            .limit(room.moves())
            .toList();
    return promised.size() >= FEW ? promised : all.stream().limit(FEW).toList();
  }

  /** A promise far away would press all else into one corner: it stands at the edge. */
  private List<LocalDate> days(List<DateMove> moves) {
    return Stream.concat(
            moves.stream()
                .flatMap(
                    move ->
                        Stream.of(move.was().finish(), move.now().finish(), move.now().due())
                            .flatMap(Optional::stream)),
            Stream.of(here.statusDate()))
        .sorted()
        .toList();
  }

  private MoveRow row(DateMove move, TimeAxis axis, MoveWords say) {
    List<Piece> name = List.of(here.link(move.id(), here.fullName(move.id())));
    return new MoveRow(
        new Cell(name, say.why(move)),
        new BeforeAfter(move.was().finish(), move.now().finish(), move.now().due())
            .draw(axis, here.statusDate()),
        new Cell(say.dates(move), say.due(move)),
        new Cell(say.change(move), say.slack(move)),
        new Cell(say.chance(move), List.of()));
  }

  private Table folded(List<DateMove> moves, MoveWords say) {
    Wording words = here.wording();
    List<Row> rows =
        moves.stream()
            .limit(room.others())
            .map(
                move ->
                    new Row(
                        "",
                        List.of(
                            new Cell(
                                List.of(here.link(move.id(), here.fullName(move.id()))), List.of()),
                            new Cell(say.dates(move), List.of()),
                            new Cell(say.change(move), List.of()),
                            new Cell(say.chance(move), List.of()),
                            new Cell(say.why(move), List.of()))))
            .toList();
    return new Table(
            words.count("changes.dates.others", moves.size()),
            List.of(
                new Column(words.say("changes.column.name"), Column.Kind.NAME, false),
                new Column(words.say("changes.column.dates"), Column.Kind.SHORT, false),
                new Column(words.say("changes.column.change"), Column.Kind.NUMBER, false),
                new Column(words.say("changes.column.chance"), Column.Kind.SHORT, false),
                new Column(words.say("changes.column.why"), Column.Kind.TEXT, true)),
            rows)
        .withoutEmptyColumns();
  }
}
