package dev.tpm.site.part;

import dev.tpm.site.chart.Shape;
import java.util.List;
import java.util.Optional;

/**
 * Everything that can be found in a site.
 *
 * @param kinds what kinds of things there are, in the order in which results are grouped
 * @param found the things, in the order of the plan
 */
public record SearchRecords(List<String> kinds, List<Found> found) {
  public SearchRecords {
    kinds = List.copyOf(kinds);
    found = List.copyOf(found);
  }

  /**
   * One thing.
   *
   * @param kind its place in the list of kinds
   * @param name what people call it
   * @param href the way to it from the site's root
   * @param context the project or the program that holds it; may be empty
   * @param shape the shape of its state
   * @param state its state in a word; may be empty
   * @param text a line about it
   */
  public record Found(
      int kind,
      String name,
      String href,
      String context,
      Optional<Shape> shape,
      String state,
      Prose text) {}
}
