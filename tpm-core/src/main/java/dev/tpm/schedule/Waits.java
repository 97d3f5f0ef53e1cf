package dev.tpm.schedule;

import dev.tpm.model.Dependency;
import dev.tpm.model.ItemId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What waits for what in an outline, groups included, as edges between steps.
 *
 * <p>A leaf is one step. A group is two: its gate, which leads to its members, and its span, which
 * all of them lead to. What a group waits for leads to its gate; what waits for a group comes after
 * its span.
 */
final class Waits {
  private final Outline outline;
  private final int items;
  private int edges;
  private int[] from = new int[16];
  private int[] to = new int[16];
  private final List<Optional<Dependency>> said = new ArrayList<>();

  Waits(Outline outline) {
    this.outline = outline;
    items = outline.size();
    for (int i = 0; i < items; i++) {
      boolean group = !outline.isLeaf(i);
      int parent = outline.get(i).parent();
      if (group) {
        add(gate(i), span(i), Optional.empty());
      }
      if (parent >= 0) {
        add(gate(parent), gate(i), Optional.empty());
        add(end(i), span(parent), Optional.empty());
      }
      for (Dependency dependency : outline.item(i).after()) {
        int p = outline.find(dependency.predecessor());
        if (p >= 0 && isThere(p, i) && isClear(outline, p, i, dependency.type())) {
          add(end(p), gate(i), Optional.of(dependency));
        }
      }
    }
  }

  private int end(int item) {
    return outline.isLeaf(item) ? gate(item) : span(item);
  }

  private boolean isThere(int predecessor, int successor) {
    return !outline.get(predecessor).dropped() && !outline.get(successor).dropped();
  }

  /** Whether a dependency says something clear of the groups at its ends. */
  static boolean isClear(Outline outline, int predecessor, int successor, Dependency.Type type) {
    boolean onStart = type == Dependency.Type.SS || type == Dependency.Type.SF;
    boolean ofFinish = type == Dependency.Type.FF || type == Dependency.Type.SF;
    return (outline.isLeaf(predecessor) || !onStart) && (outline.isLeaf(successor) || !ofFinish);
  }

  /** A leaf, or the step of a group that leads to its members. */
  int gate(int item) {
    return item;
  }

  /** The step of a group that all its members lead to. */
  int span(int item) {
    return items + item;
  }

  /** The item that a step belongs to. */
  int item(int step) {
    return step < items ? step : step - items;
  }

  ItemId id(int item) {
    return outline.item(item).itemId();
  }

  int steps() {
    return 2 * items;
  }

  int edges() {
    return edges;
  }

  int[] from() {
    return from;
  }

  int[] to() {
    return to;
  }

  /** The dependency that an edge stands for; absent where a group holds what the edge ties. */
  Optional<Dependency> dependency(int edge) {
    return said.get(edge);
  }

  private void add(int before, int after, Optional<Dependency> dependency) {
    if (edges == from.length) {
      from = Arrays.copyOf(from, edges * 2);
      to = Arrays.copyOf(to, edges * 2);
    }
    from[edges] = before;
    to[edges++] = after;
    said.add(dependency);
  }
}
