package dev.tpm.insight;

import dev.tpm.model.Duration;
import dev.tpm.model.EntityId;
import dev.tpm.model.Health;
import dev.tpm.model.Item;
import dev.tpm.model.ItemId;
import dev.tpm.model.Kind;
import dev.tpm.model.Policy.HealthLimits;
import dev.tpm.model.Portfolio;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.model.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Computes the health of everything that has one, from the parts to the whole.
 *
 * <p>An item, a milestone, a project or a program is off track or at risk by its dates, its chance,
 * and what weighs on it. A whole is, besides, at least at risk when a part of it is off track: a
 * milestone of a project; a project, or an own milestone, of a program; a program of a portfolio.
 */
final class Healths {
  private final Directory directory;
  private final Map<ItemId, ItemFacts> items;
  private final Timing timing;
  private final Chances chances;
  private final HealthCauses causes;
  private final Map<EntityId, WholeFacts> wholes;
  private final Map<EntityId, Report> reports;
  private final Map<EntityId, Standing> found = new LinkedHashMap<>();

  Healths(
      Directory directory,
      Map<ItemId, ItemFacts> items,
      Map<EntityId, WholeFacts> wholes,
      Map<EntityId, Report> reports,
      Timing timing,
      Chances chances,
      HealthCauses causes) {
    this.directory = directory;
    this.items = items;
    this.timing = timing;
    this.chances = chances;
    this.causes = causes;
    this.wholes = wholes;
    this.reports = reports;
  }

  /** How each item, project and program stands, the portfolio, and each objective. */
  Map<EntityId, Standing> standings(Service service) {
    directory.plan().programs().forEach(this::addProgram);
    directory.plan().portfolio().ifPresent(this::addPortfolio);
    service.servants().forEach(this::addObjective);
    return Collections.unmodifiableMap(found);
  }

  private void add(Standing standing) {
    found.put(standing.subject(), standing);
  }

  private Optional<Health> computed(EntityId id) {
    return Optional.ofNullable(found.get(id)).flatMap(Standing::computed);
  }

  private void addProgram(Program program) {
    HealthLimits limits = program.policy().health();
    boolean live = live(program.state());
    program.milestones().forEach(milestone -> addItem(milestone, live, limits));
    program.projects().forEach(project -> addProject(project, live, limits));
    List<EntityId> parts =
        Stream.concat(
                program.milestones().stream().map(Item::entityId),
                program.projects().stream().map(Project::entityId))
            .toList();
    addWhole(program.entityId(), live, withMilestones(program, parts), limits);
  }

  /**
   * A program that promises nothing itself stands on what is promised in it: else milestones could
   * be years late, each project at risk, and the program on track.
   */
  private static List<EntityId> withMilestones(Program program, List<EntityId> parts) {
    if (program.due().isPresent()) {
      return parts;
    }
    Stream<EntityId> milestones =
        program.projects().stream()
            .filter(project -> project.state().counts())
            .flatMap(project -> project.items().stream())
            .filter(Item::isMilestone)
            .map(Item::entityId);
    return Stream.concat(parts.stream(), milestones).toList();
  }

  private void addProject(Project project, boolean programLives, HealthLimits limits) {
    boolean live = programLives && live(project.state());
    project.items().forEach(item -> addItem(item, live, limits));
    addWhole(
        project.entityId(), live, project.items().stream().map(Item::entityId).toList(), limits);
  }

  private static boolean live(State state) {
    return state == State.ACTIVE || state == State.PLANNED;
  }

  private void addWhole(EntityId id, boolean live, List<EntityId> parts, HealthLimits limits) {
    Optional<WholeFacts> facts = Optional.ofNullable(wholes.get(id));
    boolean open = live && facts.filter(WholeFacts::done).isEmpty();
    add(
        open
            ? whole(id, facts.flatMap(WholeFacts::variance), parts, limits)
            : Standing.none(id, reported(id)));
  }

  private Report reported(EntityId id) {
    return reports.getOrDefault(id, Report.NONE);
  }

