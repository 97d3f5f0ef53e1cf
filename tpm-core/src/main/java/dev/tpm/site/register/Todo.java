package dev.tpm.site.register;

import dev.tpm.site.chart.Shape;
import dev.tpm.site.part.Piece;
import java.util.List;

/**
 * Something that is done about an entry.
 *
 * @param shape a check mark or a ring
 * @param name what is to be done
 * @param note who does it and when, with its lateness
 */
public record Todo(Shape shape, Piece name, List<Piece> note) {
  public Todo {
    note = List.copyOf(note);
  }
}
