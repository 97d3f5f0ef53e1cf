package dev.tpm.compare;

import dev.tpm.insight.Facts;
import dev.tpm.model.EntityId;
import dev.tpm.model.ItemId;
import dev.tpm.model.Program;
import dev.tpm.schedule.Extent;
import dev.tpm.schedule.ScheduledItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares what drives the end of each program. */
final class CriticalPaths {
  private CriticalPaths() {}

  static List<Review.CriticalPathChange> of(Side base, Side head, Renames renames) {
    List<Review.CriticalPathChange> changes = new ArrayList<>();
    for (Program program : head.facts().plan().programs()) {
      Optional<EntityId> old = renames.inBase(program.entityId());
      if (old.isPresent()) {
        // In the head's names, so that a renamed step is no other step.
        List<String> was =
            path(base.facts(), old.get()).stream()
                .map(
                    step ->
                        renames
                            .inHead(EntityId.of(step))
                            .map(id -> head.facts().directory().nameOf(id))
                            .orElseGet(() -> base.facts().directory().nameOf(EntityId.of(step))))
                .toList();
        List<String> now =
            path(head.facts(), program.entityId()).stream()
                .map(step -> head.facts().directory().nameOf(EntityId.of(step)))
                .toList();
        changes.add(new Review.CriticalPathChange(program.entityId(), was, now));
      }
    }
    return List.copyOf(changes);
  }

  private static List<ItemId> path(Facts facts, EntityId program) {
    return facts
        .whole(program)
        .extent()
        .map(Extent::last)
        .map(last -> facts.schedule().drivingPath(last))
        .orElse(List.of())
        .stream()
        .filter(ScheduledItem::isOpen)
        .map(ScheduledItem::id)
        .toList();
  }
}
