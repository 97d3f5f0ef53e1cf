package dev.tpm.site.part;

import dev.tpm.site.chart.Shape;

/**
 * A state as it is shown: its shape and its word.
 *
 * @param shape what is drawn
 * @param word what is said, such as {@code At risk} or {@code Late 4 d}
 */
public record State(Shape shape, String word) implements Piece {
  @Override
  public Kind kind() {
    return Kind.STATE;
  }
}
