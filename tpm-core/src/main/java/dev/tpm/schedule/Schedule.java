package dev.tpm.schedule;

import dev.tpm.model.Dependency;
import dev.tpm.model.EntityId;
import dev.tpm.model.ItemId;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** When everything in a plan happens: what {@link Scheduler} makes of it. */
public final class Schedule {
  private final Map<ItemId, ScheduledItem> items;
  private final Map<EntityId, Extent> extents;
  private final Map<String, LocalDate> starts;
  private final Map<String, LocalDate> statusDates;
  private final List<Mismatch> mismatches;
  private final List<Cycle> cycles;
  private final Map<Dependency, LocalDate> allowed;
  private final Basis basis;

  Schedule(
      Map<ItemId, ScheduledItem> items,
      Map<EntityId, Extent> extents,
      Map<String, LocalDate> starts,
      Map<String, LocalDate> statusDates,
      List<Mismatch> mismatches,
      List<Cycle> cycles,
      Map<Dependency, LocalDate> allowed,
      Basis basis) {
    this.items = items;
    this.extents = extents;
    this.starts = starts;
    this.statusDates = statusDates;
    this.mismatches = mismatches;
    this.cycles = cycles;
    this.allowed = allowed;
    this.basis = basis;
  }

  /** All that is scheduled, in the order of the plan; what is dropped is not. */
  public Collection<ScheduledItem> items() {
    return items.values();
  }

  /** An item, a group or a milestone; absent where it is dropped or has no members left. */
  public Optional<ScheduledItem> item(ItemId id) {
    return Optional.ofNullable(items.get(id));
  }

  /**
   * When a project or a program happens.
   *
   * @param id the id of the project or of the program
   * @return absent where nothing in it is scheduled
   */
  public Optional<Extent> extent(EntityId id) {
    return Optional.ofNullable(extents.get(id));
  }

  /**
   * The day before which nothing open starts: the start as written, else the earliest day that is
   * written in the program, else its status date.
   *
   * @param program the program's id; empty where it stands alone
   */
  public LocalDate programStart(String program) {
    return required(starts, program);
  }

  /**
   * The day that the schedule is true of.
   *
   * @param program the program's id; empty where it stands alone
   */
  public LocalDate statusDate(String program) {
    return required(statusDates, program);
  }

  /** Where the plan says two things that cannot both be, in its order. */
  public List<Mismatch> mismatches() {
    return mismatches;
  }

  /** What waits for itself; the dependencies among it are left out of the schedule. */
  public List<Cycle> cycles() {
    return cycles;
  }

  /**
   * The latest date of a predecessor's end that one dependency alone allows: of its finish, or of
   * its start where the dependency looks at that.
   *
   * @param dependency one of the plan's own
   * @return absent where what waits is finished or dropped
   */
  public Optional<LocalDate> allowed(Dependency dependency) {
    LocalDate day = allowed.get(dependency);
    return Optional.ofNullable(day == null ? allowed.get(Seen.bare(dependency)) : day);
  }

  /**
   * The chain that sets an item's start, the first link first and the item itself last.
   *
   * <p>Each one but the first is driven by the one before it, as its successor or by the hands that
   * it keeps; what drives the first is the answer to 'why then?'.
   */
  public List<ScheduledItem> drivingPath(ItemId id) {
    Deque<ScheduledItem> path = new ArrayDeque<>();
    Set<ItemId> seen = new HashSet<>();
    Optional<ScheduledItem> next = item(id);
    while (next.isPresent() && seen.add(next.get().id())) {
      path.addFirst(next.get());
      next = next.get().driver().waitsFor().flatMap(this::item);
    }
    return List.copyOf(path);
  }

  /** The calendar that an item works by: its team's, freezes of its tags included. */
  public Calendar calendar(ItemId id) {
    return basis.calendars().of(id);
  }

  /**
   * The calendar of a team, or of the program for a team that is none of its; without freezes.
   *
   * @param program the program's id; empty where it stands alone
   */
  public Calendar calendar(String program, Optional<String> team) {
    return basis.calendars().of(program, team);
  }

  /**
   * The same for somebody who is not shown all of it: no date changes, and nothing that is left
   * names what is not shown. A reason that would do so becomes a bare 'no earlier'.
   *
   * @param shown the items that are shown
   * @param daysOff the items of which days off and trains are told
   */
  public Schedule seen(Predicate<ItemId> shown, Predicate<ItemId> daysOff) {
    Seen seen = new Seen(items, shown, daysOff);
    return new Schedule(
        seen.items(),
        seen.extents(extents),
        starts,
        statusDates,
        seen.mismatches(mismatches),
        List.of(),
        seen.allowed(allowed),
        basis);
  }

  /** What it was reckoned from. */
  Basis basis() {
    return basis;
  }

  private static LocalDate required(Map<String, LocalDate> dates, String program) {
    LocalDate date = dates.get(program);
    if (date == null) {
      throw new IllegalArgumentException("no program '" + program + "' in this schedule");
    }
    return date;
  }
}
