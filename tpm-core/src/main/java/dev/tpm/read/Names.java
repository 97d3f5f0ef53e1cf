package dev.tpm.read;

import dev.tpm.model.EntityId;
import dev.tpm.model.ItemId;
import dev.tpm.model.Kind;
import dev.tpm.source.Span;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Every id of a plan, so that a reference may stand before what it names. */
final class Names {

  /** What a program names by a word alone. */
  enum WordKind {
    TAG,
    SLOT,
    AUDIENCE
  }

  /**
   * An item, group or milestone that the plan has.
   *
   * @param span the place of its key
   * @param group whether it has items of its own
   * @param milestone whether it stands among milestones
   */
  record ItemName(ItemId id, Span span, boolean group, boolean milestone) {}

  private static final int MOST_COMPARISONS = 200;

  private final Map<ItemId, ItemName> items = new LinkedHashMap<>();
  private final Map<EntityId, Span> entities = new LinkedHashMap<>();
  private final Map<WordKind, Map<String, Set<String>>> words = new EnumMap<>(WordKind.class);
  private final Map<EntityId, EntityId> numbers = new HashMap<>();
  private final Set<String> brokenProjects;
  private int comparisons;

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

  void addWord(WordKind kind, String program, String word) {
    words
        .computeIfAbsent(kind, k -> new HashMap<>())
        .computeIfAbsent(program, p -> new TreeSet<>())
        .add(word);
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

  /** Whether the plan is a portfolio of programs. */
  boolean hasPrograms() {
    return entities.keySet().stream().anyMatch(id -> id.kind() == Kind.PROGRAM);
  }

  /** The decision whose key begins with the number of this id's key. */
  Optional<EntityId> byNumber(EntityId id) {
    return number(id.id())
        .map(n -> numbers.get(new EntityId(id.kind(), id.program(), id.project(), n)));
  }

  /** The words of a kind that a program uses, sorted. */
  Set<String> words(WordKind kind, String program) {
    return words.getOrDefault(kind, Map.of()).getOrDefault(program, Set.of());
  }

  boolean hasTag(String program, String tag) {
    return words(WordKind.TAG, program).contains(tag);
  }

  /**
   * Whether one more wrong reference is to be compared with all names. Past some, a plan is not
   * mistyped but broken, and comparing would cost the square of its size.
   */
  boolean worthComparing() {
    return comparisons++ < MOST_COMPARISONS;
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
