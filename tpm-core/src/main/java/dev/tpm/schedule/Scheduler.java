package dev.tpm.schedule;

import dev.tpm.model.Plan;
import dev.tpm.model.Program;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Works out when everything in a plan happens, by the rules of {@code docs/schedule.md}. */
public final class Scheduler {
  private Scheduler() {}

  /**
   * Schedules a plan of which every program has the same status date.
   *
   * @param statusDate the day that the schedule is true of
   */
  public static Schedule schedule(Plan plan, LocalDate statusDate) {
    Map<String, LocalDate> dates = new LinkedHashMap<>();
    plan.programs().forEach(p -> dates.put(p.entityId().id(), statusDate));
    return schedule(plan, dates);
  }

  /**
   * Schedules a plan.
   *
   * <p>The outcome depends on the plan and the dates alone. Dependencies that say nothing clear of
   * a group, and those that may be part of a circle, are left out.
   *
   * @param statusDates the id of each program (empty where it stands alone) → its status date
   * @throws IllegalArgumentException where a program has no date
   */
  public static Schedule schedule(Plan plan, Map<String, LocalDate> statusDates) {
    Outline outline = new Outline(plan);
    Cycles cycles = new Cycles(outline);
    List<Frame> frames = frames(plan, statusDates, outline);
    Calendars calendars = new Calendars(plan);
    calendars.placeTeams(plan);
    Layout layout = new Layout(outline, calendars, frames, cycles.tangled());
    Times times = CriticalPath.of(layout.network());
    boolean level = plan.programs().stream().anyMatch(p -> p.profile().level());
    Optional<Levelling> levelling =
        level
            ? Optional.of(Levelling.of(new StaffLayout(outline, calendars, layout, frames, times)))
            : Optional.empty();
    return new Reading(outline, calendars, layout, times, levelling)
        .schedule(frames, cycles.cycles());
  }

  private static List<Frame> frames(
      Plan plan, Map<String, LocalDate> statusDates, Outline outline) {
    List<Frame> frames = new ArrayList<>();
    for (Program program : plan.programs()) {
      LocalDate status = statusDates.get(program.entityId().id());
      if (status == null) {
        throw new IllegalArgumentException(
            "program '" + program.entityId().id() + "' needs a status date");
      }
      frames.add(Frame.of(program, frames.size(), status, outline));
    }
    return frames;
  }
}
