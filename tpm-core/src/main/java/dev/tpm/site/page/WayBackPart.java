package dev.tpm.site.page;

import dev.tpm.insight.WayBack;
import dev.tpm.model.Decision;
import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.model.Issue;
import dev.tpm.model.Item;
import dev.tpm.model.Kind;
import dev.tpm.model.Project;
import dev.tpm.model.Question;
import dev.tpm.site.chart.Shape;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Cell;
import dev.tpm.site.part.Column;
import dev.tpm.site.part.Head;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Row;
import dev.tpm.site.part.State;
import dev.tpm.site.part.Table;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the days of something late can be found, and what holds its chain.
 *
 * @param say what all of it brings together
 * @param table the work that could be shorter; absent where none would help
 * @param holdsTitle the heading over what holds the chain
 * @param holds what does
 */
public record WayBackPart(
    Head head, List<Piece> say, Optional<Table> table, String holdsTitle, List<EventRow> holds) {
  private static final int MOST_HOLDS = 8;

  public WayBackPart {
    say = List.copyOf(say);
    holds = List.copyOf(holds);
  }

  /** The part about something; absent where it is not late. */
  static Optional<WayBackPart> of(Here here, EntityId id) {
    return here.facts().wayBack(id).map(way -> new Maker(here, way).part());
  }

  /** Puts the part together. */
  private record Maker(Here here, WayBack way) {

    WayBackPart part() {
      int days = way.variance().days();
      String note =
          days == 0
              ? words().say("effects.back.note.day-off")
              : words().count("effects.back.note", days);
      return new WayBackPart(
          Head.of("back", words().say("effects.back"), note),
          say(),
          way.shortcuts().isEmpty() ? Optional.empty() : Optional.of(table()),
          words().say("effects.back.holds"),
          way.holds().stream().limit(MOST_HOLDS).map(this::hold).toList());
    }

    private List<Piece> say() {
      if (!way.asked()) {
        return words().line("effects.back.unasked");
      }
      if (way.together().isEmpty()) {
        return words().line("effects.back.none", name());
      }
      if (way.shortcuts().size() == 1) {
        return words().line("effects.back.one");
      }
      long enough =
          way.shortcuts().stream()
              .filter(s -> !s.result().finish().isAfter(way.variance().due()))
              .count();
      if (enough > 0) {
        return words().countLine("effects.back.enough", enough, name());
      }
      WayBack.Shortcut.Result together = way.together().get();
      Piece day = words().day(together.finish());
      if (!together.finish().isAfter(way.variance().due())) {
        return words().line("effects.back.in-time", name(), day);
      }
      return together.late() == 0
          ? words().line("effects.back.late.day-off", name(), day)
          : words().countLine("effects.back.late", together.late(), name(), day);
    }

    private String name() {
      return way.of().kind() == Kind.PROGRAM
          ? words().say("effects.finish")
          : here.facts().directory().nameOf(way.of());
    }

    private Table table() {
      List<Column> columns =
          List.of(
              new Column(words().say("effects.back.work"), Column.Kind.NAME, false),
              new Column(words().say("effects.back.less"), Column.Kind.NUMBER, false),
              new Column(words().say("effects.back.recovers"), Column.Kind.NUMBER, false),
              new Column(words().say("effects.back.then"), Column.Kind.SHORT, false),
              new Column(words().say("effects.back.late"), Column.Kind.NUMBER, false));
      return new Table(
          words().say("effects.back"), columns, way.shortcuts().stream().map(this::row).toList());
    }

    private Row row(WayBack.Shortcut shortcut) {
      String key = "effects.back.less.of" + (shortcut.elapsed() ? ".elapsed" : "");
      String less =
          words()
              .say(
                  key,
                  words().amounts().number(shortcut.less()),
                  shortcut.elapsed()
                      ? words().amounts().number(shortcut.remaining())
                      : words().amounts().days(shortcut.remaining()));
      EntityId id = EntityId.of(shortcut.item());
      return new Row(
          "",
          List.of(
              new Cell(List.of(here.link(id)), where(id)),
              Cell.of(less),
              Cell.of(words().amounts().days(shortcut.result().recovered())),
              Cell.of(words().day(shortcut.result().finish())),
              Cell.of(words().amounts().delta(shortcut.result().late()))));
    }

    /** The project of work that is another's, and who sees to it. */
    private List<Piece> where(EntityId id) {
      List<Piece> where = new ArrayList<>();
      Optional<Project> project =
          here.facts()
              .directory()
              .projectOf(id)
              .filter(p -> !p.entityId().equals(way.of()) && !p.id().equals(way.of().project()));
      project.ifPresent(p -> where.add(here.link(p)));
      here.facts()
          .directory()
          .item(id.asItem())
          .flatMap(Item::team)
          .map(here::team)
          .filter(team -> project.isEmpty())
          .ifPresent(where::add);
      return where;
    }

    private EventRow hold(WayBack.Hold hold) {
      if (hold instanceof WayBack.Waits waits) {
        return new HandOffEvents(here).both(waits.handOff()).withoutAnchor();
      }
      Entity by = ((WayBack.Blocker) hold).by();
      Link item = here.link(EntityId.of(hold.item()));
      List<Piece> blocks = words().line("effects.back.blocks", item);
      return new EventRow(
          "",
          List.of(here.link(by)),
          blocks,
          List.of(new State(shape(by), words().say("effects.back." + by.entityId().kind().word()))),
          needed(by)
              .map(day -> words().line("effects.back.needed", words().day(day)))
              .orElse(List.of()));
    }

    private static Shape shape(Entity by) {
      return by instanceof Issue issue
              && issue.severity().filter(s -> s == Issue.Severity.CRITICAL).isPresent()
          ? Shape.OFF_TRACK
          : Shape.AT_RISK;
    }

    private static Optional<LocalDate> needed(Entity by) {
      if (by instanceof Issue issue) {
        return issue.neededBy();
      }
      return by instanceof Decision decision
          ? decision.neededBy()
          : by instanceof Question question ? question.neededBy() : Optional.empty();
    }

    private Wording words() {
      return here.wording();
    }
  }
}
