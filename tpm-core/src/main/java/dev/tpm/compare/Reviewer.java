package dev.tpm.compare;

import dev.tpm.model.EntityId;
import java.util.List;

/**
 * Somebody whom a change concerns.
 *
 * @param id a person, a team or a stakeholder
 * @param name what people call them
 * @param why what it has to do with them, in few words, the weightiest first
 * @param must whether it should not be merged without their word
 */
public record Reviewer(EntityId id, String name, List<String> why, boolean must) {
  public Reviewer {
    why = List.copyOf(why);
  }
}
