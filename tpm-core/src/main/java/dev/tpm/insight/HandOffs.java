package dev.tpm.insight;

import static dev.tpm.schedule.ScheduledItem.Progress.NOT_BEGUN;

import dev.tpm.insight.HandOff.Party;
import dev.tpm.insight.HandOff.State;
import dev.tpm.model.Commitments;
import dev.tpm.model.Dependency;
import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.model.ItemId;
import dev.tpm.model.Kind;
import dev.tpm.schedule.ScheduledItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the hand-offs of a plan: each dependency between two teams, or on an external party, and
 * each commitment that no such dependency asks for.
 */
final class HandOffs {
  private final Directory directory;
  private final Map<ItemId, ItemFacts> facts;
  private final Timing timing;
  private final List<HandOff> found = new ArrayList<>();

  /** Provider → those who were told a date, or no. */
  private final Map<ItemId, Set<EntityId>> told = new HashMap<>();

  private HandOffs(Directory directory, Map<ItemId, ItemFacts> facts, Timing timing) {
    this.directory = directory;
    this.facts = facts;
    this.timing = timing;
  }

  /**
   * The hand-offs of a plan: those asked for in the order of the consumers in the plan, then what
   * nobody asked for in the order of the providers.
   */
  static List<HandOff> of(Directory directory, Map<ItemId, ItemFacts> facts, Timing timing) {
    HandOffs handOffs = new HandOffs(directory, facts, timing);
    for (Item consumer : directory.items()) {
      if (!handOffs.dropped(consumer)) {
        consumer.after().forEach(dependency -> handOffs.add(consumer, dependency));
      }
    }
    directory.items().forEach(handOffs::addGiven);
    return List.copyOf(handOffs.found);
  }

  private boolean dropped(Item item) {
    ItemFacts known = facts.get(item.itemId());
    return known == null || known.status() == Status.DROPPED;
  }

  private void add(Item consumer, Dependency dependency) {
    Optional<Item> provider = directory.item(dependency.predecessor()).filter(p -> !dropped(p));
    if (provider.isPresent() && betweenTwo(provider.get(), consumer)) {
      told.computeIfAbsent(provider.get().itemId(), key -> new HashSet<>())
          .addAll(addressees(consumer).toList());
      HandOff handOff = handOff(provider.get(), consumer, dependency);
      // Who finished without it does not wait for it any more.
      if (!handOff.isOpen() || statusOf(consumer) != Status.DONE) {
        found.add(handOff);
      }
    }
  }

  private static boolean betweenTwo(Item provider, Item consumer) {
    if (provider.external().isPresent()) {
      // What an outsider's own work waits for inside is the outsider's matter.
      return !provider.external().equals(consumer.external());
    }
    return provider.team().isPresent()
        && consumer.team().isPresent()
        && !(provider.team().equals(consumer.team())
            && provider.itemId().program().equals(consumer.itemId().program()));
  }

  private HandOff handOff(Item provider, Item consumer, Dependency dependency) {
    boolean byStart =
        dependency.type() == Dependency.Type.SS || dependency.type() == Dependency.Type.SF;
    Optional<EntityId> addressee =
        addressees(consumer).filter(provider.commits().each()::containsKey).findFirst();
    Optional<LocalDate> own = addressee.flatMap(a -> commitment(provider.commits(), a));
    boolean refused = addressee.isPresent() && own.isEmpty();
    Optional<LocalDate> committed = refused ? Optional.empty() : own.or(() -> commitment(provider));
    Optional<LocalDate> needed = dependency.neededBy().or(() -> timing.allowed(dependency));
    Optional<LocalDate> forecast =
        timing.item(provider.itemId()).map(item -> byStart ? item.start() : item.finish());
    boolean delivered = byStart ? begun(provider) : statusOf(provider) == Status.DONE;
    State state =
        delivered ? State.DELIVERED : refused ? State.REFUSED : state(needed, committed, forecast);
    return new HandOff(
        side(provider),
        Optional.of(side(consumer)),
        provider.itemId(),
        Optional.of(consumer.entityId()),
        Optional.of(dependency),
        needed,
        committed,
        forecast,
        gap(provider, needed, forecast, delivered ? Optional.empty() : committed),
        state);
  }

  private Status statusOf(Item item) {
    ItemFacts known = facts.get(item.itemId());
    return known == null ? Status.DROPPED : known.status();
  }

