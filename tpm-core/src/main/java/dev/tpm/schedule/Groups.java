package dev.tpm.schedule;

import dev.tpm.model.Item;
import dev.tpm.schedule.ScheduledItem.Progress;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers what groups span, from the last leaf to the first. */
final class Groups {
  private final Outline outline;
  private final Calendars calendars;
  private final Layout layout;
  private final Times times;
  private final @Nullable Gathered[] gathered;

  Groups(Outline outline, Calendars calendars, Layout layout, Times times) {
    this.outline = outline;
    this.calendars = calendars;
    this.layout = layout;
    this.times = times;
    this.gathered = new @Nullable Gathered[outline.size()];
  }

  /** Adds an item to the group that holds it; those behind it have been added. */
  void add(int place, ScheduledItem item) {
    int parent = outline.get(place).parent();
    if (parent >= 0) {
      Gathered before = gathered[parent];
      Gathered own = Gathered.of(item);
      gathered[parent] = before == null ? own : own.and(before);
    }
  }

  /** The group at a place; all in it has been added. */
  ScheduledItem close(int place) {
    Gathered all = gathered[place];
    if (all == null) {
      throw new IllegalStateException(outline.item(place).itemId() + " has no members");
    }
    Item group = outline.item(place);
    Calendar calendar = calendars.at(calendars.place(group));
    int finish = Days.of(all.finish) + 1;
    int start = Days.of(all.start);
    int status = Days.of(layout.frame(place).status());
    return new ScheduledItem(
        group.itemId(),
        all.progress,
        calendar.count(start, finish),
        false,
        all.open ? Math.max(0, calendar.count(Math.max(start, status), finish)) : 0,
        all.start,
        all.finish,
        all.earlyStart,
        all.earlyFinish,
        all.lateStart,
        all.lateFinish,
        all.open ? all.slack : 0,
        all.open ? free(place, calendar, all.slack) : 0,
        all.open && all.slack <= 0,
        all.driver,
        Optional.empty());
  }

  /** By how much all of a group may slip before what waits for the group moves. */
  private int free(int place, Calendar calendar, int total) {
    int span = layout.node(place);
    int free =
        span < 0 || times.free[span] == Node.NEVER
            ? total
            : calendar.count(times.finish[span], times.free[span]);
    return Math.max(0, Math.min(total, free));
  }

  private record Gathered(
      LocalDate start,
      LocalDate finish,
      LocalDate earlyStart,
      LocalDate earlyFinish,
      LocalDate lateStart,
      LocalDate lateFinish,
      boolean open,
      int slack,
      Progress progress,
      Driver driver) {

    static Gathered of(ScheduledItem item) {
      return new Gathered(
          item.start(),
          item.finish(),
          item.earlyStart(),
          item.earlyFinish(),
          item.lateStart(),
          item.lateFinish(),
          item.isOpen(),
          item.isOpen() ? item.totalSlack() : Node.NEVER,
          item.progress(),
          item.driver());
    }

    /** Joins what stands behind in the plan. */
    Gathered and(Gathered behind) {
      return new Gathered(
          earlier(start, behind.start),
          later(finish, behind.finish),
          earlier(earlyStart, behind.earlyStart),
          later(earlyFinish, behind.earlyFinish),
          earlier(lateStart, behind.lateStart),
          later(lateFinish, behind.lateFinish),
          open || behind.open,
          Math.min(slack, behind.slack),
          progress == behind.progress ? progress : Progress.BEGUN,
          behind.start.isBefore(start) ? behind.driver : driver);
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
      return b.isBefore(a) ? b : a;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
      return b.isAfter(a) ? b : a;
    }
  }
}
