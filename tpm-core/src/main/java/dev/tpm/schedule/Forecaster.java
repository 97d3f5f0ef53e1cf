package dev.tpm.schedule;

import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.model.ItemId;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.schedule.Forecast.Role;
import dev.tpm.simulation.FinishDays;
import dev.tpm.simulation.Outcomes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Forecasts a scheduled plan by simulation, by the rules of {@code docs/forecast.md}. */
public final class Forecaster {
  /**
   * How a forecast is made.
   *
   * @param seed what all luck hangs on; the same plan with the same seed has the same forecast
   * @param iterations how many times the plan is played through, 1 or more
   * @param threads how many threads may work on it, 1 or more; they change nothing but the time
   */
  public record Settings(long seed, int iterations, int threads) {
    /** What is used unless told: 10,000 iterations. */
    public static final Settings DEFAULT = new Settings(1, 10_000, 1);

    public Settings {
      if (iterations < 1 || threads < 1) {
        throw new IllegalArgumentException("a forecast needs an iteration and a thread");
      }
    }

    /** The same with another number of threads. */
    public Settings withThreads(int others) {
      return new Settings(seed, iterations, others);
    }
  }

  /** In a plan so large that it would be more, fewer iterations are played: samples in all. */
  private static final long MOST_SAMPLES = 2_000_000_000;

  private final Schedule schedule;
  private final Outline outline;
  private final Stage stage;
  private final Outcomes outcomes;
  private final boolean causes;
  private final Map<EntityId, Outlook> outlooks = new LinkedHashMap<>();
  private final Map<ItemId, Role> roles = new LinkedHashMap<>();

  private Forecaster(Schedule schedule, Stage stage, Outcomes outcomes, boolean causes) {
    this.schedule = schedule;
    this.outline = schedule.basis().outline();
    this.stage = stage;
    this.outcomes = outcomes;
    this.causes = causes;
  }

  /**
   * Forecasts a plan.
   *
   * @param schedule the plan's schedule
   */
  public static Forecast forecast(Schedule schedule, Settings settings) {
    return forecast(schedule, settings, new Spreads(), true);
  }

  /**
   * The same dates and chances in less time, without what is critical and what drives the finish.
   *
   * @param schedule the plan's schedule
   * @param spreads what forecasts of much the same plan have in common
   */
  public static Forecast chances(Schedule schedule, Settings settings, Spreads spreads) {
    return forecast(schedule, settings, spreads, false);
  }

  private static Forecast forecast(
      Schedule schedule, Settings settings, Spreads spreads, boolean causes) {
    Stage stage = new Stage(schedule, spreads);
    if (!stage.isUncertain()) {
      return Forecast.NONE;
    }
    long most = Math.max(1000, MOST_SAMPLES / Math.max(1, schedule.items().size()));
    int iterations = (int) Math.min(settings.iterations(), most);
    Outcomes outcomes =
        stage.simulation(settings.seed()).run(iterations, settings.threads(), causes);
    return new Forecaster(schedule, stage, outcomes, causes).read(settings.seed(), spreads);
  }

  private Forecast read(long seed, Spreads spreads) {
    for (int i = 0; i < outline.size(); i++) {
      if (outline.isLive(i) && outline.isOpen(i) && stage.isUncertain(outline.get(i).program())) {
        item(i);
      }
    }
    Map<String, List<Influence>> influences = new LinkedHashMap<>();
    List<Frame> frames = schedule.basis().frames();
    for (int p = 0; p < frames.size(); p++) {
      if (stage.isUncertain(p)) {
        Program program = frames.get(p).program();
        for (Project project : program.projects()) {
          whole(project.entityId(), stage.finish(project), project.due());
        }
        whole(program.entityId(), stage.finishOf(p), program.due());
        influences.put(program.entityId().id(), influences(p));
      }
    }
    return new Forecast(
        outcomes.iterations(),
        seed,
        Collections.unmodifiableMap(outlooks),
        Collections.unmodifiableMap(roles),
        influences,
        Optional.of(spreads));
  }

  private void item(int place) {
    Item item = outline.item(place);
    whole(EntityId.of(item.itemId()), stage.finish(place), item.commitment());
    int activity = stage.activity(place);
    if (causes && activity >= 0) {
      int program = outline.get(place).program();
      roles.put(
          item.itemId(),
          new Role(
              outcomes.criticality(activity),
              stage.varies(place) && outcomes.hasFinish(program)
                  ? OptionalDouble.of(outcomes.sensitivity(activity, program))
                  : OptionalDouble.empty()));
    }
  }

  private void whole(EntityId id, Stage.Finish finish, Optional<LocalDate> due) {
    FinishDates dates;
    if (finish.activity() >= 0) {
      dates = dates(outcomes.finish(finish.activity()), outcomes.calendar(finish.activity()));
    } else if (finish.extent() >= 0) {
      dates = dates(outcomes.extent(finish.extent()), outcomes.extentCalendar(finish.extent()));
    } else {
      return;
    }
    OptionalDouble onTime =
        due.isPresent() ? OptionalDouble.of(dates.chanceBy(due.get())) : OptionalDouble.empty();
    outlooks.put(id, new Outlook(dates, onTime));
  }

  private FinishDates dates(FinishDays found, OptionalInt calendar) {
    int[] days = new int[found.size()];
    int[] counts = new int[found.size()];
    for (int i = 0; i < days.length; i++) {
      int day = found.first() + i;
      days[i] = calendar.isPresent() ? stage.day(calendar.getAsInt(), day) : day;
      counts[i] = found.count(i);
    }
    return new FinishDates(days, counts);
  }

  private List<Influence> influences(int program) {
    if (!causes || !outcomes.hasFinish(program)) {
      return List.of();
    }
    List<Influence> all = new ArrayList<>();
    for (int i = 0; i < outline.size(); i++) {
      if (outline.get(i).program() == program && stage.varies(i)) {
        all.add(
            new Influence(
                EntityId.of(outline.item(i).itemId()),
                outcomes.ownSensitivity(stage.activity(i), program)));
      }
    }
    Program whole = schedule.basis().frames().get(program).program();
    if (whole.policy().correlation() > 0 && !all.isEmpty()) {
      all.add(new Influence(whole.entityId(), outcomes.sharedSensitivity(program)));
    }
    stage
        .risks(program)
        .forEach((risk, at) -> all.add(new Influence(risk, outcomes.riskSensitivity(at, program))));
    all.sort(
        Comparator.comparingDouble((Influence i) -> -Math.abs(i.correlation()))
            .thenComparing(Influence::of));
    return List.copyOf(all);
  }
}
