package dev.tpm.schedule;

import dev.tpm.model.Item;
import dev.tpm.model.ItemId;
import dev.tpm.schedule.ScheduledItem.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the times of a network back as dates of items. */
final class Reading {
  /** Days off are looked for this far: whoever freezes longer knows. */
  private static final int LONGEST_PUSH = 366;

  private final Outline outline;
  private final Calendars calendars;
  private final Layout layout;
  private final Network network;
  private final Times times;
  private final Optional<Levelling> levelling;

  /** The times that people see: levelled ones where there are, else the early ones. */
  private final Times shown;

  private final Holds holds;

  Reading(
      Outline outline,
      Calendars calendars,
      Layout layout,
      Times times,
      Optional<Levelling> levelling) {
    this.outline = outline;
    this.calendars = calendars;
    this.layout = layout;
    this.network = layout.network();
    this.times = times;
    this.levelling = levelling;
    this.shown = levelling.map(Levelling::times).orElse(times);
    this.holds = new Holds(outline, layout, shown, levelling);
  }

  Schedule schedule(List<Frame> frames, List<Cycle> cycles) {
    Map<ItemId, ScheduledItem> items = items();
    Map<String, LocalDate> starts = new LinkedHashMap<>();
    Map<String, LocalDate> statusDates = new LinkedHashMap<>();
    for (Frame frame : frames) {
      starts.put(frame.program().entityId().id(), frame.start());
      statusDates.put(frame.program().entityId().id(), frame.status());
    }
    List<Mismatch> mismatches = new ArrayList<>(layout.mismatches());
    new Conflicts(outline, layout, shown, holds).addTo(mismatches);
    levelling.ifPresent(l -> mismatches.addAll(l.excesses()));
    mismatches.sort((a, b) -> Integer.compare(outline.find(a.item()), outline.find(b.item())));
    return new Schedule(
        items,
        new Extents(outline, items).of(frames),
        starts,
        statusDates,
        List.copyOf(mismatches),
        cycles,
        new Allowances(outline, calendars, layout, times).all(),
        new Basis(outline, calendars, layout, times, List.copyOf(frames)));
  }

  private Map<ItemId, ScheduledItem> items() {
    List<ScheduledItem> found = new ArrayList<>();
    Groups groups = new Groups(outline, calendars, layout, times);
    for (int i = outline.size() - 1; i >= 0; i--) {
      if (outline.isLive(i)) {
        ScheduledItem item = outline.isLeaf(i) ? leaf(i) : groups.close(i);
        groups.add(i, item);
        found.add(item);
      }
    }
    Collections.reverse(found);
    Map<ItemId, ScheduledItem> items = new LinkedHashMap<>();
    found.forEach(item -> items.put(item.id(), item));
    return Collections.unmodifiableMap(items);
  }

  private ScheduledItem leaf(int place) {
    int n = layout.node(place);
    Item item = outline.item(place);
    boolean open = network.state[n] != Node.State.DONE;
    boolean point = network.isPoint(n);
    LocalDate lateFinish = Days.date(point ? latePointDay(n) : lateDay(n));
    return new ScheduledItem(
        item.itemId(),
        progress(item, n),
        network.nodes[n].duration(),
        network.nodes[n].kind() == Node.Kind.ELAPSED,
        remaining(n),
        start(shown, n),
        finish(shown, n),
        start(times, n),
        finish(times, n),
        point ? lateFinish : Days.date(lateStart(n)),
        lateFinish,
        times.totalSlack[n],
        times.freeSlack[n],
        open && times.totalSlack[n] <= 0,
        holds.driver(place),
        open ? push(item, n) : Optional.empty());
  }

  private LocalDate start(Times when, int n) {
    return Days.date(network.isPoint(n) ? pointDay(when, n) : when.start[n]);
  }

  private LocalDate finish(Times when, int n) {
    return Days.date(network.isPoint(n) ? pointDay(when, n) : when.finish[n] - 1);
  }

  private Progress progress(Item item, int n) {
    return switch (network.state[n]) {
      case DONE -> Progress.FINISHED;
      case BEGUN -> Progress.BEGUN;
      case PLACED -> item.progress().started().isPresent() ? Progress.BEGUN : Progress.NOT_BEGUN;
      case OPEN -> Progress.NOT_BEGUN;
    };
  }

  private int remaining(int n) {
    return network.state[n] == Node.State.DONE ? 0 : network.length[n];
  }

  /** The late finish less all of the duration, also of what has begun. */
  private int lateStart(int n) {
    if (network.state[n] == Node.State.DONE) {
      return times.start[n];
    }
    Node node = network.nodes[n];
    int late = times.lateFinish[n];
    return node.kind() == Node.Kind.WORK
        ? network.calendar[n].day(network.calendar[n].number(late) - node.duration())
        : Days.plus(late, -node.duration());
  }

  private static int pointDay(Times when, int n) {
    return when.endsDay[n] ? when.start[n] - 1 : when.start[n];
  }

  /**
   * The late date of a point, on the same side of its instant as its early one, where that is not
   * after the end or a commitment; a day that is worked.
   */
  private int latePointDay(int n) {
    int late = times.lateFinish[n];
    Calendar calendar = network.calendar[n];
    if (calendar.count(times.finish[n], late) == 0) {
      return pointDay(times, n);
    }
    int bound = Math.min(network.latestFinish[n], times.horizon[network.horizon[n]]);
    boolean starts = !times.endsDay[n] && late < bound && calendar.works(late);
    return starts ? late : calendar.before(late);
  }

  /** The late finish of what takes time; days off between it and the early one of work are none. */
  private int lateDay(int n) {
    boolean same =
        network.kind[n] == Node.Kind.WORK
            && network.calendar[n].count(times.finish[n], times.lateFinish[n]) == 0;
    return (same ? times.finish[n] : times.lateFinish[n]) - 1;
  }

  private Optional<Push> push(Item item, int n) {
    int asked = shown.asked[n];
    if (network.state[n] != Node.State.OPEN
        || network.kind[n] == Node.Kind.ELAPSED
        || shown.driver[n] == Times.FIXED) {
      return Optional.empty();
    }
    Calendar calendar = network.calendar[n];
    TeamCalendar team = calendars.team(item);
    int end = Math.min(shown.start[n], asked + LONGEST_PUSH);
    Optional<Push> holiday = Optional.empty();
    for (int day = asked; day < end; day++) {
      LocalDate date = Days.date(day);
      if (calendar.isFrozen(day)) {
        Optional<String> name = team.freezeName(item.about().tags(), date);
        return Optional.of(new Push(true, name, Days.date(asked)));
      }
      if (holiday.isEmpty() && calendar.isHoliday(day)) {
        holiday = Optional.of(new Push(false, team.holidayName(date), Days.date(asked)));
      }
    }
    return holiday;
  }
}
