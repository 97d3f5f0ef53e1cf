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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads states that a plan was in, each as of the day of its commit, and keeps little of each.
 *
 * @param options how the plan of today is read
 * @param parses what the files of the states have in common
 * @param spreads what their forecasts have in common
 */
record PastStates(Options options, Parses parses, Spreads spreads) {
  /** Fewer than of today's plan: a week more or less is what is read off the past. */
  private static final int ITERATIONS = 2_000;

  /**
   * What is kept of one state.
   *
   * @param snapshots program → what it said, where the plan could be read whole
   * @param trouble why it could not be read
   */
  record Taken(PastPlan plan, Map<EntityId, Snapshot> snapshots, Optional<String> trouble) {}

  /** Reads one state; for any thread. */
  Taken take(PastPlan past) {
    return read(past, options.atCommit(past.revision().day(), ITERATIONS), true);
  }

  /** The same with what days that went by until another did to its dates; for any thread. */
  Taken until(Taken state, Taken next) {
    Map<String, LocalDate> days = new LinkedHashMap<>();
    state
        .snapshots()
        .forEach(
            (program, snapshot) ->
                Optional.ofNullable(next.snapshots().get(program))
                    .filter(later -> later.statusDate().isAfter(snapshot.statusDate()))
                    .filter(snapshot::movesTo)
                    .ifPresent(later -> days.put(program.id(), later.statusDate())));
    if (days.isEmpty()) {
      return state;
    }
    LocalDate day = next.plan().revision().day();
    Taken then = read(state.plan(), options.atCommit(day, ITERATIONS).asOf(days), false);
    Map<EntityId, Snapshot> seen = new LinkedHashMap<>();
    state
        .snapshots()
        .forEach(
            (program, snapshot) ->
                seen.put(
                    program,
                    Optional.ofNullable(then.snapshots().get(program))
                        .map(snapshot::seenLater)
                        .orElse(snapshot)));
    return new Taken(state.plan(), seen, state.trouble());
  }

  private Taken read(PastPlan past, Options then, boolean withChances) {
    Diagnostics said = new Diagnostics();
    try {
      PlanFiles files = PlanFilesReader.read(past.tree(), then.limits(), said, parses);
      Optional<Draft> draft = PlanReader.draft(files, past.folder(), said);
      if (draft.isPresent() && !said.blocksReading()) {
        Plan plan = draft.get().plan();
        Schedule schedule = Scheduler.schedule(plan, StatusDates.of(plan, then));
        if (schedule.cycles().isEmpty()) {
          Facts facts =
              withChances
                  ? Facts.of(plan, schedule, Forecaster.chances(schedule, then.forecast(), spreads))
                  : Facts.of(plan, schedule);
          return new Taken(past, snapshots(past, facts), Optional.empty());
        }
        return trouble(past, "its dependencies form a cycle");
      }
      return trouble(past, first(said.sorted()));
    } catch (IOException e) {
      return trouble(past, String.valueOf(e.getMessage()));
    }
  }

  private static Map<EntityId, Snapshot> snapshots(PastPlan past, Facts facts) {
    Map<EntityId, Snapshot> snapshots = new LinkedHashMap<>();
    for (Program program : facts.plan().programs()) {
      snapshots.put(program.entityId(), Snapshot.of(past.revision(), facts, program));
    }
    return snapshots;
  }

  private static Taken trouble(PastPlan past, String why) {
    return new Taken(past, Map.of(), Optional.of(why));
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
