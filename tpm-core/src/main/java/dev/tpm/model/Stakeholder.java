package dev.tpm.model;

import java.util.List;
import java.util.Optional;

/**
 * A person or a group with an interest in the program.
 *
 * @param people the group's persons, by id; empty where the stakeholder is one person of that id
 * @param caresAbout what their own page shows
 */
public record Stakeholder(
    EntityId entityId,
    About about,
    List<String> people,
    Optional<Level> interest,
    Optional<Level> influence,
    Optional<Cadence> cadence,
    Optional<String> audience,
    List<EntityId> caresAbout)
    implements Entity {

  /** The same by another name. */
  Stakeholder withName(String name) {
    return new Stakeholder(
        entityId, about.withName(name), people, interest, influence, cadence, audience, caresAbout);
  }
}
