package dev.tpm.schedule;

import dev.tpm.model.Dependency;
import dev.tpm.model.ItemId;
import java.util.List;
import java.util.Optional;

/**
 * Items that wait for one another in a circle, so that none of them can ever start.
 *
 * @param links the circle: each link leads from where the one before it leads to, and the last one
 *     back to where the first begins
 */
public record Cycle(List<Link> links) {

  /**
   * One step around the circle.
   *
   * @param from what comes first
   * @param to what waits for it
   * @param dependency the dependency of {@code to} that says so; absent where one of the two is the
   *     group that holds the other
   */
  public record Link(ItemId from, ItemId to, Optional<Dependency> dependency) {}
}
