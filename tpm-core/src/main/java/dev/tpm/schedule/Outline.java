package dev.tpm.schedule;

import dev.tpm.model.Item;
import dev.tpm.model.ItemId;
import dev.tpm.model.Plan;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.model.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All items of a plan in its order, each after the group that holds it, found by id or by place.
 */
final class Outline {
  /**
   * One item in its surroundings.
   *
   * @param program the place of its program in the plan
   * @param project its project; absent for a program's own milestone
   * @param parent the place of the group that holds it; -1 for none
   * @param dropped whether it, or anything that holds it, is dropped or cancelled
   */
  record Entry(Item item, int program, Optional<Project> project, int parent, boolean dropped) {
    boolean isGroup() {
      return item.isGroup();
    }

    /** Whether it counts in its program's finish. */
    boolean counts() {
      return project.map(p -> p.state().counts()).orElse(true);
    }
  }

  private final List<Entry> entries = new ArrayList<>();
  private final Map<ItemId, Integer> places = new HashMap<>();
  private final boolean[] live;
  private final boolean[] open;

  Outline(Plan plan) {
    for (int p = 0; p < plan.programs().size(); p++) {
      Program program = plan.programs().get(p);
      boolean gone = program.state() == State.CANCELLED;
      for (Project project : program.projects()) {
        boolean dropped = gone || project.state() == State.CANCELLED;
        for (Item item : project.items()) {
          add(item, p, Optional.of(project), dropped);
        }
      }
      for (Item milestone : program.milestones()) {
        add(milestone, p, Optional.empty(), gone);
      }
    }
    live = new boolean[entries.size()];
    open = new boolean[entries.size()];
    for (int i = entries.size() - 1; i >= 0; i--) {
      Entry entry = entries.get(i);
      boolean leaf = !entry.isGroup() && !entry.dropped();
      live[i] |= leaf;
      open[i] |= leaf && !entry.item().isFinished();
      if (entry.parent() >= 0) {
        live[entry.parent()] |= live[i];
        open[entry.parent()] |= open[i];
      }
    }
  }

  private void add(Item item, int program, Optional<Project> project, boolean gone) {
    int parent = item.parent().map(p -> places.getOrDefault(p, -1)).orElse(-1);
    boolean dropped = gone || item.isDropped() || (parent >= 0 && entries.get(parent).dropped());
    if (places.putIfAbsent(item.itemId(), entries.size()) == null) {
      entries.add(new Entry(item, program, project, parent, dropped));
    }
  }

  int size() {
    return entries.size();
  }

  Entry get(int place) {
    return entries.get(place);
  }

  Item item(int place) {
    return entries.get(place).item();
  }

  /** The place of an item; -1 where the plan has none of that id. */
  int find(ItemId id) {
    return places.getOrDefault(id, -1);
  }

  /** Whether it is scheduled: a leaf that is not dropped, or a group with one; -1 is not. */
  boolean isLive(int place) {
    return place >= 0 && live[place];
  }

  /** Whether it, or anything in it, is scheduled and not finished. */
  boolean isOpen(int place) {
    return open[place];
  }

  boolean isLeaf(int place) {
    return !entries.get(place).isGroup();
  }
}
