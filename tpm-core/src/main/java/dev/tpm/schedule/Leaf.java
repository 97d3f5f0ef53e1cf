package dev.tpm.schedule;

import dev.tpm.model.CalendarSpec.Slot;
import dev.tpm.model.Duration;
import dev.tpm.model.Item;
import dev.tpm.model.Item.Progress;
import dev.tpm.model.ItemId;
import dev.tpm.model.Project;
import dev.tpm.model.Share;
import dev.tpm.schedule.Node.Kind;
import dev.tpm.schedule.Node.Limits;
import java.time.LocalDate;
import java.util.Optional;

/** Reads one item, in its surroundings, as a node of the network. */
final class Leaf {
  private final Outline outline;
  private final int place;
  private final Item item;
  private final Frame frame;
  private final Calendar calendar;
  private final int calendarPlace;
  private final int lagPlace;
  private final int planned;
  private final Kind kind;
  private Driver floorDriver;
  private int floor;

  Leaf(Outline outline, int place, Frame frame, Calendars calendars) {
    this.outline = outline;
    this.place = place;
    this.item = outline.item(place);
    this.frame = frame;
    this.calendarPlace = calendars.place(item);
    this.lagPlace = calendars.lagPlace(item);
    this.calendar = calendars.at(calendarPlace);
    this.planned = item.isMilestone() ? 0 : days(item.work().planned(calendar.daysPerWeek()));
    this.kind = planned == 0 ? Kind.INSTANT : item.work().elapsed() ? Kind.ELAPSED : Kind.WORK;
    this.floor = Days.of(frame.start());
    this.floorDriver = new Driver.ProgramStart(frame.start());
  }

  /** What would drive the item if no predecessor did. */
  Driver floorDriver() {
    return floorDriver;
  }

  /**
   * The node.
   *
   * @param slot the index of the item's train; -1 where none departs
   */
  Node node(int slot) {
    Node.Progress progress = progress();
    boolean open = progress.state() == Node.State.OPEN;
    raiseFloor(open);
    boolean counts = outline.get(place).counts();
    Optional<Duration> rest = open ? remainsOfOpen() : Optional.empty();
    Kind placed = rest.map(r -> r.elapsed() ? Kind.ELAPSED : Kind.WORK).orElse(kind);
    return new Node(
        placed,
        rest.map(this::days).orElse(planned),
        calendarPlace,
        lagPlace,
        counts ? frame.counted() : frame.whole(),
        counts,
        open
            ? limits(slot, placed, counts)
            : new Limits(floor, Node.NONE, -1, Node.NEVER, due(counts)),
        progress);
  }

  /** The train that the item takes, where it has one and its calendar knows it. */
  static Optional<Slot> train(Item item, Calendars calendars) {
    return item.dates().slot().flatMap(s -> calendars.team(item).slot(s));
  }

  private int days(int reckoned) {
    // A product of days and weeks that does not fit wraps round; nothing real is that long.
    return reckoned < 0 ? Days.MOST : Math.min(reckoned, Days.MOST);
  }

  private int days(Duration duration) {
    return days(duration.days(calendar.daysPerWeek()));
  }

  private int start(int finish, int length) {
    return kind == Kind.WORK
        ? calendar.day(calendar.number(finish) - length)
        : Days.plus(finish, -length);
  }

  private Node.Progress progress() {
    Progress said = item.progress();
    if (said.finished().isPresent()) {
      return finished(Days.of(said.finished().get()) + 1, said.started());
    }
    if (item.external().isPresent() && item.promised().isPresent()) {
      return promised(item.promised().get());
    }
    if (kind == Kind.INSTANT) {
      return Node.Progress.OPEN;
    }
    if (said.started().isPresent()) {
      return begun(said.started().get());
    }
    return said.remaining().isPresent() || said.share().map(s -> s.done() > 0).orElse(false)
        ? underWay()
        : Node.Progress.OPEN;
  }

  private Node.Progress finished(int finish, Optional<LocalDate> started) {
    if (kind == Kind.INSTANT) {
      return Node.Progress.done(finish, finish);
    }
    int start = started.map(Days::of).orElseGet(() -> start(finish, planned));
    return Node.Progress.done(Math.min(start, finish - 1), finish);
  }

  /** What another party promised: it finishes then, or today where that has passed. */
  private Node.Progress promised(LocalDate promise) {
    int status = Days.of(frame.status());
    int finish = Math.max(Days.of(promise), status) + 1;
    if (kind == Kind.INSTANT) {
      return Node.Progress.placed(finish, finish);
    }
    int earliest = kind == Kind.WORK ? calendar.next(status) : status;
    int start =
        item.progress()
            .started()
            .map(Days::of)
            .orElseGet(() -> Math.max(start(finish, planned), earliest));
    return Node.Progress.placed(Math.min(start, finish - 1), finish);
  }

