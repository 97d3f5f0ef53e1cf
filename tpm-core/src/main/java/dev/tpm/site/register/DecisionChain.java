package dev.tpm.site.register;

import dev.tpm.insight.Directory;
import dev.tpm.model.Decision;
import dev.tpm.model.EntityId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Follows decisions that replace one another. */
final class DecisionChain {
  private DecisionChain() {}

  /** A decision and what replaced it, step by step; a circle ends where it closes. */
  static List<Decision> from(Directory directory, Decision first) {
    List<Decision> chain = new ArrayList<>();
    Set<EntityId> seen = new HashSet<>();
    Optional<Decision> next = Optional.of(first);
    while (next.filter(decision -> seen.add(decision.entityId())).isPresent()) {
      chain.add(next.get());
      next = next.get().supersededBy().flatMap(id -> find(directory, id));
    }
    return chain;
  }

  /** The whole chain around a decision: back to the first along the first thing each replaced. */
  static List<Decision> around(Directory directory, Decision decision) {
    Set<EntityId> seen = new HashSet<>();
    Decision first = decision;
    while (seen.add(first.entityId()) && !first.supersedes().isEmpty()) {
      Optional<Decision> before = find(directory, first.supersedes().get(0));
      if (before.isEmpty() || seen.contains(before.get().entityId())) {
        break;
      }
      first = before.get();
    }
    return from(directory, first);
  }

  private static Optional<Decision> find(Directory directory, EntityId id) {
    return directory.find(id).filter(Decision.class::isInstance).map(Decision.class::cast);
  }
}
