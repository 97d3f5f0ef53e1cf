package dev.tpm.insight;

import dev.tpm.model.Change;
import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.model.ItemId;
import dev.tpm.model.Plan;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.model.Register;
import dev.tpm.model.Stakeholder;
import dev.tpm.model.Team;
import dev.tpm.schedule.Calendar;
import dev.tpm.schedule.Forecast;
import dev.tpm.schedule.Forecaster;
import dev.tpm.schedule.Outlook;
import dev.tpm.schedule.Schedule;
import dev.tpm.schedule.ScheduledItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * What is known of a plan once it has been scheduled: the one thing that pages, files and checks
 * are made from.
 */
public final class Facts {
  private final Directory directory;
  private final Schedule schedule;
  private final Forecast forecast;
  private final Map<String, Baseline> baselines;
  private final Timing timing;
  private final References references;
  private final Service service;
  private final Map<ItemId, ItemFacts> items;
  private final List<HandOff> handOffs;
  private final Map<EntityId, WholeFacts> wholes;
  private final Map<EntityId, Standing> standings;
  private final Verdicts verdicts;
  private final Followers followers;
  private final Effects effects;
  private final Map<EntityId, WayBack> waysBack;

  private Facts(
      Plan plan,
      Schedule schedule,
      Forecast forecast,
      Chances chances,
      Map<String, Baseline> baselines) {
    this.forecast = forecast;
    this.directory = Directory.of(plan);
    this.schedule = schedule;
    this.baselines = Map.copyOf(baselines);
    this.timing = new Timing(directory, schedule);
    this.references = new References(directory);
    this.service = new Service(directory);
    Blockers blockers = new Blockers(directory);
    this.items = ItemStates.of(directory, blockers, timing);
    this.handOffs = HandOffs.of(directory, items, timing);
    this.wholes =
        Wholes.of(
            directory,
            items,
            timing,
            id -> baseline(id.program()).flatMap(b -> b.item(id)).map(ScheduledItem::finish));
    Map<EntityId, Report> reports = Reports.of(directory, wholes, timing);
    HealthCauses causes = new HealthCauses(directory, blockers, handOffs);
    this.standings =
        new Healths(directory, items, wholes, reports, timing, chances, causes).standings(service);
    this.verdicts = new Verdicts(items, wholes, standings, chances);
    this.followers = new Followers(directory);
    this.effects = Effects.NONE;
    this.waysBack = Map.of();
  }

  /** The same facts, and what the plan's effects would do. */
  private Facts(Facts known, Effects effects) {
    this.directory = known.directory;
    this.baselines = known.baselines;
    this.schedule = known.schedule;
    this.forecast = known.forecast;
    this.timing = known.timing;
    this.references = known.references;
    this.service = known.service;
    this.items = known.items;
    this.handOffs = known.handOffs;
    this.wholes = known.wholes;
    this.standings = known.standings;
    this.verdicts = known.verdicts;
    this.followers = known.followers;
    this.effects = effects;
    this.waysBack = WaysBack.of(directory, schedule, timing, items, wholes, handOffs);
  }

  /** Finds what a scheduled plan means, where nothing was forecast. */
  public static Facts of(Plan plan, Schedule schedule) {
    return of(plan, schedule, Chances.UNKNOWN, Map.of());
  }

  /**
   * Finds what a scheduled plan means.
   *
   * @param chances what a forecast gives
   * @param baselines program id → what it is held against
   */
  public static Facts of(
      Plan plan, Schedule schedule, Chances chances, Map<String, Baseline> baselines) {
    return new Facts(plan, schedule, Forecast.NONE, chances, baselines);
  }

  /** Finds what a scheduled plan means, with the chances of its forecast. */
  public static Facts of(Plan plan, Schedule schedule, Forecast forecast) {
    return of(plan, schedule, forecast, Map.of());
  }

  /** The same, with what each program is held against, by its id. */
  public static Facts of(
      Plan plan, Schedule schedule, Forecast forecast, Map<String, Baseline> baselines) {
    Chances chances =
        id -> forecast.outlook(id).map(Outlook::onTime).orElseGet(OptionalDouble::empty);
    return new Facts(plan, schedule, forecast, chances, baselines);
  }

  /** The same, with what the plan's effects would do, and what would bring back what is late. */
  public Facts withEffects(Function<List<Change>, Plan> revise, Forecaster.Settings settings) {
    return new Facts(this, Effects.of(this, new WhatIf(this, revise, settings)));
  }