  private boolean begun(Item provider) {
    return timing.item(provider.itemId()).filter(i -> i.progress() != NOT_BEGUN).isPresent();
  }

  private static State state(
      Optional<LocalDate> needed, Optional<LocalDate> committed, Optional<LocalDate> forecast) {
    boolean late =
        needed
            .filter(
                by ->
                    Stream.concat(committed.stream(), forecast.stream())
                        .anyMatch(d -> d.isAfter(by)))
            .isPresent();
    return late ? State.LATE : committed.isPresent() ? State.COMMITTED : State.REQUESTED;
  }

  private OptionalInt gap(
      Item provider,
      Optional<LocalDate> from,
      Optional<LocalDate> forecast,
      Optional<LocalDate> committed) {
    Optional<LocalDate> to =
        Stream.concat(forecast.stream(), committed.stream()).max(Comparator.naturalOrder());
    return from.isPresent() && to.isPresent()
        ? OptionalInt.of(timing.calendar(provider.itemId()).workingDays(from.get(), to.get()))
        : OptionalInt.empty();
  }

  /** What a provider says to everyone: {@code commits}, else {@code promised}, else its due. */
  private static Optional<LocalDate> commitment(Item provider) {
    return provider.commits().toAll().or(provider::promised).or(provider::commitment);
  }

  private static Optional<LocalDate> commitment(Commitments commits, EntityId addressee) {
    return commits.each().getOrDefault(addressee, Optional.empty());
  }

  /** Whom a commitment to this consumer may name, the nearest first. */
  private Stream<EntityId> addressees(Item consumer) {
    return Stream.of(
            Stream.of(consumer.entityId()),
            directory.groupsOf(consumer).stream().map(Item::entityId),
            directory.projectOf(consumer.itemId()).stream().map(p -> p.entityId()),
            team(consumer).stream())
        .flatMap(ids -> ids);
  }

  private static Optional<EntityId> team(Item item) {
    return item.team().map(t -> new EntityId(Kind.TEAM, item.itemId().program(), "", t));
  }

  /** The outsider, the team, or whatever holds an item that has neither. */
  private Party side(Item item) {
    if (item.external().isPresent()) {
      String named = item.external().get();
      return new Party(Optional.empty(), named.isEmpty() ? item.name() : named);
    }
    return party(
        team(item)
            .or(() -> directory.projectOf(item.itemId()).map(p -> p.entityId()))
            .orElseGet(() -> directory.programOf(item.itemId()).entityId()));
  }

  private Party party(EntityId id) {
    return new Party(Optional.of(id), directory.nameOf(id));
  }

  private void addGiven(Item provider) {
    Commitments commits = provider.commits();
    if (dropped(provider)) {
      return;
    }
    Set<EntityId> asked = told.getOrDefault(provider.itemId(), Set.of());
    if (asked.isEmpty()) {
      commits
          .toAll()
          .ifPresent(day -> found.add(given(provider, Optional.empty(), commits.toAll())));
    }
    commits
        .each()
        .forEach(
            (to, day) -> {
              if (!asked.contains(to)) {
                found.add(given(provider, Optional.of(to), day));
              }
            });
  }

  private HandOff given(Item provider, Optional<EntityId> to, Optional<LocalDate> day) {
    Optional<LocalDate> forecast = timing.item(provider.itemId()).map(ScheduledItem::finish);
    boolean late = day.isPresent() && forecast.filter(f -> f.isAfter(day.get())).isPresent();
    State state =
        statusOf(provider) == Status.DONE
            ? State.DELIVERED
            : day.isEmpty() ? State.REFUSED : late ? State.LATE : State.GIVEN;
    return new HandOff(
        side(provider),
        to.map(this::partyOf),
        provider.itemId(),
        to,
        Optional.empty(),
        Optional.empty(),
        day,
        forecast,
        gap(provider, day, forecast, Optional.empty()),
        state);
  }

  /** The team that an item or project belongs to; a team or stakeholder itself. */
  private Party partyOf(EntityId to) {
    if (to.kind() == Kind.ITEM) {
      return directory.item(to.asItem()).map(this::side).orElseGet(() -> party(to));
    }
    return directory
        .projectOf(to)
        .filter(p -> to.kind() == Kind.PROJECT)
        .flatMap(p -> p.team())
        .map(t -> party(new EntityId(Kind.TEAM, to.program(), "", t)))
        .orElseGet(() -> party(to));
  }
}