  private Node.Progress begun(LocalDate started) {
    int start = Days.of(started);
    Progress said = item.progress();
    if (said.remaining().isPresent()) {
      Duration remaining = said.remaining().get();
      return Node.Progress.begun(start, Math.max(1, days(remaining)), remaining.elapsed());
    }
    int left = said.share().map(this::left).orElseGet(() -> planned - spent(start));
    return Node.Progress.begun(start, Math.max(1, left), kind == Kind.ELAPSED);
  }

  private int left(Share share) {
    return days(share.remaining(planned));
  }

  private int spent(int start) {
    int status = Math.max(start, Days.of(frame.status()));
    return kind == Kind.WORK ? calendar.count(start, status) : status - start;
  }

  /**
   * Work that says what remains of it but not when it began: what is done of it lies just before
   * the status date. Where nothing is done, it has not begun, and what remains is all of it.
   */
  private Node.Progress underWay() {
    Progress said = item.progress();
    boolean elapsed = said.remaining().map(Duration::elapsed).orElse(kind == Kind.ELAPSED);
    int left = Math.max(1, said.remaining().map(this::days).orElseGet(() -> left(share(said))));
    int status = Days.of(frame.status());
    int done = elapsed == (kind == Kind.ELAPSED) ? Math.max(0, planned - left) : 0;
    int start = Math.max(start(status, done), Days.of(frame.start()));
    return done > 0 && start < status
        ? Node.Progress.begun(start, left, elapsed)
        : Node.Progress.OPEN;
  }

  private static Share share(Progress said) {
    return said.share().orElse(new Share(0, 1));
  }

  /** What remains of what has not begun, where that is said: it is all there is to do. */
  private Optional<Duration> remainsOfOpen() {
    return kind == Kind.INSTANT || item.progress().finished().isPresent()
        ? Optional.empty()
        : item.progress().remaining().filter(r -> r.amount() > 0);
  }

  private void raiseFloor(boolean open) {
    if (open) {
      outline
          .get(place)
          .project()
          .flatMap(Project::start)
          .ifPresent(day -> raise(Days.of(day), new Driver.ProjectStart(day)));
      notBefore(place);
    } else {
      floor = item.progress().started().map(Days::of).orElse(Days.FIRST);
    }
    raise(Days.of(frame.status()), new Driver.StatusDate(frame.status()));
  }

  private void notBefore(int at) {
    if (outline.get(at).parent() >= 0) {
      notBefore(outline.get(at).parent());
    }
    Item holder = outline.item(at);
    holder
        .dates()
        .notBefore()
        .ifPresent(
            day -> {
              int first = Days.of(day);
              raise(
                  kind == Kind.INSTANT ? calendar.next(first) : first,
                  new Driver.NotBefore(holder.itemId(), day));
            });
  }

  private void raise(int day, Driver driver) {
    if (day > floor) {
      floor = day;
      floorDriver = driver;
    }
  }

  private Limits limits(int slot, Kind placed, boolean counts) {
    Optional<Integer> fixed = item.dates().fixed().map(day -> startable(Days.of(day), placed));
    return new Limits(
        floor,
        fixed
            .map(day -> Math.max(day, startable(Days.of(frame.status()), placed)))
            .orElse(Node.NONE),
        slot,
        fixed.orElse(Node.NEVER),
        due(counts));
  }

  private int startable(int day, Kind placed) {
    return placed == Kind.WORK ? calendar.next(day) : day;
  }

  /**
   * The end of the day by which the item, and all that holds it, has to be done. Where it is said
   * what finishes a project or a program, its due date is for that alone: what comes after a launch
   * is not late for it.
   */
  private int due(boolean counts) {
    int due = Node.NEVER;
    for (int at = place; at >= 0; at = outline.get(at).parent()) {
      due = earlier(due, outline.item(at).dates().due());
    }
    Optional<Project> project = outline.get(place).project();
    if (project.isPresent() && isBound(project.get().doneWhen())) {
      due = earlier(due, project.get().due());
    }
    return counts && isBound(frame.program().doneWhen())
        ? earlier(due, frame.program().due())
        : due;
  }

  /** Whether the item is what finishes a whole, or part of that, or nothing is said to. */
  private boolean isBound(Optional<ItemId> doneWhen) {
    int last = doneWhen.map(outline::find).filter(outline::isLive).orElse(-1);
    int at = place;
    while (last >= 0 && at > last) {
      at = outline.get(at).parent();
    }
    return last < 0 || at == last;
  }

  private static int earlier(int due, Optional<LocalDate> other) {
    return other.map(day -> Math.min(due, Days.of(day) + 1)).orElse(due);
  }
}
