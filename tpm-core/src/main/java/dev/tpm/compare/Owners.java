package dev.tpm.compare;

import dev.tpm.insight.Directory;
import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.model.Kind;
import java.util.Optional;

/** Says who is to act on something. */
public final class Owners {
  private Owners() {}

  /** The person who owns a thing, else who owns what it is part of. */
  public static Optional<EntityId> of(Directory directory, EntityId id) {
    return directory
        .find(id)
        .flatMap(Owners::owner)
        .or(() -> directory.projectOf(id).flatMap(Owners::owner))
        .or(() -> directory.programOf(id).flatMap(Owners::owner))
        .map(who -> new EntityId(Kind.PERSON, id.program(), "", who));
  }

  private static Optional<String> owner(Entity entity) {
    return entity.about().owner();
  }
}