  /** What the plan's effects would do; nothing where they were not worked out. */
  public Effects effects() {
    return effects;
  }

  /** What would bring a program, a project or an item back to its date; absent where not late. */
  public Optional<WayBack> wayBack(EntityId id) {
    return Optional.ofNullable(waysBack.get(id));
  }

  /** The ways back of all that is late: programs and projects, then milestones, then the rest. */
  public List<WayBack> waysBack() {
    return List.copyOf(waysBack.values());
  }

  public Plan plan() {
    return directory.plan();
  }

  public Schedule schedule() {
    return schedule;
  }

  /** What a simulation of the plan says; {@link Forecast#NONE} where nothing is uncertain. */
  public Forecast forecast() {
    return forecast;
  }

  /** What a program is held against, by its id; absent where it names nothing that is known. */
  public Optional<Baseline> baseline(String program) {
    return Optional.ofNullable(baselines.get(program));
  }

  public Directory directory() {
    return directory;
  }

  public References references() {
    return references;
  }

  public Service service() {
    return service;
  }

  public Followers followers() {
    return followers;
  }

  /** The day that facts of an entity are true of: of a portfolio's, the latest of its programs. */
  public LocalDate statusDate(EntityId id) {
    return timing.statusDate(id);
  }

  /** The calendar that fits an entity: an item's own, a project's team's, else the program's. */
  public Calendar calendar(EntityId id) {
    return timing.calendar(id);
  }

  /** The facts of every item, in the order of the plan. */
  public Map<ItemId, ItemFacts> items() {
    return items;
  }

  /** The facts of an item of the plan. */
  public ItemFacts item(ItemId id) {
    return required(items.get(id), id);
  }

  /** The facts of a project or a program of the plan. */
  public WholeFacts whole(EntityId id) {
    return required(wholes.get(id), id);
  }

  /**
   * How an item, a project, an objective, a program or the portfolio stands; nothing is said of
   * what has no health.
   */
  public Standing standing(EntityId id) {
    Standing standing = standings.get(id);
    return standing == null ? Standing.none(id, Report.NONE) : standing;
  }

  /** Every standing there is: items, projects, programs, the portfolio, objectives. */
  public Map<EntityId, Standing> standings() {
    return standings;
  }

  public Verdict verdict(Project project) {
    return verdicts.of(project);
  }

  public Verdict verdict(Program program) {
    return verdicts.of(program);
  }

  /**
   * All hand-offs: those asked for in the order of the consumers in the plan, then what nobody
   * asked for in the order of the providers.
   */
  public List<HandOff> handOffs() {
    return handOffs;
  }

  /** The hand-offs of which a program holds one side. */
  public List<HandOff> handOffs(Program program) {
    String key = directory.keyOf(program);
    return handOffs.stream()
        .filter(
            h ->
                h.provider().program().equals(key)
                    || h.consumer().filter(c -> c.program().equals(key)).isPresent())
        .toList();
  }

  /** What a program and its projects keep in their registers. */
  public Register register(Program program) {
    return directory.registerOf(program);
  }

  /** What of a program's registers is overdue, the longest overdue first. */
  public List<Overdue> overdue(Program program) {
    return Overdue.of(register(program), program, timing);
  }

  /** What a person must do in a program: overdue first, then by date. */
  public List<Duty> duties(EntityId person, Program program) {
    return Duty.of(person, program, directory, items, timing.statusDate(program));
  }

  /** What is a team's in its program. */
  public TeamFacts team(Team team, Program program) {
    return TeamFacts.of(team, program, directory, items, handOffs);
  }

  /** What is asked of a team of a program week by week, and what it can give. */
  public TeamLoad load(Team team, Program program) {
    return TeamLoad.of(team, program, directory, schedule);
  }

  /** What a stakeholder of a program cares about. */
  public Interest interest(Stakeholder stakeholder, Program program) {
    return Interest.of(stakeholder, program, directory, service);
  }

  /**
   * How old something is: the working days from a day to the status date, on the program's
   * calendar.
   *
   * @param of an entity of the program, such as an issue
   * @param since a day, such as the one it was raised on
   */
  public int age(Entity of, LocalDate since) {
    LocalDate now = timing.statusDate(of.entityId());
    return directory
        .programOf(of.entityId())
        .map(program -> timing.calendar(program).workingDays(since, now))
        .orElse(0);
  }

  private static <T> T required(@org.jspecify.annotations.Nullable T found, Object id) {
    if (found == null) {
      throw new IllegalArgumentException("the plan has no " + id);
    }
    return found;
  }
}
