package dev.tpm.trend;

import dev.tpm.history.Revision;
import dev.tpm.insight.Facts;
import dev.tpm.model.EntityId;
import dev.tpm.model.Program;
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
 */
public record Snapshot(
    Revision revision,
    LocalDate statusDate,
    Optional<String> baseline,
    Map<EntityId, Stand> stands,
    Map<EntityId, Scope> scopes,
    Exposure exposure) {

  public Snapshot {
    stands = Collections.unmodifiableMap(new LinkedHashMap<>(stands));
    scopes = Collections.unmodifiableMap(new LinkedHashMap<>(scopes));
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

  /** How something stood; absent where it was not in the plan, or not promised. */
  public Optional<Stand> stand(EntityId id) {
    return Optional.ofNullable(stands.get(id));
  }
}
