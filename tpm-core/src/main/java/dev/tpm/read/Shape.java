package dev.tpm.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The table of what one kind of map can say.
 *
 * @param title what the map is, with its article, such as {@code a project}
 * @param fields name → field, in the order of the format
 * @param open whether it takes custom fields {@code x-…}
 */
record Shape(String title, Map<String, Field<?>> fields, boolean open) {

  /** The table of an entity: the fields that all entities have, then its own. */
  static Shape entity(String title, Field<?>... own) {
    List<Field<?>> all = new ArrayList<>(AboutReader.FIELDS);
    Collections.addAll(all, own);
    return new Shape(title, table(all), true);
  }

  /** The table of a map that is no entity. */
  static Shape plain(String title, Field<?>... fields) {
    return new Shape(title, table(List.of(fields)), false);
  }

  private static Map<String, Field<?>> table(List<Field<?>> fields) {
    Map<String, Field<?>> table = new LinkedHashMap<>();
    fields.forEach(field -> table.put(field.name(), field));
    return Collections.unmodifiableMap(table);
  }

  Optional<Field<?>> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  Set<String> names() {
    return fields.keySet();
  }
}
