package dev.tpm;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Diagnostics;
import dev.tpm.history.PastPlan;
import dev.tpm.insight.Facts;
import dev.tpm.model.EntityId;
import dev.tpm.model.Plan;
import dev.tpm.model.Program;
import dev.tpm.read.Draft;
import dev.tpm.read.PlanReader;
import dev.tpm.schedule.Forecaster;
import dev.tpm.schedule.Schedule;
import dev.tpm.schedule.Scheduler;
import dev.tpm.schedule.Spreads;
import dev.tpm.syntax.Parses;
import dev.tpm.syntax.PlanFiles;
import dev.tpm.syntax.PlanFilesReader;
import dev.tpm.trend.Snapshot;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads states that a plan was in, each as of the day of its commit, and keeps little of each.
 *
 * @param options how the plan of today is read
 * @param parses what the files of the states have in common
 * @param spreads what their forecasts have in common
 * @param oldestFirst the states
 * @param drawn the states whose chances are worked out, by their places
 */
record PastStates(
    Options options,
    Parses parses,
    Spreads spreads,
    List<PastPlan> oldestFirst,
    Set<Integer> drawn) {
  /** Fewer than of today's plan: a week more or less is what is read off the past. */
  private static final int ITERATIONS = 1_000;

  /** States that are read by one thread, one after the other. */
  private static final int STRETCH = 16;

  /**
   * What is kept of one state.
   *
   * @param snapshots program → what it said, where the plan could be read whole
   * @param trouble why it could not be read
   */
  record Taken(PastPlan plan, Map<EntityId, Snapshot> snapshots, Optional<String> trouble) {}

  /** A state in hand: what it says, until the next has told from when on it is the past. */
  private record Open(Plan plan, Schedule schedule, Map<String, LocalDate> dates) {}

  /** Reads all of them. */
  List<Taken> all() {
    List<Integer> stretches = new ArrayList<>();
    for (int from = 0; from < oldestFirst.size(); from += STRETCH) {
      stretches.add(from);
    }
    List<Taken> all = new ArrayList<>();
    options.crew().each(stretches, this::stretch).forEach(all::addAll);
    return all;
  }

  /**
   * Reads the states of one stretch. What its last one says on the day of the next is asked of the
   * stretch after it, so that all that is told is the same for stretches of any length.
   */
  private List<Taken> stretch(int from) {
    int to = Math.min(from + STRETCH, oldestFirst.size());
    List<Taken> taken = new ArrayList<>();
    Optional<Open> open = Optional.empty();
    int last = -1;
    for (int i = from; i < oldestFirst.size() && (i < to || open.isPresent()); i++) {
      int at = i;
      PastPlan past = oldestFirst.get(i);
      Options then = options.atCommit(past.revision().day(), ITERATIONS);
      List<String> trouble = new ArrayList<>();
      Optional<Open> next = read(past, then, trouble);
      if (next.isPresent() && open.isPresent()) {
        taken.set(last, until(taken.get(last), open.get(), next.get()));
      }
      if (i < to) {
        taken.add(
            new Taken(
                past,
                next.map(state -> snapshots(past, state, then, drawn.contains(at)))
                    .orElse(Map.of()),
                trouble.stream().findFirst()));
      }
      if (next.isPresent()) {
        open = i < to ? next : Optional.empty();
        last = taken.size() - 1;
      }
    }
    return taken;
  }

  /** The same with what days that went by until the next state did to its dates. */
  private static Taken until(Taken state, Open open, Open next) {
    Map<String, LocalDate> days = new LinkedHashMap<>();
    open.dates()
        .forEach(
            (program, day) ->
                days.put(program, later(day, next.dates().getOrDefault(program, day))));
    boolean moves =
        state.snapshots().values().stream().anyMatch(snapshot -> snapshot.movesTo(next.schedule()));
    if (!moves || days.equals(open.dates())) {
      return state;
    }
    Schedule then = Scheduler.schedule(open.plan(), days);
    Map<EntityId, Snapshot> seen = new LinkedHashMap<>();
    state.snapshots().forEach((program, snapshot) -> seen.put(program, snapshot.seenLater(then)));
    return new Taken(state.plan(), seen, state.trouble());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private Optional<Open> read(PastPlan past, Options then, List<String> trouble) {
    Diagnostics said = new Diagnostics();
    try {
      PlanFiles files = PlanFilesReader.read(past.tree(), then.limits(), said, parses);
      Optional<Draft> draft = PlanReader.draft(files, past.folder(), said);
      if (draft.isPresent() && !said.blocksReading()) {
        Plan plan = draft.get().plan();
        Map<String, LocalDate> dates = StatusDates.of(plan, then);
        Schedule schedule = Scheduler.schedule(plan, dates);
        if (schedule.cycles().isEmpty()) {
          return Optional.of(new Open(plan, schedule, dates));
        }
        trouble.add("its dependencies form a cycle");
      } else {
        trouble.add(first(said.sorted()));
      }
    } catch (IOException e) {
      trouble.add(String.valueOf(e.getMessage()));
    }
    return Optional.empty();
  }

  private Map<EntityId, Snapshot> snapshots(
      PastPlan past, Open state, Options then, boolean withChances) {
    Facts facts =
        withChances
            ? Facts.of(
                state.plan(),
                state.schedule(),
                Forecaster.chances(state.schedule(), then.forecast(), spreads))
            : Facts.of(state.plan(), state.schedule());
    Map<EntityId, Snapshot> snapshots = new LinkedHashMap<>();
    for (Program program : facts.plan().programs()) {
      Snapshot snapshot = Snapshot.of(past.revision(), facts, program);
      snapshots.put(program.entityId(), withChances ? snapshot : snapshot.withoutHealth());
    }
    return snapshots;
  }

  /** The first of what was said that keeps a plan from being read. */
  private static String first(List<Diagnostic> said) {
    return said.stream()
        .filter(Diagnostic::blocksReading)
        .findFirst()
        .map(PastStates::shown)
        .orElse("it holds no plan");
  }

  private static String shown(Diagnostic said) {
    return said.span().map(at -> at.file().path() + ":" + at.line() + ": ").orElse("")
        + said.message();
  }
}
