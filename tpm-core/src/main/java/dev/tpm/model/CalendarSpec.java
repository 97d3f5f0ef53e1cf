package dev.tpm.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which days are worked, as written for a program or a team.
 *
 * @param week the working days; absent means Monday to Friday for a program, and the program's for
 *     a team
 * @param holidays days that nobody works; public holidays of a country are already among them
 * @param freezes when tagged work stops
 * @param slots release train → its departures
 */
public record CalendarSpec(
    Optional<Set<DayOfWeek>> week,
    List<Holiday> holidays,
    List<Freeze> freezes,
    Map<String, Slot> slots) {
  public static final CalendarSpec NONE =
      new CalendarSpec(Optional.empty(), List.of(), List.of(), Map.of());

  /** Days off, and what they are called where that is written. */
  public record Holiday(DateRange range, Optional<String> name) {}

  /**
   * When work with one of the tags stops, and milestones with one are not reached.
   *
   * @param tags no tag: it stops nothing
   */
  public record Freeze(DateRange range, String name, Set<String> tags) {}

  /** The departures of a release train. */
  public sealed interface Slot {

    /** The first departure on or after a day; absent after the last one. */
    Optional<LocalDate> onOrAfter(LocalDate day);

    /**
     * A departure every so many days.
     *
     * @param days 1 or more
     * @param from the first departure
     */
    record Every(int days, LocalDate from) implements Slot {
      @Override
      public Optional<LocalDate> onOrAfter(LocalDate day) {
        if (!day.isAfter(from)) {
          return Optional.of(from);
        }
        long gone = day.toEpochDay() - from.toEpochDay();
        long trains = -Math.floorDiv(-gone, (long) days);
        return Optional.of(from.plusDays(trains * days));
      }
    }

    /** Departures on given days, in order. */
    record On(List<LocalDate> days) implements Slot {
      @Override
      public Optional<LocalDate> onOrAfter(LocalDate day) {
        return days.stream().filter(d -> !d.isBefore(day)).findFirst();
      }
    }
  }
}
