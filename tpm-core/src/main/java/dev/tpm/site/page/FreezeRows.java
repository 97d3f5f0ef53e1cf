package dev.tpm.site.page;

import dev.tpm.model.CalendarSpec;
import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.model.Team;
import dev.tpm.schedule.Push;
import dev.tpm.schedule.ScheduledItem;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Cell;
import dev.tpm.site.part.Column;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Row;
import dev.tpm.site.part.Table;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The freezes that are not over yet: when they are, what they stop, and what they put off. */
record FreezeRows(Here here) {
  private static final int MOST_NAMES = 3;

  /** A freeze of the program, or of one of its teams. */
  private record Frozen(CalendarSpec.Freeze freeze, Optional<Team> team) {}

  /** The freezes by their first day; empty where there are none. */
  Optional<Table> table(String caption) {
    Wording wording = here.wording();
    List<Frozen> freezes = new ArrayList<>();
    here.subject()
        .program()
        .calendar()
        .freezes()
        .forEach(freeze -> freezes.add(new Frozen(freeze, Optional.empty())));
    for (Team team : here.subject().program().teams()) {
      team.calendar()
          .freezes()
          .forEach(freeze -> freezes.add(new Frozen(freeze, Optional.of(team))));
    }
    List<Row> rows =
        freezes.stream()
            .filter(f -> !f.freeze().range().last().isBefore(here.statusDate()))
            .sorted(Comparator.comparing(f -> f.freeze().range().first()))
            .map(this::row)
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Table(
                caption,
                List.of(
                    new Column(wording.say("timeline.freeze"), Column.Kind.NAME, false),
                    new Column(wording.say("timeline.freeze.first"), Column.Kind.SHORT, false),
                    new Column(wording.say("timeline.freeze.last"), Column.Kind.SHORT, false),
                    new Column(wording.say("timeline.freeze.moves"), Column.Kind.TEXT, false)),
                rows));
  }

  private Row row(Frozen frozen) {
    Wording wording = here.wording();
    CalendarSpec.Freeze freeze = frozen.freeze();
    return new Row(
        "",
        List.of(
            new Cell(List.of(Words.of(freeze.name())), stops(frozen)),
            Cell.of(wording.day(freeze.range().first())),
            Cell.of(wording.day(freeze.range().last())),
            new Cell(moved(frozen), List.of())));
  }

  private List<Piece> stops(Frozen frozen) {
    Wording wording = here.wording();
    List<Words> tags = frozen.freeze().tags().stream().sorted().map(Words::of).toList();
    List<Piece> what =
        tags.isEmpty()
            ? wording.line("timeline.freeze.nothing")
            : wording.line("timeline.freeze.stops", wording.list(tags));
    return frozen
        .team()
        .map(team -> wording.line("timeline.freeze.team", what, here.link(team)))
        .orElse(what);
  }

  /** What starts later than it could because of the freeze: the first few by name. */
  private List<Piece> moved(Frozen frozen) {
    List<Link> names = new ArrayList<>();
    for (Item item : here.subject().items()) {
      boolean isTheirs = frozen.team().isEmpty() || item.team().equals(frozen.team().map(Team::id));
      if (isTheirs && !item.isGroup() && isPushed(item, frozen.freeze())) {
        names.add(here.link(EntityId.of(item.itemId()), item.name()));
      }
    }
    Wording wording = here.wording();
    if (names.size() <= MOST_NAMES) {
      return wording.list(names);
    }
    return wording.countLine(
        "timeline.freeze.more",
        names.size() - MOST_NAMES,
        wording.list(names.subList(0, MOST_NAMES)));
  }

  private boolean isPushed(Item item, CalendarSpec.Freeze freeze) {
    Optional<Push> push =
        here.facts()
            .schedule()
            .item(item.itemId())
            .filter(s -> s.progress() == ScheduledItem.Progress.NOT_BEGUN)
            .flatMap(ScheduledItem::push);
    return push.filter(
            p ->
                p.freeze()
                    && p.name().equals(Optional.of(freeze.name()))
                    && freeze.range().contains(p.asked()))
        .isPresent();
  }
}
