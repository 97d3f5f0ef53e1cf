package dev.tpm.trend;

import dev.tpm.history.Revision;
import dev.tpm.insight.Facts;
import dev.tpm.model.EntityId;
import dev.tpm.model.Kind;
import dev.tpm.model.Program;
import dev.tpm.schedule.Extent;
import dev.tpm.schedule.Schedule;
import dev.tpm.schedule.ScheduledItem;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What one commit said of a program: little enough to keep hundreds of them.
 *
 * @param statusDate the day that it is true of
 * @param stands the program, then its projects, then its milestones and whatever else was promised;
 *     what was dropped is left out
 * @param baseline what the program was held against, as it was written: a tag, a branch, a commit
 *     or a date
 * @param scopes the work of the program, then of each of its projects
 * @param later the finishes that the same plan forecast on the day of the next commit, where they
 *     differ: what moved because days went by, and not because anybody wrote something
 */
public record Snapshot(
    Revision revision,
    LocalDate statusDate,
    Optional<String> baseline,
    Map<EntityId, Stand> stands,
    Map<EntityId, Scope> scopes,
    Exposure exposure,
    Map<EntityId, LocalDate> later) {

  public Snapshot {
    stands = Collections.unmodifiableMap(new LinkedHashMap<>(stands));
    scopes = Collections.unmodifiableMap(new LinkedHashMap<>(scopes));
    later = Collections.unmodifiableMap(new LinkedHashMap<>(later));
  }

  /**
   * Keeps what is asked of the past later.
   *
   * @param facts what the plan of that commit means
   * @param program one of that plan's programs
   */
  public static Snapshot of(Revision revision, Facts facts, Program program) {
    return new SnapshotOf(facts, program).taken(revision);
  }

  /**
   * The same, with what days that went by did to it.
   *
   * @param then the schedule of the same plan as of the day of the next commit
   */
  public Snapshot seenLater(Schedule then) {
    Map<EntityId, LocalDate> moved = new LinkedHashMap<>();
    stands.forEach(
        (id, stand) -> {
          if (stand.finish().isPresent()) {
            finish(then, id)
                .filter(day -> !day.equals(stand.finish().get()))
                .ifPresent(day -> moved.put(id, day));
          }
        });
    return new Snapshot(revision, statusDate, baseline, stands, scopes, exposure, moved);
  }

  /** The same without health, which hangs on chances that nobody worked out. */
  public Snapshot withoutHealth() {
    Map<EntityId, Stand> unjudged = new LinkedHashMap<>();
    stands.forEach((id, stand) -> unjudged.put(id, stand.withoutHealth()));
    return new Snapshot(revision, statusDate, baseline, unjudged, scopes, exposure, later);
  }

  /** Whether any finish is another one in the schedule of a later version. */
  public boolean movesTo(Schedule next) {
    return stands.entrySet().stream()
        .anyMatch(stand -> !finish(next, stand.getKey()).equals(stand.getValue().finish()));
  }

  private static Optional<LocalDate> finish(Schedule schedule, EntityId id) {
    return id.kind() == Kind.ITEM
        ? schedule.item(id.asItem()).map(ScheduledItem::finish)
        : schedule.extent(id).map(Extent::finish);
  }

  /** How something stood; absent where it was not in the plan, or not promised. */
  public Optional<Stand> stand(EntityId id) {
    return Optional.ofNullable(stands.get(id));
  }
}
