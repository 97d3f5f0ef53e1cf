package dev.tpm.insight;

import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.model.Health;
import dev.tpm.model.Item;
import dev.tpm.model.ItemId;
import dev.tpm.model.Kind;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.model.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Finds the one claim that carries the health of a project or a program. */
final class Verdicts {
  private final Map<ItemId, ItemFacts> items;
  private final Map<EntityId, WholeFacts> wholes;
  private final Map<EntityId, Standing> standings;
  private final Chances chances;

  Verdicts(
      Map<ItemId, ItemFacts> items,
      Map<EntityId, WholeFacts> wholes,
      Map<EntityId, Standing> standings,
      Chances chances) {
    this.items = items;
    this.wholes = wholes;
    this.standings = standings;
    this.chances = chances;
  }

  Verdict of(Project project) {
    return verdict(project, project.state(), project.items());
  }

  Verdict of(Program program) {
    List<Item> members = new ArrayList<>(program.milestones());
    program.projects().forEach(project -> members.addAll(project.items()));
    return verdict(program, program.state(), members);
  }

  private Verdict verdict(Entity whole, State state, List<Item> members) {
    EntityId id = whole.entityId();
    WholeFacts facts = wholes.get(id);
    Standing standing = standings.get(id);
    if (facts == null || standing == null) {
      throw new IllegalArgumentException("no facts of " + id);
    }
    return new Verdict(standing.leading(), claim(facts, standing, state, members));
  }

  private Verdict.Claim claim(
      WholeFacts facts, Standing standing, State state, List<Item> members) {
    if (state == State.PROPOSED || state == State.PAUSED || state == State.CANCELLED) {
      return new Verdict.Inactive(state);
    }
    if (facts.done()) {
      return new Verdict.Done(facts.extent().map(e -> e.finish()), facts.variance());
    }
    if (standing.computed().isEmpty()) {
      return new Verdict.NothingPromised(facts.extent().map(e -> e.finish()));
    }
    OptionalDouble chance = chances.toMeetDue(standing.subject());
    if (facts.variance().isPresent()) {
      Variance variance = facts.variance().get();
      if (variance.late() && standing.computed().get() == Health.OFF_TRACK) {
        return new Verdict.MissesDue(variance);
      }
      if (chance.isPresent()) {
        return new Verdict.ChanceToMeet(chance.getAsDouble(), variance);
      }
      if (variance.late()) {
        return new Verdict.MissesDue(variance);
      }
    }
    return standing.computed().get() == Health.ON_TRACK
        ? datesHold(facts, members)
        : endangered(standing);
  }

  private Verdict.Claim endangered(Standing standing) {
    List<EntityId> failing =
        standing.reasons().stream()
            .filter(Reason.PartOffTrack.class::isInstance)
            .flatMap(reason -> reason.cause().stream())
            .toList();
    Reason first = standing.reasons().get(0);
    if (first.health() == Health.OFF_TRACK || failing.isEmpty()) {
      return new Verdict.Endangered(first, standing.reasons().size() - 1);
    }
    EntityId worst =
        failing.stream()
            .max(Comparator.comparingInt(id -> variance(id).map(Variance::days).orElse(0)))
            .orElseThrow();
    return new Verdict.PartFails(worst, variance(worst), failing.size() - 1);
  }

  private Optional<Variance> variance(EntityId id) {
    return id.kind() == Kind.ITEM
        ? Optional.ofNullable(items.get(id.asItem())).flatMap(ItemFacts::variance)
        : Optional.ofNullable(wholes.get(id)).flatMap(WholeFacts::variance);
  }

  /** The promises that are still open: those with a health, and its own. */
  private Verdict.Claim datesHold(WholeFacts facts, List<Item> members) {
    Map<EntityId, Variance> promises = new LinkedHashMap<>();
    facts.variance().ifPresent(v -> promises.put(facts.entity().entityId(), v));
    for (Item member : members) {
      Standing standing = standings.get(member.entityId());
      if (standing != null && standing.computed().isPresent()) {
        variance(member.entityId()).ifPresent(v -> promises.put(member.entityId(), v));
      }
    }
    return promises.entrySet().stream()
        .max(Comparator.comparingInt(entry -> entry.getValue().days()))
        .<Verdict.Claim>map(
            entry ->
                new Verdict.DatesHold(
                    promises.size(),
                    (int) promises.values().stream().filter(Variance::late).count(),
                    entry.getKey(),
                    entry.getValue()))
        .orElseGet(() -> new Verdict.NothingPromised(facts.extent().map(e -> e.finish())));
  }
}
