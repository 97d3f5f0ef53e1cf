package dev.tpm.insight;

import dev.tpm.model.Dependency;
import dev.tpm.model.Item;
import dev.tpm.model.ItemId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What waits for what, seen from what comes first. */
public final class Followers {
  private final Directory directory;
  private final Map<ItemId, List<Follower>> direct = new HashMap<>();

  /**
   * Something that waits.
   *
   * @param item the item or group that has the dependency
   * @param dependency what it waits for, and how
   */
  public record Follower(Item item, Dependency dependency) {}

  /** Reads the dependencies of a plan. */
  Followers(Directory directory) {
    this.directory = directory;
    for (Item item : directory.items()) {
      for (Dependency dependency : item.after()) {
        direct
            .computeIfAbsent(dependency.predecessor(), key -> new ArrayList<>())
            .add(new Follower(item, dependency));
      }
    }
  }

  /**
   * What waits for an item, or for a group around it, in the order of the plan; what waits for the
   * item itself comes first.
   */
  public List<Follower> of(Item item) {
    List<Follower> followers = new ArrayList<>(direct.getOrDefault(item.itemId(), List.of()));
    for (Item group : directory.groupsOf(item)) {
      followers.addAll(direct.getOrDefault(group.itemId(), List.of()));
    }
    return followers;
  }

  /**
   * All that may move when an item moves: what waits for it, itself or through others, with what is
   * in a group that waits, and the groups around all of these; the nearest first.
   */
  public List<Item> downstream(Item item) {
    Set<ItemId> seen = new LinkedHashSet<>();
    Deque<Item> left = new ArrayDeque<>();
    directory.leavesOf(item).forEach(leaf -> visit(leaf, seen, left));
    visit(item, seen, left);
    while (!left.isEmpty()) {
      for (Follower follower : of(left.poll())) {
        visit(follower.item(), seen, left);
        directory.leavesOf(follower.item()).forEach(leaf -> visit(leaf, seen, left));
      }
    }
    return seen.stream()
        .flatMap(id -> directory.item(id).stream())
        .filter(found -> !found.equals(item) && !directory.groupsOf(found).contains(item))
        .toList();
  }

  private void visit(Item item, Set<ItemId> seen, Deque<Item> left) {
    if (seen.add(item.itemId())) {
      left.add(item);
      directory.groupsOf(item).forEach(group -> visit(group, seen, left));
    }
  }
}
