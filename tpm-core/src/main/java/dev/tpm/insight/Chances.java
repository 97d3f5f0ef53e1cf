package dev.tpm.insight;

import dev.tpm.model.EntityId;
import java.util.OptionalDouble;

/** The chances that a forecast gives. */
@FunctionalInterface
public interface Chances {
  /** Nothing was forecast. */
  Chances UNKNOWN = id -> OptionalDouble.empty();

  /** The chance that an item, a project or a program meets its due date, 0 to 1. */
  OptionalDouble toMeetDue(EntityId id);
}
