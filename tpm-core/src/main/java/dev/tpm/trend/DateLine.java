package dev.tpm.trend;

import dev.tpm.history.Revision;
import dev.tpm.model.EntityId;
import dev.tpm.schedule.Calendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every date that something promised ever had.
 *
 * @param id what it is, by its id today
 * @param name what it is called now, or was when it was last in the plan
 * @param steps its first date, then each change of its forecast or of its due, the oldest first
 */
public record DateLine(EntityId id, String name, List<Step> steps) {
  public DateLine {
    steps = List.copyOf(steps);
  }

  /** Where a change comes from. */
  public enum Cause {
    /** It came into the plan. */
    FIRST,
    /** A commit changed it: its own text, or something that it waits for. */
    COMMIT,
    /** Days went by, and nobody wrote that the work had gone on. */
    TIME,
    /** It differs from the last commit: days went by, or something is not committed yet. */
    TODAY
  }

  /**
   * A date from a day on.
   *
   * @param revision the commit that brought it; where days went by, the last one before
   * @param day the day from which it was forecast
   * @param finish its forecast, or its actual finish; absent once it is no longer in the plan
   * @param due what it is promised for
   * @param days by how many working days the forecast moved, positive is later; 0 at the first
   * @param dueDays by how many working days its due moved; 0 where it did not, came or went
   * @param because why, as its author wrote it in this very step
   * @param done whether it is finished
   */
  public record Step(
      Revision revision,
      LocalDate day,
      Cause cause,
      Optional<LocalDate> finish,
      Optional<LocalDate> due,
      int days,
      int dueDays,
      Optional<String> because,
      boolean done) {}

  /**
   * The dates that something had.
   *
   * @param past what is known of the past
   * @param calendar in whose working days moves are counted
   * @return its dates; no step where it never had one
   */
  public static DateLine of(Past past, EntityId id, Calendar calendar) {
    Steps steps = new Steps(id, calendar);
    past.snapshots().forEach(snapshot -> steps.take(snapshot, Cause.COMMIT));
    past.today().ifPresent(today -> steps.take(today, Cause.TODAY));
    return new DateLine(id, steps.name, steps.taken);
  }

  /** The moves of its forecast, all but the first date. */
  public List<Step> jumps() {
    return steps.stream().filter(step -> step.days() != 0).toList();
  }

  /** How far its forecast moved in all, in working days; positive is later. */
  public int slip() {
    return steps.stream().mapToInt(Step::days).sum();
  }

  /** What it is forecast for now; empty where it has no date, or is no longer in the plan. */
  public Optional<LocalDate> finish() {
    return last().flatMap(Step::finish);
  }

  /** How it stands. */
  public Optional<Step> last() {
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
  }

  /** Collects steps, snapshot by snapshot. */
  private static final class Steps {
    private final EntityId id;
    private final Calendar calendar;
    private final List<Step> taken = new ArrayList<>();
    private String name = "";
    private Optional<Stand> before = Optional.empty();
    private Optional<LocalDate> finish = Optional.empty();
    private Optional<Snapshot> last = Optional.empty();

    Steps(EntityId id, Calendar calendar) {
      this.id = id;
      this.calendar = calendar;
    }

    void take(Snapshot snapshot, Cause cause) {
      last.ifPresent(then -> goBy(then, snapshot));
      Optional<Stand> now = snapshot.stand(id);
      now.ifPresent(stand -> name = stand.name());
      Optional<LocalDate> moved = now.flatMap(Stand::finish);
      Optional<LocalDate> due = now.flatMap(Stand::due);
      Optional<LocalDate> dueBefore = before.flatMap(Stand::due);
      if (!moved.equals(finish) || (moved.isPresent() && !due.equals(dueBefore))) {
        add(
            new Step(
                snapshot.revision(),
                snapshot.statusDate(),
                taken.isEmpty() ? Cause.FIRST : cause,
                moved,
                due,
                between(finish, moved),
                between(dueBefore, due),
                because(now),
                now.filter(Stand::done).isPresent()));
      }
      finish = moved;
      before = now;
      last = Optional.of(snapshot);
    }

    /** What went on one day and came back on the same day was never told to anybody. */
    private void add(Step step) {
      for (int i = taken.size() - 1; i > 0 && taken.get(i).day().equals(step.day()); i--) {
        Step before = taken.get(i - 1);
        if (before.finish().equals(step.finish()) && before.due().equals(step.due())) {
          taken.subList(i, taken.size()).clear();
          return;
        }
      }
      taken.add(step);
    }

    /** What moved between two commits because days went by. */
    private void goBy(Snapshot then, Snapshot next) {
      LocalDate later = then.later().get(id);
      if (later != null && !Optional.of(later).equals(finish)) {
        add(
            new Step(
                then.revision(),
                next.statusDate(),
                Cause.TIME,
                Optional.of(later),
                before.flatMap(Stand::due),
                between(finish, Optional.of(later)),
                0,
                Optional.empty(),
                false));
        finish = Optional.of(later);
      }
    }

    private Optional<String> because(Optional<Stand> now) {
      return now.flatMap(Stand::because)
          .filter(why -> !Optional.of(why).equals(before.flatMap(Stand::because)));
    }

    private int between(Optional<LocalDate> was, Optional<LocalDate> now) {
      return was.isPresent() && now.isPresent() ? calendar.workingDays(was.get(), now.get()) : 0;
    }
  }
}
