package dev.tpm.site.register;

import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Prose;
import java.util.List;
import java.util.Optional;

/**
 * One more thing about an entry, under its own label.
 *
 * @param label what it is, such as {@code Affects}
 * @param value what it is, as a line; empty where the author's text says it
 * @param text what the author wrote
 */
public record Detail(String label, List<Piece> value, Optional<Prose> text) {
  public Detail {
    value = List.copyOf(value);
  }

  /** A detail of one line. */
  static Detail of(String label, List<Piece> value) {
    return new Detail(label, value, Optional.empty());
  }

  /** A detail in the author's words. */
  static Detail of(String label, Prose text) {
    return new Detail(label, List.of(), Optional.of(text));
  }
}
