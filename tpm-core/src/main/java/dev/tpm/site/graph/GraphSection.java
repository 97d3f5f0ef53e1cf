package dev.tpm.site.graph;

import dev.tpm.site.chart.KeyEntry;
import java.util.List;
import java.util.Optional;

/**
 * The graphs of a program.
 *
 * @param projects which project waits for which; absent where none does
 * @param insideTitle the heading over the graphs of single projects
 * @param insideNote what is left out of them
 * @param inside what waits for what in each project that has dependencies
 * @param tableWord what is said in place of a table while it is folded
 * @param key what lines and outlines stand for
 */
public record GraphSection(
    Optional<GraphPart> projects,
    String insideTitle,
    String insideNote,
    List<GraphPart> inside,
    String tableWord,
    List<KeyEntry> key) {
  public GraphSection {
    inside = List.copyOf(inside);
    key = List.copyOf(key);
  }

  /** Whether there is anything to draw. */
  public boolean any() {
    return projects.isPresent() || !inside.isEmpty();
  }
}
