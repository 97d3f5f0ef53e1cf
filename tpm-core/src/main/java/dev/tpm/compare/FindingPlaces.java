package dev.tpm.compare;

import dev.tpm.model.EntityId;
import dev.tpm.model.Written;
import dev.tpm.source.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the entity that is written where something was found. */
final class FindingPlaces {
  private final Map<String, TreeMap<Integer, EntityId>> starts = new HashMap<>();

  FindingPlaces(Side side) {
    for (Written written : side.written().values()) {
      starts
          .computeIfAbsent(written.span().file().path(), path -> new TreeMap<>())
          .putIfAbsent(written.span().line(), written.id());
    }
  }

  /** The entity that begins last before a place of its file; empty where none does. */
  Optional<EntityId> at(Span place) {
    return Optional.ofNullable(starts.get(place.file().path()))
        .flatMap(lines -> Optional.ofNullable(lines.floorEntry(place.line())))
        .map(Map.Entry::getValue);
  }
}
