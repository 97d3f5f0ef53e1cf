package dev.tpm.schedule;

import dev.tpm.model.CalendarSpec;
import dev.tpm.model.CalendarSpec.Freeze;
import dev.tpm.model.CalendarSpec.Holiday;
import dev.tpm.model.CalendarSpec.Slot;
import dev.tpm.model.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The days of one team, or of a program: its week, its holidays, its freezes and its trains.
 *
 * <p>A team's own {@code week} replaces the program's; its holidays, freezes and trains are added.
 */
final class TeamCalendar {
  private static final Set<DayOfWeek> MONDAY_TO_FRIDAY =
      EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  private final Set<DayOfWeek> week;
  private final List<Holiday> holidays;
  private final List<Freeze> freezes;
  private final Map<String, Slot> slots;
  private final Map<String, List<Integer>> freezesByTag = new HashMap<>();
  private final Calendar plain;

  private TeamCalendar(
      Set<DayOfWeek> week, List<Holiday> holidays, List<Freeze> freezes, Map<String, Slot> slots) {
    this.week = week;
    this.holidays = holidays;
    this.freezes = freezes;
    this.slots = slots;
    for (int i = 0; i < freezes.size(); i++) {
      for (String tag : freezes.get(i).tags()) {
        freezesByTag.computeIfAbsent(tag, t -> new ArrayList<>()).add(i);
      }
    }
    this.plain = Calendar.of(week, holidays.stream().map(Holiday::range).toList());
  }

  static TeamCalendar of(CalendarSpec program) {
    return new TeamCalendar(
        program.week().filter(w -> !w.isEmpty()).orElse(MONDAY_TO_FRIDAY),
        program.holidays(),
        program.freezes(),
        program.slots());
  }

  /** The days of a team; the same calendar where the team says nothing of its own. */
  TeamCalendar and(CalendarSpec team) {
    if (team.equals(CalendarSpec.NONE)) {
      return this;
    }
    Map<String, Slot> trains = new LinkedHashMap<>(slots);
    trains.putAll(team.slots());
    return new TeamCalendar(
        team.week().filter(w -> !w.isEmpty()).orElse(week),
        joined(holidays, team.holidays()),
        joined(freezes, team.freezes()),
        trains);
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }

  /** The calendar without any freeze. */
  Calendar plain() {
    return plain;
  }

  /** Which freezes stop what has these tags, by their places. */
  List<Integer> freezesFor(Set<String> tags) {
    TreeSet<Integer> found = new TreeSet<>();
    for (String tag : tags) {
      found.addAll(freezesByTag.getOrDefault(tag, List.of()));
    }
    return List.copyOf(found);
  }

  /** The stretches of freezes. */
  DayRanges ranges(Collection<Integer> places) {
    List<DateRange> ranges = new ArrayList<>();
    for (int place : places) {
      ranges.add(freezes.get(place).range());
    }
    return DayRanges.of(ranges);
  }

  /** What a freeze is called that holds on a day for what has these tags. */
  Optional<String> freezeName(Set<String> tags, LocalDate day) {
    return freezesFor(tags).stream()
        .map(freezes::get)
        .filter(f -> f.range().contains(day))
        .map(Freeze::name)
        .findFirst();
  }

  /** What a holiday is called, where that is written. */
  Optional<String> holidayName(LocalDate day) {
    return holidays.stream()
        .filter(h -> h.range().contains(day))
        .flatMap(h -> h.name().stream())
        .findFirst();
  }

  Optional<Slot> slot(String train) {
    return Optional.ofNullable(slots.get(train));
  }
}
