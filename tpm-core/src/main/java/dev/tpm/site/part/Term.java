package dev.tpm.site.part;

import java.util.List;

/**
 * A name and what is said of it, in a list of such.
 *
 * @param label what it is
 * @param value what it is in this case
 */
public record Term(String label, List<Piece> value) {
  public Term {
    value = List.copyOf(value);
  }
}
