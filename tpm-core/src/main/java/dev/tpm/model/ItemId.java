package dev.tpm.model;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Names an item, a group or a milestone.
 *
 * @param program the program's id in its portfolio; empty where the program stands alone
 * @param project the project's id; empty for a program's own milestone
 * @param id the key, unique in its project
 */
public record ItemId(String program, String project, String id) implements Comparable<ItemId> {
  private static final Comparator<ItemId> ORDER =
      Comparator.comparing(ItemId::program)
          .thenComparing(ItemId::project)
          .thenComparing(ItemId::id);

  // Written out, as in EntityId: every map of a plan asks, and what the compiler leaves to be made
  // when a program runs costs several times as much until it is well compiled.

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof ItemId that
            && id.equals(that.id)
            && project.equals(that.project)
            && program.equals(that.program));
  }

  @Override
  public int hashCode() {
    return (program.hashCode() * 31 + project.hashCode()) * 31 + id.hashCode();
  }

  @Override
  public int compareTo(ItemId other) {
    return ORDER.compare(this, other);
  }

  /**
   * The reference that finds it from anywhere: {@code project/id}, {@code /id}, {@code
   * program:project/id}.
   */
  @Override
  public String toString() {
    return (program.isEmpty() ? "" : program + ":") + project + "/" + id;
  }
}
