package dev.tpm.schedule;

import dev.tpm.model.Dependency;
import dev.tpm.model.EntityId;
import dev.tpm.model.Kind;
import dev.tpm.model.Risk;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the leaves that a risk delays: each item that it names, and of a group or a project the
 * last ones, those that nothing else in it waits for.
 */
final class RiskDelays {
  private final Outline outline;

  /** Whether something in the same project waits for an item, or for a group around it. */
  private final boolean[] awaited;

  RiskDelays(Outline outline) {
    this.outline = outline;
    this.awaited = new boolean[outline.size()];
    for (int i = 0; i < outline.size(); i++) {
      for (Dependency dependency : outline.item(i).after()) {
        int p = outline.find(dependency.predecessor());
        boolean holds =
            p >= 0
                && outline.isLive(i)
                && outline.isOpen(i)
                && outline.get(p).project().equals(outline.get(i).project());
        if (holds) {
          awaited[p] = true;
        }
      }
    }
  }

  /** The places of the open leaves that a risk delays, in the order of the plan. */
  List<Integer> of(Risk risk) {
    TreeSet<Integer> places = new TreeSet<>();
    for (EntityId named : risk.affects()) {
      if (named.kind() == Kind.ITEM) {
        int place = outline.find(named.asItem());
        if (outline.isLive(place) && outline.isLeaf(place)) {
          places.add(place);
        } else if (outline.isLive(place)) {
          addLast(place, places);
        }
      } else if (named.kind() == Kind.PROJECT) {
        addLast(named, places);
      }
    }
    places.removeIf(place -> !outline.isOpen(place));
    return new ArrayList<>(places);
  }

  private void addLast(int group, Set<Integer> places) {
    for (int i = group + 1; i < outline.size() && isWithin(i, group); i++) {
      if (outline.isLeaf(i) && outline.isLive(i) && outline.isOpen(i) && isLast(i, group)) {
        places.add(i);
      }
    }
  }

  private void addLast(EntityId project, Set<Integer> places) {
    for (int i = 0; i < outline.size(); i++) {
      boolean inside =
          outline.get(i).project().filter(p -> p.entityId().equals(project)).isPresent();
      if (inside && outline.isLeaf(i) && outline.isOpen(i) && isLast(i, -1)) {
        places.add(i);
      }
    }
  }

  private boolean isWithin(int place, int group) {
    int at = place;
    while (at > group) {
      at = outline.get(at).parent();
    }
    return at == group;
  }

  /** Whether nothing waits for a leaf, or for a group around it up to one. */
  private boolean isLast(int leaf, int upTo) {
    for (int at = leaf; at > upTo && at >= 0; at = outline.get(at).parent()) {
      if (awaited[at]) {
        return false;
      }
    }
    return true;
  }
}
