package dev.tpm.insight;

import dev.tpm.model.Dependency;
import dev.tpm.model.EntityId;
import dev.tpm.model.ItemId;
import dev.tpm.model.Kind;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.schedule.Calendar;
import dev.tpm.schedule.Extent;
import dev.tpm.schedule.Schedule;
import dev.tpm.schedule.ScheduledItem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Asks a schedule what this room wants to know of it. */
final class Timing {
  private final Directory directory;
  private final Schedule schedule;

  Timing(Directory directory, Schedule schedule) {
    this.directory = directory;
    this.schedule = schedule;
  }

  /** The day that a program's facts are true of. */
  LocalDate statusDate(Program program) {
    return schedule.statusDate(directory.keyOf(program));
  }

  /** The day that facts of an entity are true of: of a portfolio's, the latest of its programs. */
  LocalDate statusDate(EntityId id) {
    return directory
        .programOf(id)
        .map(this::statusDate)
        .or(
            () ->
                directory.plan().programs().stream()
                    .map(this::statusDate)
                    .max(Comparator.naturalOrder()))
        .orElse(LocalDate.MIN);
  }

  LocalDate statusDate(ItemId id) {
    return statusDate(directory.programOf(id));
  }

  Optional<ScheduledItem> item(ItemId id) {
    return schedule.item(id);
  }

  Calendar calendar(ItemId id) {
    return schedule.calendar(id);
  }

  /** The calendar of a program as a whole. */
  Calendar calendar(Program program) {
    return schedule.calendar(directory.keyOf(program), Optional.empty());
  }

  /** The calendar that fits an entity: an item's own, a project's team's, else the program's. */
  Calendar calendar(EntityId id) {
    if (id.kind() == Kind.ITEM) {
      return calendar(id.asItem());
    }
    Optional<String> team = directory.projectOf(id).flatMap(Project::team);
    String program =
        directory
            .programOf(id)
            .or(() -> directory.plan().programs().stream().findFirst())
            .map(directory::keyOf)
            .orElse("");
    return schedule.calendar(program, team);
  }

  Optional<Extent> extent(EntityId id) {
    return schedule.extent(id);
  }

  /** An item's forecast against a day it is promised for; absent where it is not scheduled. */
  Optional<Variance> variance(ItemId id, LocalDate due) {
    return item(id).map(i -> variance(calendar(id), due, i.finish()));
  }

  /**
   * A project's or program's forecast against its due. Where nothing in it is scheduled, a due that
   * has passed is missed: whatever it holds has not happened by the status date.
   */
  Optional<Variance> variance(EntityId whole, LocalDate due) {
    LocalDate now = statusDate(whole);
    return extent(whole)
        .map(Extent::finish)
        .or(() -> Optional.of(now).filter(day -> day.isAfter(due)))
        .map(finish -> variance(calendar(whole), due, finish));
  }

  private static Variance variance(Calendar calendar, LocalDate due, LocalDate finish) {
    return new Variance(due, finish, calendar.workingDays(due, finish));
  }

  /** The provider's latest date that a dependency alone allows its consumer. */
  Optional<LocalDate> allowed(Dependency dependency) {
    return schedule.allowed(dependency);
  }
}
