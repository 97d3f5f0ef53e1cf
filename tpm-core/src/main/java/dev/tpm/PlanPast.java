package dev.tpm;

import dev.tpm.model.EntityId;
import dev.tpm.trend.Past;
import java.util.Map;

/** Reads the plan of past commits, and keeps of each what is asked of it. */
final class PlanPast {
  private PlanPast() {}

  /** The past of each program of a plan that was read whole. */
  static Map<EntityId, Past> of(Outcome outcome, Options options) {
    return Map.of();
  }
}
