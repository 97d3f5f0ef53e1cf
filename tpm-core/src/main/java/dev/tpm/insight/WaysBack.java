package dev.tpm.insight;

import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.model.ItemId;
import dev.tpm.model.Kind;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.schedule.Calendar;
import dev.tpm.schedule.Driver;
import dev.tpm.schedule.Schedule;
import dev.tpm.schedule.ScheduledItem;
import dev.tpm.schedule.Shortening;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds, for all that is late, what would bring it back to its date. */
final class WaysBack {
  /** So many pieces of work of a chain are looked at, the longest of it. */
  private static final int MOST_SHORTCUTS = 6;

  /** How many nodes are placed to find them, all together: a second's work. */
  private static final long MOST_PLACED = 10_000_000;

  /** So many late things have a way back: where everything is late, the plan is what is wrong. */
  private static final int MOST_WAYS = 1_000;

  /** So much of a chain is kept, counted from its end. */
  private static final int LONGEST_CHAIN = 100;

  private final Directory directory;
  private final Schedule schedule;
  private final Timing timing;
  private final Map<ItemId, ItemFacts> items;
  private final Map<EntityId, WholeFacts> wholes;
  private final Map<ItemId, List<HandOff>> handOffs = new HashMap<>();
  private final Map<EntityId, WayBack> found = new LinkedHashMap<>();
  private Optional<Shortening> shortening = Optional.empty();
  private long placed;

  private WaysBack(
      Directory directory,
      Schedule schedule,
      Timing timing,
      Map<ItemId, ItemFacts> items,
      Map<EntityId, WholeFacts> wholes,
      List<HandOff> handOffs) {
    this.directory = directory;
    this.schedule = schedule;
    this.timing = timing;
    this.items = items;
    this.wholes = wholes;
    handOffs.stream()
        .filter(HandOff::isOpen)
        .forEach(h -> this.handOffs.computeIfAbsent(h.provider(), id -> new ArrayList<>()).add(h));
  }

  /** The way back of each program, project and item that is open, promised and late. */
  static Map<EntityId, WayBack> of(
      Directory directory,
      Schedule schedule,
      Timing timing,
      Map<ItemId, ItemFacts> items,
      Map<EntityId, WholeFacts> wholes,
      List<HandOff> handOffs) {
    WaysBack ways = new WaysBack(directory, schedule, timing, items, wholes, handOffs);
    for (Program program : directory.plan().programs()) {
      ways.whole(program.entityId(), directory.itemsOf(program));
      program.projects().forEach(p -> ways.whole(p.entityId(), p.items()));
    }
    items.values().stream().filter(f -> f.item().isMilestone()).forEach(ways::item);
    items.values().stream().filter(f -> !f.item().isMilestone()).forEach(ways::item);
    return Collections.unmodifiableMap(ways.found);
  }

  private void whole(EntityId id, List<Item> members) {
    WholeFacts facts = wholes.get(id);
    if (facts == null || facts.done() || facts.extent().isEmpty()) {
      return;
    }
    Optional<Variance> late = facts.variance().filter(Variance::late);
    if (late.isPresent()) {
      add(id, late.get(), facts.extent().get().last(), goals(id, members));
    }
  }

  /** What the finish of a program or a project is the latest of. */
  private Collection<ItemId> goals(EntityId id, List<Item> members) {
    Optional<ItemId> doneWhen =
        directory.find(id).flatMap(WaysBack::doneWhen).filter(end -> timing.item(end).isPresent());
    if (doneWhen.isPresent()) {
      return leaves(directory.item(doneWhen.get()).orElseThrow());
    }
    return members.stream()
        .filter(item -> !item.isGroup())
        .filter(item -> counts(id, item))
        .map(Item::itemId)
        .toList();
  }

  private boolean counts(EntityId whole, Item item) {
    return whole.kind() != Kind.PROGRAM
        || directory.projectOf(item.itemId()).map(p -> p.state().counts()).orElse(true);
  }

  private static Optional<ItemId> doneWhen(Entity whole) {
    return whole instanceof Program program
        ? program.doneWhen()
        : whole instanceof Project project ? project.doneWhen() : Optional.empty();
  }

  private void item(ItemFacts facts) {
    Optional<Variance> late = facts.variance().filter(Variance::late);
    if (late.isPresent() && facts.status().isOpen()) {
      List<ItemId> leaves = leaves(facts.item());
      leaves.stream()
          .flatMap(id -> timing.item(id).stream())
          .max(Comparator.comparing(ScheduledItem::finish))
          .ifPresent(last -> add(facts.item().entityId(), late.get(), last.id(), leaves));
    }
  }

  private List<ItemId> leaves(Item item) {
    return directory.leavesOf(item).stream().map(Item::itemId).toList();
  }

