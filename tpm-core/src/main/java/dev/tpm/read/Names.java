package dev.tpm.read;

import dev.tpm.model.EntityId;
import dev.tpm.model.ItemId;
import dev.tpm.model.Kind;
import dev.tpm.source.Span;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every id of a plan, so that a reference may stand before what it names. */
final class Names {

  /**
   * An item, group or milestone that the plan has.
   *
   * @param span the place of its key
   * @param group whether it has items of its own
   */
  record ItemName(ItemId id, Span span, boolean group) {}

  private final Map<ItemId, ItemName> items = new LinkedHashMap<>();
  private final Map<EntityId, Span> entities = new LinkedHashMap<>();
  private final Map<String, Set<String>> tags = new HashMap<>();
  private final Map<EntityId, EntityId> numbers = new HashMap<>();
  private final Set<String> brokenProjects;

  /**
   * Makes an empty list.
   *
   * @param brokenProjects projects of which a file could not be read; the empty text where any
   *     other file could not: what is missing then may well be there
   */
  Names(Set<String> brokenProjects) {
    this.brokenProjects = brokenProjects;
  }

  void add(ItemName item) {
    items.put(item.id(), item);
  }

  void add(EntityId id, Span span) {
    entities.put(id, span);
    if (id.kind() == Kind.DECISION) {
      number(id.id())
          .ifPresent(
              number ->
                  numbers.putIfAbsent(
                      new EntityId(Kind.DECISION, id.program(), id.project(), number), id));
    }
  }

  void addTag(String program, String tag) {
    tags.computeIfAbsent(program, p -> new HashSet<>()).add(tag);
  }

  /** The leading number of a decision's key, without leading zeros. */
  static Optional<String> number(String key) {
    String digits = key.replaceFirst("^[Aa][Dd][Rr]-?", "").replaceFirst("[^0-9].*", "");
    return digits.isEmpty() ? Optional.empty() : Optional.of(digits.replaceFirst("^0+(?=.)", ""));
  }

  Optional<ItemName> item(ItemId id) {
    return Optional.ofNullable(items.get(id));
  }

  /** The place of an entity that is no item. */
  Optional<Span> place(EntityId id) {
    return Optional.ofNullable(entities.get(id));
  }

  boolean has(EntityId id) {
    return id.kind() == Kind.ITEM ? items.containsKey(id.asItem()) : entities.containsKey(id);
  }

  /** The decision whose key begins with the number of this id's key. */
  Optional<EntityId> byNumber(EntityId id) {
    return number(id.id())
        .map(n -> numbers.get(new EntityId(id.kind(), id.program(), id.project(), n)));
  }

  boolean hasTag(String program, String tag) {
    return tags.getOrDefault(program, Set.of()).contains(tag);
  }

  Set<String> tags(String program) {
    return tags.getOrDefault(program, Set.of());
  }

  /** Whether what a reference into this project names may stand in a file that was not read. */
  boolean mayBeUnread(String project) {
    return brokenProjects.contains("") || brokenProjects.contains(project);
  }

  Collection<ItemName> items() {
    return items.values();
  }

  Collection<EntityId> entities() {
    return entities.keySet();
  }
}
