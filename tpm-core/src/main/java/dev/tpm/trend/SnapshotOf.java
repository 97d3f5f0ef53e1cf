package dev.tpm.trend;

import dev.tpm.history.Revision;
import dev.tpm.insight.Facts;
import dev.tpm.insight.ItemFacts;
import dev.tpm.insight.RankedRisk;
import dev.tpm.insight.Status;
import dev.tpm.insight.Variance;
import dev.tpm.insight.WholeFacts;
import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.model.Issue;
import dev.tpm.model.Item;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.model.Register;
import dev.tpm.schedule.Extent;
import dev.tpm.schedule.Outlook;
import dev.tpm.schedule.ScheduledItem;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Takes from a plan's facts what a snapshot keeps of one of its programs. */
final class SnapshotOf {
  private final Facts facts;
  private final Program program;

  SnapshotOf(Facts facts, Program program) {
    this.facts = facts;
    this.program = program;
  }

  Snapshot taken(Revision revision) {
    return new Snapshot(
        revision,
        facts.statusDate(program.entityId()),
        program.profile().baseline(),
        stands(),
        scopes(),
        exposure(),
        Map.of());
  }

  private Map<EntityId, Stand> stands() {
    Map<EntityId, Stand> stands = new LinkedHashMap<>();
    stands.put(program.entityId(), whole(program, Optional.empty()));
    for (Project project : program.projects()) {
      stands.put(project.entityId(), whole(project, project.team()));
    }
    for (Item item : facts.directory().itemsOf(program)) {
      if (!item.isDropped() && (item.isMilestone() || item.commitment().isPresent())) {
        stands.put(item.entityId(), item(item));
      }
    }
    return stands;
  }

  private Stand whole(Entity entity, Optional<String> team) {
    WholeFacts whole = facts.whole(entity.entityId());
    return stand(
        entity,
        team,
        whole.done(),
        whole.extent().map(Extent::finish),
        whole.due(),
        whole.variance());
  }

  private Stand item(Item item) {
    ItemFacts known = facts.item(item.itemId());
    return stand(
        item,
        item.team(),
        known.status() == Status.DONE,
        facts.schedule().item(item.itemId()).map(ScheduledItem::finish),
        item.commitment(),
        known.variance());
  }

  private Stand stand(
      Entity entity,
      Optional<String> team,
      boolean done,
      Optional<LocalDate> finish,
      Optional<LocalDate> due,
      Optional<Variance> variance) {
    EntityId id = entity.entityId();
    Optional<Outlook> outlook = facts.forecast().outlook(id);
    return new Stand(
        facts.directory().nameOf(id),
        team,
        done,
        finish,
        due,
        outlook.map(Outlook::p50),
        outlook.map(Outlook::p80),
        outlook.map(Outlook::onTime).orElseGet(OptionalDouble::empty),
        facts.standing(id).leading(),
        variance.map(v -> OptionalInt.of(-v.days())).orElseGet(OptionalInt::empty),
        entity.about().movedBecause(),
        entity.about().movedFrom().stream().map(former -> former(id, former)).toList());
  }

  /** What a former id names: a thing of the same project, unless it names another. */
  private static EntityId former(EntityId now, String text) {
    int slash = text.indexOf('/');
    String project = slash < 0 ? now.project() : text.substring(0, slash);
    return new EntityId(now.kind(), now.program(), project, text.substring(slash + 1));
  }

  private Map<EntityId, Scope> scopes() {
    Map<EntityId, Scope> scopes = new LinkedHashMap<>();
    List<Item> all =
        program.projects().stream()
            .filter(project -> project.state().counts())
            .flatMap(project -> project.items().stream())
            .toList();
    scopes.put(program.entityId(), scope(all));
    for (Project project : program.projects()) {
      scopes.put(project.entityId(), scope(project.items()));
    }
    return scopes;
  }

  private Scope scope(List<Item> items) {
    List<ItemFacts> work =
        items.stream()
            .filter(item -> !item.isGroup() && !item.isMilestone())
            .map(item -> facts.item(item.itemId()))
            .filter(known -> known.status() != Status.DROPPED)
            .toList();
    return new Scope(
        work.size(),
        (int) work.stream().filter(known -> known.status() == Status.DONE).count(),
        work.stream().mapToDouble(known -> known.progress().days()).sum(),
        work.stream().mapToDouble(known -> known.progress().doneDays()).sum());
  }

  private Exposure exposure() {
    Register register = facts.register(program);
    List<RankedRisk> risks = RankedRisk.openOf(register.risks(), program.policy());
    List<Issue> issues = register.issues().stream().filter(Issue::isOpen).toList();
    return new Exposure(
        risks.size(),
        risks.stream().mapToInt(risk -> risk.score().orElse(0)).sum(),
        risks.stream().mapToDouble(risk -> risk.expectedCost().orElse(0)).sum(),
        risks.stream().mapToDouble(risk -> risk.expectedDelay().orElse(0)).sum(),
        issues.size(),
        issues.stream()
            .flatMap(issue -> issue.raised().map(day -> facts.age(issue, day)).stream())
            .mapToInt(days -> days)
            .average());
  }
}
