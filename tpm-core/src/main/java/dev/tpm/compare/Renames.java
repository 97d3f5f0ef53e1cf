package dev.tpm.compare;

import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.model.Kind;
import dev.tpm.model.Written;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which entity of the head is which of the base.
 *
 * <p>The same id is the same entity. Else its {@code moved-from} tells; else, where exactly one
 * entity of a kind went and one came that say the same, and more than a duration, it is that one.
 */
final class Renames {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  private final Side base;
  private final Side head;
  private final Map<EntityId, EntityId> toHead = new LinkedHashMap<>();
  private final Map<EntityId, EntityId> toBase = new HashMap<>();
  private final Map<String, String> words = new HashMap<>();

  Renames(Side base, Side head) {
    this.base = base;
    this.head = head;
    head.facts().directory().entities().forEach(this::told);
    projects();
    alike();
    projects();
  }

  /** The entity of the base that one of the head is. */
  Optional<EntityId> inBase(EntityId id) {
    EntityId old = toBase.get(id);
    return old != null
        ? Optional.of(old)
        : Optional.of(id).filter(same -> has(base, same) && !toHead.containsKey(same));
  }

  /** The entity of the head that one of the base is. */
  Optional<EntityId> inHead(EntityId id) {
    EntityId other = toHead.get(id);
    return other != null
        ? Optional.of(other)
        : Optional.of(id).filter(same -> has(head, same) && !toBase.containsKey(same));
  }

  /** What was renamed: its id in the base → its id in the head. */
  Map<EntityId, EntityId> all() {
    return toHead;
  }

  /** A text of the base with the names that the head has for the same things. */
  String translated(String text) {
    if (words.isEmpty()) {
      return text;
    }
    Matcher names = NAME.matcher(text);
    return names.replaceAll(
        found -> Matcher.quoteReplacement(words.getOrDefault(found.group(), found.group())));
  }

  private static boolean has(Side side, EntityId id) {
    return side.written().containsKey(id) || side.facts().directory().find(id).isPresent();
  }

  private void told(Entity entity) {
    for (String former : entity.about().movedFrom()) {
      EntityId old = former(entity.entityId(), former);
      if (has(base, old) && !has(head, old)) {
        add(old, entity.entityId());
      }
    }
  }

  private static EntityId former(EntityId now, String text) {
    int slash = text.indexOf('/');
    String project = slash < 0 ? now.project() : text.substring(0, slash);
    return new EntityId(now.kind(), now.program(), project, text.substring(slash + 1));
  }

  private void add(EntityId old, EntityId now) {
    if (!toHead.containsKey(old) && !toBase.containsKey(now)) {
      toHead.put(old, now);
      toBase.put(now, old);
      words.put(old.id(), now.id());
    }
  }

  /** What a renamed project holds goes with it. */
  private void projects() {
    Map<String, EntityId> moved = new HashMap<>();
    toHead.forEach(
        (old, now) -> {
          if (old.kind() == Kind.PROJECT) {
            moved.put(old.program() + ":" + old.id(), now);
          }
        });
    if (moved.isEmpty()) {
      return;
    }
    for (EntityId old : base.written().keySet()) {
      EntityId project = moved.get(old.program() + ":" + old.project());
      if (project != null && !old.project().isEmpty()) {
        EntityId now = new EntityId(old.kind(), old.program(), project.id(), old.id());
        if (has(head, now) && !has(base, now)) {
          add(old, now);
        }
      }
    }
  }

  /** A kind, its program, and what is said of an entity of it. */
  private record Content(Kind kind, String program, Map<String, List<String>> fields) {}

  private void alike() {
    Map<Content, List<EntityId>> gone = contents(base, id -> inHead(id).isEmpty());
    Map<Content, List<EntityId>> come = contents(head, id -> inBase(id).isEmpty());
    gone.forEach(
        (content, old) -> {
          List<EntityId> now = come.getOrDefault(content, List.of());
          if (old.size() == 1 && now.size() == 1) {
            add(old.get(0), now.get(0));
          }
        });
  }

  private Map<Content, List<EntityId>> contents(Side side, Predicate<EntityId> wanted) {
    Map<Content, List<EntityId>> contents = new LinkedHashMap<>();
    for (Written written : side.written().values()) {
      Map<String, List<String>> fields = new HashMap<>();
      written.fields().forEach((name, value) -> fields.put(name, value.parts()));
      fields.remove("moved-from");
      boolean telling = fields.size() > (fields.containsKey("duration") ? 1 : 0);
      if (telling && wanted.test(written.id())) {
        contents
            .computeIfAbsent(
                new Content(written.id().kind(), written.id().program(), fields),
                key -> new ArrayList<>())
            .add(written.id());
      }
    }
    return contents;
  }
}
