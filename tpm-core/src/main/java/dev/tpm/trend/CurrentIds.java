package dev.tpm.trend;

import dev.tpm.model.EntityId;
import dev.tpm.model.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives snapshots the ids that their things have today.
 *
 * <p>A thing that went while one came is the same where the newer plan says so ({@code
 * moved-from}), or where they have one name and no other of the kind went or came under it. What a
 * renamed project held goes with it.
 */
final class CurrentIds {
  /** An id of the snapshot in hand → its id today, where that is another one. */
  private final Map<EntityId, EntityId> today = new HashMap<>();

  private Optional<Snapshot> newer = Optional.empty();

  private CurrentIds() {}

  /** The same snapshots under the ids of the newest. */
  static List<Snapshot> in(List<Snapshot> oldestFirst) {
    CurrentIds ids = new CurrentIds();
    List<Snapshot> renamed = new ArrayList<>();
    for (int i = oldestFirst.size() - 1; i >= 0; i--) {
      renamed.add(ids.step(oldestFirst.get(i)));
    }
    Collections.reverse(renamed);
    return renamed;
  }

  /** Takes one snapshot, older than those before. */
  private Snapshot step(Snapshot older) {
    newer.ifPresent(next -> learn(older, next));
    newer = Optional.of(older);
    return new Snapshot(
        older.revision(),
        older.statusDate(),
        older.baseline(),
        renamed(older.stands()),
        renamed(older.scopes()),
        older.exposure(),
        renamed(older.later()));
  }

  private void learn(Snapshot older, Snapshot next) {
    Map<EntityId, EntityId> came = new HashMap<>();
    next.stands()
        .forEach(
            (id, stand) -> {
              if (!older.stands().containsKey(id)) {
                former(id, stand, older, next).ifPresent(old -> came.put(old, id));
              }
            });
    Map<EntityId, EntityId> known = new HashMap<>(today);
    came.forEach((old, id) -> today.put(old, known.getOrDefault(id, id)));
    came.forEach((old, id) -> follow(old, id, older, known));
  }

  /** What a thing that came was before. */
  private static Optional<EntityId> former(
      EntityId id, Stand stand, Snapshot older, Snapshot next) {
    return stand.formers().stream()
        .filter(old -> isGone(old, older, next))
        .reduce((first, second) -> second)
        .or(() -> alike(id, stand, older, next));
  }

  private static boolean isGone(EntityId old, Snapshot older, Snapshot next) {
    return older.stands().containsKey(old) && !next.stands().containsKey(old);
  }

  private static Optional<EntityId> alike(EntityId id, Stand stand, Snapshot older, Snapshot next) {
    Set<EntityId> went = named(id.kind(), stand.name(), older, next);
    Set<EntityId> come = named(id.kind(), stand.name(), next, older);
    return went.size() == 1 && come.size() == 1 ? went.stream().findFirst() : Optional.empty();
  }

  /** What of a kind and a name is in one snapshot and not in the other. */
  private static Set<EntityId> named(Kind kind, String name, Snapshot in, Snapshot notIn) {
    return in.stands().entrySet().stream()
        .filter(entry -> entry.getKey().kind() == kind && entry.getValue().name().equals(name))
        .map(Map.Entry::getKey)
        .filter(id -> !notIn.stands().containsKey(id))
        .collect(Collectors.toSet());
  }

  /** What a renamed project held is now held by the other. */
  private void follow(EntityId old, EntityId now, Snapshot older, Map<EntityId, EntityId> known) {
    if (old.kind() != Kind.PROJECT) {
      return;
    }
    for (EntityId held : older.stands().keySet()) {
      if (held.program().equals(old.program()) && held.project().equals(old.id())) {
        EntityId moved = new EntityId(held.kind(), now.program(), now.id(), held.id());
        today.putIfAbsent(held, known.getOrDefault(moved, moved));
      }
    }
  }

  private <T> Map<EntityId, T> renamed(Map<EntityId, T> things) {
    Map<EntityId, T> renamed = new LinkedHashMap<>();
    things.forEach((id, thing) -> renamed.putIfAbsent(today.getOrDefault(id, id), thing));
    return renamed;
  }
}
