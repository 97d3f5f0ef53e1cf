package dev.tpm.site.page;

import dev.tpm.insight.ItemFacts;
import dev.tpm.insight.Status;
import dev.tpm.model.Item;
import dev.tpm.schedule.ScheduledItem;
import dev.tpm.site.edition.Here;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The milestones that speak for a project or a program. */
final class KeyMilestones {
  private KeyMilestones() {}

  /** Those marked as key, else those with a promise, else all; by date. */
  static List<ItemFacts> of(Here here, Collection<Item> items) {
    List<ItemFacts> milestones =
        items.stream()
            .filter(Item::isMilestone)
            .map(item -> here.facts().item(item.itemId()))
            .filter(facts -> facts.status() != Status.DROPPED)
            .filter(facts -> finish(here, facts.item()).isPresent())
            .sorted(Comparator.comparing(facts -> finish(here, facts.item()).orElseThrow()))
            .toList();
    List<ItemFacts> key = milestones.stream().filter(m -> m.item().key()).toList();
    if (!key.isEmpty()) {
      return key;
    }
    List<ItemFacts> promised =
        milestones.stream().filter(m -> m.item().commitment().isPresent()).toList();
    return promised.isEmpty() ? milestones : promised;
  }

  /** The next one that is still to come. */
  static Optional<ItemFacts> next(Here here, Collection<Item> items) {
    return of(here, items).stream().filter(m -> m.status().isOpen()).findFirst();
  }

  /** When an item finishes by the schedule. */
  static Optional<LocalDate> finish(Here here, Item item) {
    return here.facts().schedule().item(item.itemId()).map(ScheduledItem::finish);
  }
}
