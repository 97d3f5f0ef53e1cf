package dev.tpm.compare;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.insight.Facts;
import dev.tpm.model.EntityId;
import dev.tpm.model.Plan;
import dev.tpm.model.Written;
import dev.tpm.schedule.Scheduler;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One version of a plan.
 *
 * @param facts what it means
 * @param written what its author wrote of each entity, in the order written
 * @param findings what checks say of it, by file and line
 */
public record Side(Facts facts, Map<EntityId, Written> written, List<Diagnostic> findings) {

  /** A version without any plan: everything in the other is new, or was taken away. */
  public static Side nothing() {
    Plan plan = new Plan(Optional.empty(), List.of());
    return new Side(Facts.of(plan, Scheduler.schedule(plan, Map.of())), Map.of(), List.of());
  }
}