  private void addItem(Item item, boolean live, HealthLimits limits) {
    ItemFacts facts = items.get(item.itemId());
    EntityId id = item.entityId();
    if (!live || facts == null || !facts.status().isOpen() || facts.variance().isEmpty()) {
      add(Standing.none(id, Report.NONE));
      return;
    }
    add(Standing.of(id, own(id, facts.variance(), limits), Report.NONE));
  }

  /** Something with parts; it has no health where neither it nor a part promises anything. */
  private Standing whole(
      EntityId id, Optional<Variance> variance, List<EntityId> parts, HealthLimits limits) {
    List<EntityId> promised = parts.stream().filter(part -> computed(part).isPresent()).toList();
    if (variance.isEmpty() && promised.isEmpty()) {
      return Standing.none(id, reported(id));
    }
    List<Reason> reasons = new ArrayList<>(own(id, variance, limits));
    promised.stream()
        .filter(part -> computed(part).equals(Optional.of(Health.OFF_TRACK)))
        .filter(this::weighs)
        .forEach(part -> reasons.add(new Reason.PartOffTrack(part)));
    if (reasons.isEmpty()) {
      int dates = (int) promised.stream().filter(this::hasDate).count();
      reasons.add(new Reason.NothingMissed(dates == 0 ? promised.size() : dates));
    }
    return Standing.of(id, reasons, reported(id));
  }

  /** Whether something promises a date itself, and is not judged by what is in it alone. */
  private boolean hasDate(EntityId part) {
    return part.kind() == Kind.ITEM
        || Optional.ofNullable(wholes.get(part)).flatMap(WholeFacts::variance).isPresent();
  }

  /** A task or a group off track is seen on its own; only milestones stand for their project. */
  private boolean weighs(EntityId part) {
    return part.kind() != Kind.ITEM
        || directory.item(part.asItem()).filter(Item::isMilestone).isPresent();
  }

  private List<Reason> own(EntityId id, Optional<Variance> variance, HealthLimits limits) {
    List<Reason> reasons = new ArrayList<>();
    variance.ifPresent(
        v -> reasons.add(byDate(v, limits.offTrackAfter(), timing.calendar(id).daysPerWeek())));
    byChance(id, limits).ifPresent(reasons::add);
    reasons.addAll(causes.of(id));
    return reasons;
  }

  private static Reason byDate(Variance variance, Duration limit, int daysPerWeek) {
    if (!variance.late()) {
      return new Reason.InTime(variance);
    }
    long days =
        limit.elapsed()
            ? variance.forecast().toEpochDay() - variance.due().toEpochDay()
            : variance.days();
    boolean off = days > limit.days(daysPerWeek);
    return new Reason.Late(off ? Health.OFF_TRACK : Health.AT_RISK, variance);
  }

  private Optional<Reason> byChance(EntityId id, HealthLimits limits) {
    OptionalDouble chance = chances.toMeetDue(id);
    if (chance.isEmpty() || chance.getAsDouble() >= limits.atRiskChance()) {
      return Optional.empty();
    }
    boolean off = chance.getAsDouble() < limits.offTrackChance();
    return Optional.of(
        new Reason.LowChance(
            off ? Health.OFF_TRACK : Health.AT_RISK,
            chance.getAsDouble(),
            off ? limits.offTrackChance() : limits.atRiskChance()));
  }

  private void addPortfolio(Portfolio portfolio) {
    List<EntityId> programs = directory.plan().programs().stream().map(Program::entityId).toList();
    add(whole(portfolio.entityId(), Optional.empty(), programs, HealthLimits.DEFAULT));
  }

  /** An objective takes the worst of what serves it. */
  private void addObjective(EntityId objective, List<EntityId> servants) {
    List<Reason> reasons = new ArrayList<>();
    for (EntityId servant : servants) {
      computed(servant).ifPresent(h -> reasons.add(new Reason.Servant(h, servant)));
    }
    add(
        reasons.isEmpty()
            ? Standing.none(objective, Report.NONE)
            : Standing.of(objective, reasons, Report.NONE));
  }
}
