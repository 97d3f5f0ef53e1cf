package dev.tpm.quality;

import dev.tpm.insight.Directory;
import dev.tpm.insight.Facts;
import dev.tpm.model.Dependency;
import dev.tpm.model.Item;
import dev.tpm.model.ItemId;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.model.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the points count: open work and milestones of projects that count. Groups are left out, and
 * what a group waits for or gives is its members'.
 *
 * @param open open items, groups left out, in the order of the plan
 * @param awaited the items and groups that something waits for
 * @param awaitedAtEnd those whose finish something waits for
 * @param groups item → the groups around it
 */
record Population(
    List<Item> open,
    Set<ItemId> awaited,
    Set<ItemId> awaitedAtEnd,
    Map<ItemId, List<Item>> groups) {

  static Population of(Facts facts, Program program) {
    Directory directory = facts.directory();
    Set<ItemId> awaited = new HashSet<>();
    Set<ItemId> awaitedAtEnd = new HashSet<>();
    for (Item item : directory.items()) {
      for (Dependency dependency : item.after()) {
        awaited.add(dependency.predecessor());
        if (looksAtFinish(dependency)) {
          awaitedAtEnd.add(dependency.predecessor());
        }
      }
    }
    List<Item> open = new ArrayList<>();
    Map<ItemId, List<Item>> groups = new HashMap<>();
    for (Item item : directory.itemsOf(program)) {
      if (!item.isGroup() && isOpen(item, facts) && counts(item, directory)) {
        open.add(item);
        groups.put(item.itemId(), directory.groupsOf(item));
      }
    }
    return new Population(List.copyOf(open), awaited, awaitedAtEnd, groups);
  }

  private static boolean isOpen(Item item, Facts facts) {
    return facts.item(item.itemId()).status().isOpen();
  }

  private static boolean counts(Item item, Directory directory) {
    State state = directory.projectOf(item.itemId()).map(Project::state).orElse(State.ACTIVE);
    return state == State.ACTIVE || state == State.PLANNED;
  }

  private static boolean holdsStart(Dependency dependency) {
    return dependency.type() == Dependency.Type.FS || dependency.type() == Dependency.Type.SS;
  }

  private static boolean looksAtFinish(Dependency dependency) {
    return dependency.type() == Dependency.Type.FS || dependency.type() == Dependency.Type.FF;
  }

  /** The groups around an item, the innermost first. */
  List<Item> groupsOf(Item item) {
    return groups.getOrDefault(item.itemId(), List.of());
  }

  /** Whether an item waits for something, itself or by a group around it. */
  boolean waits(Item item) {
    return !item.after().isEmpty()
        || groupsOf(item).stream().anyMatch(group -> !group.after().isEmpty());
  }

  /** Whether something holds an item's start, or that of a group around it. */
  boolean waitsToStart(Item item) {
    return item.after().stream().anyMatch(Population::holdsStart)
        || groupsOf(item).stream()
            .anyMatch(group -> group.after().stream().anyMatch(Population::holdsStart));
  }

  /** Whether something waits for an item, or for a group around it. */
  boolean isAwaited(Item item) {
    return awaited.contains(item.itemId())
        || groupsOf(item).stream().anyMatch(group -> awaited.contains(group.itemId()));
  }

  /** Whether something waits for an item's finish, or for that of a group around it. */
  boolean isAwaitedAtEnd(Item item) {
    return awaitedAtEnd.contains(item.itemId())
        || groupsOf(item).stream().anyMatch(group -> awaitedAtEnd.contains(group.itemId()));
  }

  /** Open work, without milestones. */
  List<Item> work() {
    return open.stream().filter(item -> !item.isMilestone()).toList();
  }
}
