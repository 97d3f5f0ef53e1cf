package dev.tpm.pace;

import dev.tpm.model.Item;
import dev.tpm.schedule.Calendar;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A piece of the program's own work, and how far it has come.
 *
 * @param item neither a group nor a milestone, not dropped, and not promised by an outside party
 * @param calendar the calendar that it is worked by
 * @param days its planned working days
 * @param doneDays those of them that are done
 * @param begun when it began; counted back from its finish where its start is not written down;
 *     absent before that
 * @param expected when it will be finished by the schedule, or was
 * @param statusDate the day that this is true of
 */
public record Piece(
    Item item,
    Calendar calendar,
    double days,
    double doneDays,
    Optional<LocalDate> begun,
    LocalDate expected,
    LocalDate statusDate) {

  /** The day it was finished. */
  public Optional<LocalDate> finished() {
    return item.progress().finished();
  }

  /** The planned working days that are left. */
  public double remainingDays() {
    return Math.max(0, days - doneDays);
  }

  /**
   * The planned working days that were done by the end of a day.
   *
   * <p>Between its start and its finish (or the status date) it is taken to have been done evenly,
   * working day by working day: more is not written down.
   */
  public double doneBy(LocalDate day) {
    LocalDate until = finished().orElse(statusDate);
    if (!day.isBefore(until)) {
      return doneDays;
    }
    if (begun.isEmpty() || day.isBefore(begun.get())) {
      return 0;
    }
    LocalDate before = begun.get().minusDays(1);
    int all = calendar.workingDays(before, until);
    return all <= 0 ? 0 : doneDays * calendar.workingDays(before, day) / all;
  }

  /**
   * Its cycle time: the working days from its first to its last day, both included, and never less
   * than one; absent where either is not written down.
   */
  public OptionalInt cycleTime() {
    Optional<LocalDate> started = item.progress().started();
    if (started.isEmpty() || finished().isEmpty()) {
      return OptionalInt.empty();
    }
    int worked = calendar.workingDays(started.get().minusDays(1), finished().get());
    return OptionalInt.of(Math.max(1, worked));
  }

  /** Whether somebody said how long it would take, in working days. */
  public boolean isEstimated() {
    return (item.work().duration().isPresent() || item.work().estimate().isPresent())
        && !item.work().elapsed()
        && days > 0;
  }
}
