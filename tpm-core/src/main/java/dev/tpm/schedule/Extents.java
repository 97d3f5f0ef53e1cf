package dev.tpm.schedule;

import dev.tpm.model.EntityId;
import dev.tpm.model.ItemId;
import dev.tpm.model.Project;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds when projects and programs start and finish. */
final class Extents {
  private final Outline outline;
  private final Map<ItemId, ScheduledItem> items;
  private final Map<EntityId, Extent> extents = new LinkedHashMap<>();

  Extents(Outline outline, Map<ItemId, ScheduledItem> items) {
    this.outline = outline;
    this.items = items;
  }

  Map<EntityId, Extent> of(List<Frame> frames) {
    for (ScheduledItem item : items.values()) {
      Outline.Entry entry = outline.get(outline.find(item.id()));
      if (!entry.isGroup()) {
        Extent own = new Extent(item.start(), item.finish(), item.id());
        entry.project().ifPresent(p -> extents.merge(p.entityId(), own, Extents::both));
        if (entry.counts()) {
          EntityId program = frames.get(entry.program()).program().entityId();
          extents.merge(program, own, Extents::both);
        }
      }
    }
    for (Frame frame : frames) {
      end(frame.program().entityId(), frame.program().doneWhen());
      for (Project project : frame.program().projects()) {
        end(project.entityId(), project.doneWhen());
      }
    }
    return Collections.unmodifiableMap(extents);
  }

  private static Extent both(Extent a, Extent b) {
    LocalDate start = b.start().isBefore(a.start()) ? b.start() : a.start();
    Extent last = b.finish().isAfter(a.finish()) ? b : a;
    return new Extent(start, last.finish(), last.last());
  }

  /** Where it is said what finishes a project or a program, that does. */
  private void end(EntityId of, Optional<ItemId> doneWhen) {
    Extent extent = extents.get(of);
    ScheduledItem last = doneWhen.map(items::get).orElse(null);
    if (extent != null && last != null) {
      extents.put(of, new Extent(extent.start(), last.finish(), last.id()));
    }
  }
}
