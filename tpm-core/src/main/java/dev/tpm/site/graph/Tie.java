package dev.tpm.site.graph;

import dev.tpm.insight.Facts;
import dev.tpm.insight.HandOff;
import dev.tpm.model.Dependency;
import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.model.ItemId;
import dev.tpm.schedule.Driver;
import dev.tpm.schedule.ScheduledItem;
import dev.tpm.site.edition.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * That something open waits for something.
 *
 * @param from what is waited for
 * @param to what waits
 * @param critical whether the end of the program hangs on it
 * @param gap working days that a late hand-off comes after it is needed; empty for what is not late
 */
record Tie(Item from, Item to, boolean critical, OptionalInt gap) {

  /** The ties of what is open in a program, in its order. */
  static List<Tie> of(Subject subject) {
    Facts facts = subject.facts();
    Map<ItemId, Map<ItemId, Integer>> late = late(subject.handOffs());
    List<Tie> ties = new ArrayList<>();
    for (Item item : subject.items()) {
      Optional<ScheduledItem> scheduled = facts.schedule().item(item.itemId());
      if (scheduled.filter(ScheduledItem::isOpen).isEmpty()) {
        continue;
      }
      for (Dependency dependency : item.after()) {
        ItemId from = dependency.predecessor();
        Integer gap = late.getOrDefault(item.itemId(), Map.of()).get(from);
        facts
            .directory()
            .item(from)
            .filter(i -> facts.schedule().item(from).isPresent())
            .map(
                provider ->
                    new Tie(
                        provider,
                        item,
                        isCritical(facts, scheduled.get(), dependency),
                        gap == null ? OptionalInt.empty() : OptionalInt.of(gap)))
            .ifPresent(ties::add);
      }
    }
    return ties;
  }

  private static Map<ItemId, Map<ItemId, Integer>> late(List<HandOff> handOffs) {
    Map<ItemId, Map<ItemId, Integer>> late = new HashMap<>();
    for (HandOff handOff : handOffs) {
      Optional<ItemId> to =
          handOff
              .consumer()
              .filter(id -> id.kind() == dev.tpm.model.Kind.ITEM)
              .map(EntityId::asItem);
      if (handOff.state() == HandOff.State.LATE && to.isPresent()) {
        late.computeIfAbsent(to.get(), id -> new HashMap<>())
            .put(handOff.provider(), handOff.gap().orElse(0));
      }
    }
    return late;
  }

  private static boolean isCritical(Facts facts, ScheduledItem to, Dependency dependency) {
    boolean drives =
        to.driver() instanceof Driver.Predecessor driver && driver.dependency().equals(dependency);
    return drives
        && to.critical()
        && facts
            .schedule()
            .item(dependency.predecessor())
            .filter(from -> from.critical() || !from.isOpen())
            .isPresent();
  }

  /** What holds it: its project, or the program. */
  static EntityId holder(Item item, Subject subject) {
    return subject
        .facts()
        .directory()
        .projectOf(item.itemId())
        .map(project -> project.entityId())
        .orElseGet(() -> subject.facts().directory().programOf(item.itemId()).entityId());
  }
}
