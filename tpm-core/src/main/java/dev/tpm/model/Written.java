package dev.tpm.model;

import dev.tpm.source.Span;
import java.util.List;
import java.util.Map;

/**
 * What the author wrote of one entity, field by field, before anything is inherited or computed.
 *
 * @param id the entity
 * @param span its key
 * @param fields name → what is written there, in the order written; what a map holds has the names
 *     of both, as in {@code policy.slip}; other entities are not among them
 */
public record Written(EntityId id, Span span, Map<String, Value> fields) {

  /**
   * What stands in a field.
   *
   * @param parts a text alone, or the members of a list; members that are maps as {@code {a: b}}
   * @param span where
   */
  public record Value(List<String> parts, Span span) {
    public Value {
      parts = List.copyOf(parts);
    }

    /** The whole of it as one text. */
    public String text() {
      return String.join(", ", parts);
    }
  }
}
