package dev.tpm.site.review;

import dev.tpm.site.part.Piece;
import java.util.List;

/**
 * Something that its author wrote otherwise.
 *
 * @param what the thing and its field, or that it came or went
 * @param was what stood there; may be empty
 * @param now what stands there; may be empty
 * @param so what follows from it, such as how many dates move; may be empty
 * @param place where it is written, as {@code file:line}
 */
public record EditRow(List<Piece> what, String was, String now, String so, String place) {
  public EditRow {
    what = List.copyOf(what);
  }
}
