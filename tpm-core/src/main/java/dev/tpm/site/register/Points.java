package dev.tpm.site.register;

import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.site.chart.Shape;
import dev.tpm.site.edition.Here;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.State;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is open, and whose turn is it: questions, assumptions or actions by the day that they are
 * wanted by.
 *
 * @param section the page, whose name begins the keys of its sentences
 * @param points all of them, in the order of the plan
 */
record Points(Here here, Section section, List<Point> points) {
  /** So many working days are two weeks in most calendars; what is due in them is due soon. */
  private static final int SOON = 10;

  private static final Comparator<Point> SOONEST =
      Comparator.comparing(point -> point.by().orElse(LocalDate.MAX));
  private static final Comparator<Point> LATEST =
      Comparator.<Point, LocalDate>comparing(point -> point.done().orElse(LocalDate.MIN))
          .reversed();

  /**
   * One of them.
   *
   * @param by the day that it is wanted by
   * @param done the day that it was settled
   * @param who whose turn it is
   * @param whoNote in what part; may be empty
   * @param details its other fields
   */
  record Point(
      Entity entity,
      boolean open,
      Optional<LocalDate> by,
      Optional<LocalDate> done,
      List<Piece> sub,
      List<Piece> who,
      List<Piece> whoNote,
      List<Detail> details) {}

  RegisterPage page() {
    List<Point> open = points.stream().filter(Point::open).sorted(SOONEST).toList();
    List<Point> late = open.stream().filter(this::isOver).toList();
    String verdict = verdict(open, late);
    List<Piece> say = open.stream().findFirst().map(this::say).orElseGet(List::of);
    List<Part> parts = new ArrayList<>();
    part("overdue", late).ifPresent(parts::add);
    part("due", filter(open, point -> !isOver(point) && isSoon(point))).ifPresent(parts::add);
    part("later", filter(open, point -> !isOver(point) && !isSoon(point))).ifPresent(parts::add);
    List<Point> done = points.stream().filter(point -> !point.open()).sorted(LATEST).toList();
    part("done", done).map(Part::closed).ifPresent(parts::add);
    return new RegisterPage(
        Frames.of(here, section, verdict, say),
        verdict,
        say,
        Optional.empty(),
        List.of(),
        parts,
        Optional.empty());
  }

  private String verdict(List<Point> open, List<Point> late) {
    if (open.isEmpty()) {
      return words().say(key("verdict.none"));
    }
    if (late.isEmpty()) {
      return words().count(key("verdict.fine"), open.size());
    }
    String first = words().dates().inFull(late.get(0).by().orElse(here.statusDate()));
    if (open.size() == 1) {
      return words().say(key("verdict.only"), first);
    }
    String all = words().amounts().number(open.size());
    return words().count(key("verdict.late"), late.size(), all, first);
  }

  private List<Piece> say(Point first) {
    Piece name = here.link(first.entity());
    return first
        .by()
        .map(day -> words().line(key("say.by"), name, first.who(), words().dates().inFull(day)))
        .orElseGet(() -> words().line(key("say"), name, first.who()));
  }

  private static List<Point> filter(List<Point> points, Predicate<Point> wanted) {
    return points.stream().filter(wanted).toList();
  }

  private boolean isOver(Point point) {
    return point.by().filter(new Countdown(here)::isOver).isPresent();
  }

  private boolean isSoon(Point point) {
    return point
        .by()
        .filter(day -> new Countdown(here).days(here.statusDate(), day) <= SOON)
        .isPresent();
  }

  private Optional<Part> part(String id, List<Point> some) {
    if (some.isEmpty()) {
      return Optional.empty();
    }
    String title = id.equals("done") ? key("part.done") : "register.part." + id;
    return Optional.of(
        Part.of(
            id,
            words().say(title),
            words().count("register.note.count", some.size()),
            some.stream().map(this::entry).toList()));
  }

  private Entry entry(Point point) {
    Rows rows = Rows.on(here);
    Entity entity = point.entity();
    EntityId id = entity.entityId();
    List<Piece> lead = point.open() ? rows.countdown().day(point.by()) : settled(point);
    return new Entry(
        here.anchor(id),
        here.formerAnchors(id),
        lead,
        point.open() ? rows.countdown().distance(point.by()) : List.of(),
        rows.name(entity),
        id.toString(),
        rows.join(
            List.of(rows.project(id), Optional.of(point.sub()).filter(line -> !line.isEmpty()))),
        entity.about().summary(),
        rows.text(entity),
        point.details(),
        List.of(),
        point.who(),
        point.whoNote());
  }

  private List<Piece> settled(Point point) {
    Shape shape = Shape.DONE;
    return point
        .done()
        .<List<Piece>>map(day -> List.of(new State(shape, words().dates().text(day))))
        .orElseGet(() -> List.of(Words.of(words().say(key("part.done")))));
  }

  private String key(String sentence) {
    return section.word() + "." + sentence;
  }

  private Wording words() {
    return here.wording();
  }
}
