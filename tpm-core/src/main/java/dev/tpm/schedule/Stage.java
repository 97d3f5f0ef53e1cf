package dev.tpm.schedule;

import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.model.Register;
import dev.tpm.model.Risk;
import dev.tpm.simulation.Activity.Draw;
import dev.tpm.simulation.Simulation;
import dev.tpm.simulation.Spread;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays a scheduled plan out for a simulation: what is drawn, what waits, what is looked at. */
final class Stage {
  /** Where a simulation has the finish of something: an activity, an extent, or neither. */
  record Finish(int activity, int extent) {
    static final Finish NONE = new Finish(-1, -1);

    boolean isThere() {
      return activity >= 0 || extent >= 0;
    }
  }

  private final Outline outline;
  private final Basis basis;
  private final WorkTimes workTimes;
  private final Simulation.Builder builder;

  /** Place → how long the item may take, where that is uncertain. */
  private final List<Optional<Spread>> spreads = new ArrayList<>();

  private final List<Map<EntityId, Integer>> risks = new ArrayList<>();
  private final List<List<Integer>> delays = new ArrayList<>();
  private final boolean[] uncertain;
  private final ActivityLayout activities;
  private final ExtentLayout extents;

  Stage(Schedule schedule, Spreads estimates) {
    basis = schedule.basis();
    outline = basis.outline();
    workTimes = new WorkTimes(basis.layout().network());
    builder = new Simulation.Builder(workTimes.all());
    uncertain = new boolean[basis.frames().size()];
    for (int i = 0; i < outline.size(); i++) {
      spreads.add(spread(i, estimates));
      delays.add(new ArrayList<>());
      if (spreads.get(i).isPresent()) {
        uncertain[outline.get(i).program()] = true;
      }
    }
    RiskDelays delayed = new RiskDelays(outline);
    for (int p = 0; p < basis.frames().size(); p++) {
      risks.add(new LinkedHashMap<>());
      addRisks(p, delayed, estimates);
    }
    spreadUncertainty();
    activities = new ActivityLayout(schedule, workTimes, builder, this::drawn, delays::get);
    extents = new ExtentLayout(basis, activities, builder);
  }

  /** What is uncertain in one program of a portfolio is so for those that wait for it. */
  private void spreadUncertainty() {
    if (isUncertain() && uncertain.length > 1) {
      Arrays.fill(uncertain, true);
    }
  }

  private Optional<Spread> spread(int place, Spreads estimates) {
    int n = outline.isLive(place) && outline.isLeaf(place) ? basis.layout().node(place) : -1;
    if (n < 0) {
      return Optional.empty();
    }
    Network network = basis.layout().network();
    boolean open = network.state[n] == Node.State.OPEN || network.state[n] == Node.State.BEGUN;
    if (!open || network.isPoint(n)) {
      return Optional.empty();
    }
    Program program = basis.frames().get(outline.get(place).program()).program();
    return estimates.of(
        outline.item(place),
        program.policy(),
        network.calendar[n].daysPerWeek(),
        network.length[n]);
  }

  private void addRisks(int p, RiskDelays delayed, Spreads estimates) {
    Program program = basis.frames().get(p).program();
    int week = basis.calendars().of(program.entityId().id(), Optional.empty()).daysPerWeek();
    Stream.concat(Stream.of(program.register()), program.projects().stream().map(Project::register))
        .map(Register::risks)
        .flatMap(List::stream)
        .filter(risk -> risk.isOpen() && risk.schedule().isPresent())
        .forEach(risk -> addRisk(p, risk, delayed.of(risk), week, estimates));
  }

  private void addRisk(int p, Risk risk, List<Integer> places, int week, Spreads estimates) {
    if (places.isEmpty() || risk.probability().isEmpty()) {
      return;
    }
    uncertain[p] = true;
    Spread delay = estimates.of(risk.schedule().get(), week, risk.probability().get().value());
    String name =
        "risk:" + oldest(risk.entityId().project(), risk.about().movedFrom(), risk.entityId().id());
    int at = builder.add(new dev.tpm.simulation.Risk(name, p, delay));
    risks.get(p).put(risk.entityId(), at);
    places.forEach(place -> delays.get(place).add(at));
  }

  /** The name that luck hangs on: the oldest that the plan tells. */
  private static String oldest(String project, List<String> movedFrom, String id) {
    String first = movedFrom.isEmpty() ? id : movedFrom.get(0);
    return first.contains("/") ? first : project + "/" + first;
  }

  private Optional<Draw> drawn(int place) {
    Item item = outline.item(place);
    return spreads
        .get(place)
        .map(
            spread ->
                new Draw(
                    oldest(item.itemId().project(), item.about().movedFrom(), item.itemId().id()),
                    outline.get(place).program(),
                    spread));
  }

  boolean isUncertain() {
    for (boolean each : uncertain) {
      if (each) {
        return true;
      }
    }
    return false;
  }

  boolean isUncertain(int program) {
    return uncertain[program];
  }

  Simulation simulation(long seed) {
    return builder.build(seed);
  }

  /** The day of a worked day's number. */
  int day(int calendar, int number) {
    return workTimes.all().get(calendar).day(number);
  }

  /** Whether an item's own length is drawn. */
  boolean varies(int place) {
    return spreads.get(place).isPresent();
  }

  /** The activity of a leaf; -1 where it has none. */
  int activity(int place) {
    return activities.activity(place);
  }

  Finish finish(int place) {
    return extents.finish(place);
  }

  Finish finish(Project project) {
    return extents.finish(project);
  }

  Finish finishOf(int program) {
    return extents.finishOf(program);
  }

  /** The risks of a program that are drawn, with their places in the simulation. */
  Map<EntityId, Integer> risks(int program) {
    return risks.get(program);
  }
}
