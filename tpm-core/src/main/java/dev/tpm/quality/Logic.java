package dev.tpm.quality;

import dev.tpm.insight.Facts;
import dev.tpm.model.Commitments;
import dev.tpm.model.Item;
import dev.tpm.model.ItemId;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.schedule.Extent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether work is tied to other work at both of its ends. */
final class Logic {
  private final Population all;
  private final Set<ItemId> ends = new HashSet<>();

  Logic(Facts facts, Program program, Population all) {
    this.all = all;
    program.doneWhen().ifPresent(ends::add);
    facts.schedule().extent(program.entityId()).map(Extent::last).ifPresent(ends::add);
    program.projects().stream().map(Project::doneWhen).flatMap(Optional::stream).forEach(ends::add);
  }

  /** What waits for nothing, or what nothing waits for. */
  Measure missing() {
    List<Item> bad = new ArrayList<>();
    for (Item item : all.open()) {
      boolean starts = !all.waits(item) && !isHeldAtStart(item);
      boolean stops = !all.isAwaited(item) && !isAnEnd(item);
      if (starts || stops) {
        bad.add(item);
      }
    }
    return Quality.counted(Point.MISSING_LOGIC, bad, all.open().size());
  }

  /**
   * Work whose start is tied to nothing as it waits with its finish alone, or whose finish holds
   * nothing as others look at its start alone.
   */
  Measure dangling() {
    List<Item> bad = new ArrayList<>();
    List<Item> work = all.work();
    for (Item item : work) {
      boolean start = all.waits(item) && !all.waitsToStart(item) && !isHeldAtStart(item);
      boolean finish = all.isAwaited(item) && !all.isAwaitedAtEnd(item) && !isAnEnd(item);
      if (start || finish) {
        bad.add(item);
      }
    }
    return Quality.counted(Point.DANGLING_LOGIC, bad, work.size());
  }

  /** What has begun, is an event, waits for a day or a train, or comes from outside. */
  private static boolean isHeldAtStart(Item item) {
    return item.progress().started().isPresent()
        || item.progress().remaining().isPresent()
        || item.progress().share().isPresent()
        || item.dates().fixed().isPresent()
        || item.dates().notBefore().isPresent()
        || item.dates().slot().isPresent()
        || item.external().isPresent();
  }

  /** What is promised by itself, or is what a project or the program ends with. */
  private boolean isAnEnd(Item item) {
    return item.key()
        || item.commitment().isPresent()
        || !item.commits().equals(Commitments.NONE)
        || ends.contains(item.itemId());
  }
}
