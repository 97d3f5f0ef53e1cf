package dev.tpm.insight;

import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.model.Health;
import dev.tpm.model.Issue;
import dev.tpm.model.Item;
import dev.tpm.model.Kind;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.model.Risk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What weighs on the health of something besides its dates: issues, risks, hand-offs. */
final class HealthCauses {
  private static final Set<Kind> HEALTHY = Set.of(Kind.ITEM, Kind.PROJECT, Kind.PROGRAM);

  private final Directory directory;
  private final Blockers blockers;
  private final Map<EntityId, List<Reason>> reasons = new LinkedHashMap<>();

  HealthCauses(Directory directory, Blockers blockers, List<HandOff> handOffs) {
    this.directory = directory;
    this.blockers = blockers;
    for (Program program : directory.plan().programs()) {
      for (RankedRisk risk :
          RankedRisk.openOf(directory.registerOf(program).risks(), program.policy())) {
        if (risk.red() && risk.untreated()) {
          Reason reason =
              new Reason.UntreatedRisk(risk.risk().entityId(), risk.score().orElseThrow());
          subjects(risk.risk(), program).forEach(id -> add(id, reason));
        }
      }
    }
    for (HandOff handOff : handOffs) {
      if (handOff.isBad()) {
        consumers(handOff).forEach(id -> add(id, new Reason.BadHandOff(handOff)));
      }
    }
  }

  private void add(EntityId id, Reason reason) {
    reasons.computeIfAbsent(id, key -> new ArrayList<>()).add(reason);
  }

  /** The reasons besides dates that something has its health. */
  List<Reason> of(EntityId id) {
    List<Reason> all = new ArrayList<>();
    blocked(id).flatMap(blocker -> byIssue(blocker)).forEach(all::add);
    all.addAll(reasons.getOrDefault(id, List.of()));
    return all;
  }

  /** What blocks it, or a group around it. */
  private Stream<Entity> blocked(EntityId id) {
    Stream<EntityId> groups =
        id.kind() == Kind.ITEM
            ? directory.item(id.asItem()).stream()
                .flatMap(item -> directory.groupsOf(item).stream())
                .map(Item::entityId)
            : Stream.empty();
    return Stream.concat(Stream.of(id), groups).flatMap(i -> blockers.of(i).stream()).distinct();
  }

  private static Stream<Reason> byIssue(Entity blocker) {
    if (blocker instanceof Issue issue && issue.severity().isPresent()) {
      Issue.Severity severity = issue.severity().get();
      if (severity.compareTo(Issue.Severity.HIGH) >= 0) {
        boolean critical = severity == Issue.Severity.CRITICAL;
        Health health = critical ? Health.OFF_TRACK : Health.AT_RISK;
        return Stream.of(new Reason.Blocked(health, issue.entityId(), severity));
      }
    }
    return Stream.empty();
  }

  /**
   * What a risk weighs on: what it affects, and the projects that hold items among that; whatever
   * keeps the risk where it affects nothing that has health.
   */
  private Set<EntityId> subjects(Risk risk, Program program) {
    Set<EntityId> subjects = new LinkedHashSet<>();
    for (EntityId affected : risk.affects()) {
      if (HEALTHY.contains(affected.kind())) {
        subjects.add(affected);
        directory.projectOf(affected).map(Project::entityId).ifPresent(subjects::add);
      }
    }
    if (subjects.isEmpty()) {
      subjects.add(
          directory.projectOf(risk.entityId()).map(Project::entityId).orElse(program.entityId()));
    }
    return subjects;
  }

  /** The item that waits, the groups around it, and its project. */
  private Set<EntityId> consumers(HandOff handOff) {
    Set<EntityId> consumers = new LinkedHashSet<>();
    handOff
        .consumer()
        .filter(id -> handOff.dependency().isPresent() && id.kind() == Kind.ITEM)
        .flatMap(id -> directory.item(id.asItem()))
        .ifPresent(
            item -> {
              consumers.add(item.entityId());
              directory.groupsOf(item).forEach(group -> consumers.add(group.entityId()));
              directory.projectOf(item.itemId()).ifPresent(p -> consumers.add(p.entityId()));
            });
    return consumers;
  }
}
