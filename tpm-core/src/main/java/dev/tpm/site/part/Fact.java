package dev.tpm.site.part;

import dev.tpm.site.chart.Drawing;
import java.util.List;
import java.util.Optional;

/**
 * One figure with its neighbour: what it is, how much, against what.
 *
 * @param label what the figure is
 * @param value the figure, large
 * @param unit what stands beside it in small, such as {@code of 61}; may be empty
 * @param note the neighbour it is compared with; may be empty
 * @param spark how the figure went over time
 */
public record Fact(
    String label, String value, String unit, List<Piece> note, Optional<Drawing> spark) {
  public Fact {
    note = List.copyOf(note);
  }
}
