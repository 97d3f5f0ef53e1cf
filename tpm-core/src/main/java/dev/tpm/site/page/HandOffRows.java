package dev.tpm.site.page;

import dev.tpm.insight.HandOff;
import dev.tpm.model.EntityId;
import dev.tpm.model.Kind;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Cell;
import dev.tpm.site.part.Column;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Row;
import dev.tpm.site.part.Table;
import dev.tpm.site.part.Tone;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Rows of hand-offs: what is given, by whom and to whom, with the dates of both sides. */
record HandOffRows(Here here) {

  /** The worst first: by state, then by gap, then by the day it is needed. */
  static final Comparator<HandOff> WORST =
      Comparator.comparing((HandOff h) -> rank(h.state()))
          .thenComparing(h -> -h.gap().orElse(Integer.MIN_VALUE + 1))
          .thenComparing(h -> h.neededBy().or(h::committedBy).orElse(LocalDate.MAX));

  private static int rank(HandOff.State state) {
    return switch (state) {
      case LATE -> 0;
      case REFUSED -> 1;
      case REQUESTED -> 2;
      case COMMITTED -> 3;
      case GIVEN -> 4;
      case DELIVERED -> 5;
    };
  }

  Table table(String caption, List<HandOff> handOffs) {
    List<Column> columns =
        List.of(
            column("lists.state", Column.Kind.SHORT, false),
            column("lists.hand-off", Column.Kind.NAME, false),
            column("lists.needed", Column.Kind.SHORT, true),
            column("lists.committed", Column.Kind.SHORT, true),
            column("lists.forecast", Column.Kind.SHORT, false),
            column("lists.gap", Column.Kind.NUMBER, true));
    return new Table(caption, columns, handOffs.stream().map(this::row).toList());
  }

  private Column column(String key, Column.Kind kind, boolean minor) {
    return new Column(wording().say(key), kind, minor);
  }

  private Row row(HandOff handOff) {
    return new Row(
        here.anchor(handOff),
        List.of(
            Cell.of(here.signs().of(handOff)),
            new Cell(List.of(here.link(EntityId.of(handOff.provider()))), sides(handOff)),
            day(handOff.neededBy()),
            day(handOff.committedBy()),
            handOff.forecast().map(d -> Cell.of(wording().day(d))).orElseGet(Cell::empty),
            handOff.gap().isPresent()
                ? Cell.of(wording().delta(handOff.gap().getAsInt()))
                : Cell.empty()));
  }

  /** Who gives and who gets, such as {@code from Tills for Platform: Second full copy}. */
  private List<Piece> sides(HandOff handOff) {
    Piece from = party(here, handOff.from());
    if (handOff.to().isEmpty()) {
      return wording().line("lists.hand-off.all", from);
    }
    Piece to = party(here, handOff.to().get());
    Optional<Piece> consumer =
        handOff.consumer().filter(id -> id.kind() == Kind.ITEM).map(id -> here.link(id));
    return consumer
        .map(item -> wording().line("lists.hand-off.sides", from, to, item))
        .orElseGet(() -> wording().line("lists.hand-off.promise", from, to));
  }

  /** A side of a hand-off, and the way to it where the site shows it. */
  static Piece party(Here here, HandOff.Party party) {
    return party
        .id()
        .<Piece>map(id -> here.link(id, party.name()))
        .orElseGet(() -> Words.of(party.name()));
  }

  private Cell day(Optional<LocalDate> day) {
    return day.map(d -> Cell.of(wording().day(d)))
        .orElseGet(() -> Cell.of(new Words(wording().say("lists.none"), Tone.MUTED)));
  }

  private Wording wording() {
    return here.wording();
  }
}
