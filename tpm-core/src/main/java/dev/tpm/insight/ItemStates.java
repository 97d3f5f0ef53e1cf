package dev.tpm.insight;

import dev.tpm.model.Entity;
import dev.tpm.model.Item;
import dev.tpm.model.ItemId;
import dev.tpm.model.Project;
import dev.tpm.model.State;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds where each item is. */
final class ItemStates {
  private final Directory directory;
  private final Blockers blockers;
  private final Timing timing;
  private final Map<ItemId, ItemFacts> found = new LinkedHashMap<>();

  private ItemStates(Directory directory, Blockers blockers, Timing timing) {
    this.directory = directory;
    this.blockers = blockers;
    this.timing = timing;
  }

  /** The facts of every item, in the order of the plan. */
  static Map<ItemId, ItemFacts> of(Directory directory, Blockers blockers, Timing timing) {
    ItemStates states = new ItemStates(directory, blockers, timing);
    directory.items().forEach(item -> states.found.put(item.itemId(), states.facts(item)));
    return Collections.unmodifiableMap(states.found);
  }

  private ItemFacts facts(Item item) {
    List<Entity> blocking = new ArrayList<>(blockers.of(item.entityId()));
    directory.groupsOf(item).forEach(g -> blocking.addAll(blockers.of(g.entityId())));
    List<Item> leaves = directory.leavesOf(item).stream().filter(l -> !dropped(l)).toList();
    Status status = status(item, leaves, !blocking.isEmpty());
    Progress progress = leaves.stream().map(this::progress).reduce(Progress.NONE, Progress::plus);
    Optional<Variance> variance =
        status == Status.DROPPED
            ? Optional.empty()
            : item.commitment().flatMap(due -> timing.variance(item.itemId(), due));
    return new ItemFacts(item, status, progress, List.copyOf(blocking), variance);
  }

  private Status status(Item item, List<Item> leaves, boolean blocked) {
    if (leaves.isEmpty()) {
      boolean empty = directory.leavesOf(item).isEmpty() && !dropped(item);
      return empty ? Status.NOT_STARTED : Status.DROPPED;
    }
    if (leaves.stream().allMatch(Item::isFinished)) {
      return Status.DONE;
    }
    if (blocked) {
      return Status.BLOCKED;
    }
    return leaves.stream().anyMatch(ItemStates::begun) ? Status.IN_PROGRESS : Status.NOT_STARTED;
  }

  private static boolean begun(Item leaf) {
    return leaf.isFinished()
        || leaf.progress().started().isPresent()
        || leaf.progress().share().filter(share -> share.done() > 0).isPresent();
  }

  /** Dropped itself, by a group around it, or with its whole project. */
  private boolean dropped(Item item) {
    return item.isDropped()
        || directory.groupsOf(item).stream().anyMatch(Item::isDropped)
        || directory.programOf(item.itemId()).state() == State.CANCELLED
        || directory
            .projectOf(item.itemId())
            .map(Project::state)
            .filter(State.CANCELLED::equals)
            .isPresent();
  }

  private Progress progress(Item leaf) {
    if (leaf.isMilestone()) {
      return new Progress(0, 0, leaf.isFinished() ? 1 : 0, 1);
    }
    double days = plannedWorkingDays(leaf);
    return new Progress(days * doneShare(leaf), days, 0, 0);
  }

  /** The planned duration; of an elapsed one, as many working days as such a stretch has. */
  private double plannedWorkingDays(Item leaf) {
    int perWeek = timing.calendar(leaf.itemId()).daysPerWeek();
    int planned = leaf.work().planned(perWeek);
    return leaf.work().elapsed() ? planned * perWeek / 7.0 : planned;
  }

  private double doneShare(Item leaf) {
    if (leaf.isFinished()) {
      return 1;
    }
    if (leaf.progress().share().isPresent()) {
      return leaf.progress().share().get().value();
    }
    if (leaf.progress().started().isEmpty()) {
      return 0;
    }
    int perWeek = timing.calendar(leaf.itemId()).daysPerWeek();
    int planned = Math.max(1, leaf.work().planned(perWeek));
    int remaining =
        leaf.progress()
            .remaining()
            .map(r -> r.days(perWeek))
            .orElseGet(() -> Math.max(1, planned - elapsed(leaf, leaf.progress().started().get())));
    return Math.max(0, Math.min(1, 1 - (double) remaining / planned));
  }

  /** The days of work between the start of an item and the status date. */
  private int elapsed(Item leaf, LocalDate started) {
    LocalDate now = timing.statusDate(leaf.itemId());
    return leaf.work().elapsed()
        ? (int) ChronoUnit.DAYS.between(started, now)
        : timing.calendar(leaf.itemId()).workingDays(started.minusDays(1), now.minusDays(1));
  }
}