  private void add(EntityId id, Variance variance, ItemId last, Collection<ItemId> goals) {
    if (found.size() >= MOST_WAYS) {
      return;
    }
    ItemId end = leafOf(last);
    List<ScheduledItem> chain = schedule.drivingPath(end);
    Shortening asked = shortening.orElseGet(() -> new Shortening(schedule));
    shortening = Optional.of(asked);
    Shortening.Toward toward = asked.toward(goals);
    // Where a program is levelled, hands may hold what no shorter work before it would free.
    boolean affordable =
        placed + toward.size() <= MOST_PLACED
            && toward.finish(Map.of()).equals(Optional.of(variance.forecast()));
    List<WayBack.Shortcut> shortcuts = new ArrayList<>();
    Optional<WayBack.Shortcut.Result> together = Optional.empty();
    if (affordable) {
      Question question = new Question(toward, variance, timing.calendar(id));
      candidates(chain, asked)
          .forEach(item -> question.shortcut(item, asked).ifPresent(shortcuts::add));
      shortcuts.sort(MOST_HELPFUL);
      together = question.together(shortcuts);
      placed += question.cost();
    }
    found.put(
        id,
        new WayBack(
            id,
            variance,
            chain.stream()
                .skip(Math.max(0, chain.size() - LONGEST_CHAIN))
                .map(ScheduledItem::id)
                .toList(),
            shortcuts,
            together,
            holds(chain),
            affordable));
  }

  private ItemId leafOf(ItemId id) {
    return directory.item(id).filter(Item::isGroup).stream()
        .flatMap(group -> directory.leavesOf(group).stream())
        .flatMap(leaf -> timing.item(leaf.itemId()).stream())
        .max(Comparator.comparing(ScheduledItem::finish))
        .map(ScheduledItem::id)
        .orElse(id);
  }

  /** The days that come back; of the same, what takes the least from its work; then in order. */
  private static final Comparator<WayBack.Shortcut> MOST_HELPFUL =
      Comparator.<WayBack.Shortcut>comparingInt(shortcut -> -shortcut.result().recovered())
          .thenComparingDouble(shortcut -> (double) shortcut.less() / shortcut.remaining())
          .thenComparing(WayBack.Shortcut::item);

  private static List<ScheduledItem> candidates(List<ScheduledItem> chain, Shortening asked) {
    return chain.stream()
        .filter(item -> asked.remaining(item.id()) > 1)
        .sorted(Comparator.comparingInt(item -> -asked.remaining(item.id())))
        .limit(MOST_SHORTCUTS)
        .toList();
  }

  private List<WayBack.Hold> holds(List<ScheduledItem> chain) {
    List<WayBack.Hold> holds = new ArrayList<>();
    Set<Entity> blockers = new LinkedHashSet<>();
    for (ScheduledItem item : chain) {
      handOff(item).ifPresent(h -> holds.add(new WayBack.Waits(h, item.id())));
      ItemFacts facts = items.get(item.id());
      if (item.isOpen() && facts != null) {
        facts.blockers().stream()
            .filter(blockers::add)
            .forEach(blocker -> holds.add(new WayBack.Blocker(blocker, item.id())));
      }
    }
    return holds;
  }

  /** The hand-off by which the item before it on the chain holds an item. */
  private Optional<HandOff> handOff(ScheduledItem item) {
    if (!(item.driver() instanceof Driver.Predecessor predecessor)) {
      return Optional.empty();
    }
    return handOffs.getOrDefault(predecessor.dependency().predecessor(), List.of()).stream()
        .filter(h -> h.dependency().filter(predecessor.dependency()::equals).isPresent())
        .findFirst();
  }

  /** The questions about one late thing. */
  private static final class Question {
    private final Shortening.Toward toward;
    private final Variance variance;
    private final Calendar calendar;
    private int asked;

    Question(Shortening.Toward toward, Variance variance, Calendar calendar) {
      this.toward = toward;
      this.variance = variance;
      this.calendar = calendar;
    }

    /** The least that brings as much as half of what remains does, or brings it in time. */
    Optional<WayBack.Shortcut> shortcut(ScheduledItem item, Shortening shortening) {
      int remaining = shortening.remaining(item.id());
      int most = remaining / 2;
      LocalDate best = finish(Map.of(item.id(), most));
      if (!best.isBefore(variance.forecast())) {
        return Optional.empty();
      }
      LocalDate goal = best.isBefore(variance.due()) ? variance.due() : best;
      int low = 1;
      int high = most;
      while (low < high) {
        int middle = (low + high) / 2;
        if (finish(Map.of(item.id(), middle)).isAfter(goal)) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return Optional.of(
          new WayBack.Shortcut(
              item.id(), low, remaining, item.elapsed(), result(finish(Map.of(item.id(), low)))));
    }

    Optional<WayBack.Shortcut.Result> together(List<WayBack.Shortcut> shortcuts) {
      Map<ItemId, Integer> all = new LinkedHashMap<>();
      shortcuts.forEach(shortcut -> all.put(shortcut.item(), shortcut.less()));
      return all.isEmpty() ? Optional.empty() : Optional.of(result(finish(all)));
    }

    private LocalDate finish(Map<ItemId, Integer> shorter) {
      asked++;
      return toward.finish(shorter).orElse(variance.forecast());
    }

    private WayBack.Shortcut.Result result(LocalDate finish) {
      return new WayBack.Shortcut.Result(
          finish,
          calendar.workingDays(finish, variance.forecast()),
          calendar.workingDays(variance.due(), finish));
    }

    long cost() {
      return (long) asked * toward.size();
    }
  }
}
