package dev.tpm.site.takeaway;

import dev.tpm.insight.Facts;
import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.model.Program;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * Ids for calendars and feeds, which a thing keeps from one report to the next and shares with no
 * other, of this plan or another.
 *
 * <p>They hang on the repository (without one, on the name of the portfolio or the program) and on
 * the thing's first id, {@code moved-from} included; neither on where the site lies nor on a day.
 *
 * @param plan what tells this plan from others
 */
record Uids(String plan) {

  static Uids of(Facts facts, Program program) {
    String name = facts.plan().portfolio().map(Entity::name).orElse(program.name());
    return new Uids(program.profile().repository().orElse(name));
  }

  /**
   * The id of something that is told about a thing.
   *
   * @param about what is told, such as {@code due}
   */
  UUID of(Entity entity, String about) {
    String seed = plan + "\n" + first(entity) + "\n" + about;
    return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
  }

  /** The id that it had before its plan first moved it. */
  private static EntityId first(Entity entity) {
    EntityId now = entity.entityId();
    List<String> former = entity.about().movedFrom();
    if (former.isEmpty()) {
      return now;
    }
    String text = former.get(0);
    int slash = text.indexOf('/');
    String project = slash < 0 ? now.project() : text.substring(0, slash);
    return new EntityId(now.kind(), now.program(), project, text.substring(slash + 1));
  }
}
