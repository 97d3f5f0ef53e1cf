package dev.tpm.model;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Names any entity of a plan, or a tag, or the budget.
 *
 * @param kind what it is; a milestone and a group have the kind {@link Kind#ITEM} too
 * @param program the program's id in its portfolio; empty where the program stands alone, or for an
 *     entity of the portfolio itself
 * @param project the id of the project that holds it; empty for what the program holds
 * @param id its key among its siblings; a program's own id, a tag, or {@code budget}
 */
public record EntityId(Kind kind, String program, String project, String id)
    implements Comparable<EntityId> {
  private static final Comparator<EntityId> ORDER =
      Comparator.comparing(EntityId::kind)
          .thenComparing(EntityId::program)
          .thenComparing(EntityId::project)
          .thenComparing(EntityId::id);

  /** The entity that an item's id names. */
  public static EntityId of(ItemId item) {
    return new EntityId(Kind.ITEM, item.program(), item.project(), item.id());
  }

  /** The same as an item's id; only for the kind {@link Kind#ITEM}. */
  public ItemId asItem() {
    if (kind != Kind.ITEM) {
      throw new IllegalStateException(this + " is not an item");
    }
    return new ItemId(program, project, id);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof EntityId that
            && kind == that.kind
            && id.equals(that.id)
            && project.equals(that.project)
            && program.equals(that.program));
  }

  @Override
  public int hashCode() {
    int place = (program.hashCode() * 31 + project.hashCode()) * 31 + id.hashCode();
    return place * 31 + kind.name().hashCode();
  }

  @Override
  public int compareTo(EntityId other) {
    return ORDER.compare(this, other);
  }

  /** The id without its kind: {@code id}, {@code project/id}; an item always as {@link ItemId}. */
  public String path() {
    if (kind == Kind.ITEM) {
      return asItem().toString();
    }
    return (program.isEmpty() || kind == Kind.PROGRAM ? "" : program + ":")
        + (project.isEmpty() ? "" : project + "/")
        + id;
  }

  /** The reference that finds it from anywhere, with its kind: {@code risk:ledger/api}. */
  @Override
  public String toString() {
    return kind.word() + ":" + path();
  }
}
