package dev.tpm.model;

import java.util.Comparator;

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
