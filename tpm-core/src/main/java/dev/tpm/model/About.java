package dev.tpm.model;

import dev.tpm.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What every entity can say of itself.
 *
 * @param id its key
 * @param name what people read; the key with its separators turned to spaces where none is given
 * @param summary one line
 * @param description Markdown
 * @param owner the one person accountable; inherited item → group → project → program
 * @param consulted persons, by id
 * @param informed persons, by id
 * @param tags its own, then the inherited ones
 * @param links label → URL, as written
 * @param movedFrom former ids, the oldest first as written
 * @param movedBecause why a commitment moved
 * @param extensions custom fields {@code x-…} → their text as written; lists and maps as one line
 * @param span the place of its key
 * @param fields field name → place of its value, for what is written in the plan
 */
public record About(
    String id,
    String name,
    Optional<String> summary,
    Optional<Markdown> description,
    Optional<String> owner,
    List<String> consulted,
    List<String> informed,
    Set<String> tags,
    Map<String, String> links,
    List<String> movedFrom,
    Optional<String> movedBecause,
    Map<String, String> extensions,
    Span span,
    Map<String, Span> fields) {

  /** The same by another name. */
  About withName(String other) {
    return new About(
        id,
        other,
        summary,
        description,
        owner,
        consulted,
        informed,
        tags,
        links,
        movedFrom,
        movedBecause,
        extensions,
        span,
        fields);
  }

  /** The place of a field's value; of the entity's key where the field is not written. */
  public Span at(String field) {
    return fields.getOrDefault(field, span);
  }

  /** Whether the plan itself has the field. */
  public boolean has(String field) {
    return fields.containsKey(field);
  }
}
