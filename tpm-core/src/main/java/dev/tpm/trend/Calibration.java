package dev.tpm.trend;

import dev.tpm.model.EntityId;
import dev.tpm.model.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How past forecasts held: of the commitments that are finished now, how often they were in time
 * for what was forecast some weeks before they finished.
 *
 * <p>A forecast is calibrated where P50 holds half of the time and P80 four times in five (Brier,
 * 'Verification of forecasts expressed in terms of probability', 1950).
 *
 * @param held for each number of weeks with enough of them, the fewest weeks first
 * @param finished how many commitments finished while the plan was watched
 */
public record Calibration(List<Held> held, int finished) {
  /** With fewer, a share says nothing. */
  public static final int FEWEST = 5;

  private static final List<Integer> WEEKS = List.of(4, 8, 12);
  private static final int DAYS = 7;

  public Calibration {
    held = List.copyOf(held);
  }

  /**
   * The forecasts of so many weeks before.
   *
   * @param weeks how long before its finish the forecast of each was read
   * @param count how many commitments had a forecast then, and are finished now
   * @param p50 how many of them finished on its P50 or before
   * @param p80 how many of them finished on its P80 or before
   */
  public record Held(int weeks, int count, int p50, int p80) {}

  /** Looks back from each finish to what was forecast of it. */
  public static Calibration of(Past past) {
    Map<EntityId, LocalDate> finished = finished(past);
    List<Held> held = new ArrayList<>();
    for (int weeks : WEEKS) {
      Held one = held(past, finished, weeks);
      if (one.count() >= FEWEST) {
        held.add(one);
      }
    }
    return new Calibration(held, finished.size());
  }

  /** What was promised and is finished, and when: by the last that is known of it. */
  private static Map<EntityId, LocalDate> finished(Past past) {
    Map<EntityId, LocalDate> finished = new LinkedHashMap<>();
    for (Snapshot snapshot : past.toToday()) {
      snapshot
          .stands()
          .forEach(
              (id, stand) -> {
                boolean counts = id.kind() == Kind.ITEM && stand.done();
                stand.finish().filter(day -> counts).ifPresent(day -> finished.put(id, day));
              });
    }
    return finished;
  }

  private static Held held(Past past, Map<EntityId, LocalDate> finished, int weeks) {
    int count = 0;
    int p50 = 0;
    int p80 = 0;
    for (Map.Entry<EntityId, LocalDate> each : finished.entrySet()) {
      LocalDate actual = each.getValue();
      Optional<Stand> then = standing(past, each.getKey(), actual.minusDays((long) weeks * DAYS));
      if (then.isPresent() && then.get().p50().isPresent() && then.get().p80().isPresent()) {
        count++;
        p50 += then.get().p50().filter(day -> !actual.isAfter(day)).isPresent() ? 1 : 0;
        p80 += then.get().p80().filter(day -> !actual.isAfter(day)).isPresent() ? 1 : 0;
      }
    }
    return new Held(weeks, count, p50, p80);
  }

  /** How something that was still open stood at the end of a day. */
  private static Optional<Stand> standing(Past past, EntityId id, LocalDate day) {
    return past.snapshots().stream()
        .filter(snapshot -> !snapshot.statusDate().isAfter(day))
        .reduce((first, second) -> second)
        .flatMap(snapshot -> snapshot.stand(id))
        .filter(stand -> !stand.done());
  }
}
