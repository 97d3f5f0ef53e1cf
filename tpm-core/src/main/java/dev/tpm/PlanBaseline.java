package dev.tpm;

import dev.tpm.diagnostic.Diagnostics;
import dev.tpm.diagnostic.Rules;
import dev.tpm.history.HistoryException;
import dev.tpm.history.PlanRepository;
import dev.tpm.history.PlanVersion;
import dev.tpm.history.Revision;
import dev.tpm.insight.Baseline;
import dev.tpm.model.Plan;
import dev.tpm.model.Program;
import dev.tpm.read.Draft;
import dev.tpm.read.PlanReader;
import dev.tpm.schedule.Schedule;
import dev.tpm.schedule.Scheduler;
import dev.tpm.syntax.PlanFiles;
import dev.tpm.syntax.PlanFilesReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the version that a program is held against ({@code baseline}), as of its own day. */
final class PlanBaseline {
  private final Options options;
  private final Diagnostics said;

  private PlanBaseline(Options options, Diagnostics said) {
    this.options = options;
    this.said = said;
  }

  /**
   * What each program of a plan is held against, by the program's id; of none where nobody asks for
   * the past, or the plan is in no repository. A version that cannot be read is said.
   */
  static Map<String, Baseline> of(Plan plan, Options options, Diagnostics said) {
    boolean any =
        plan.programs().stream().anyMatch(program -> program.profile().baseline().isPresent());
    return any && options.past().isPresent() && options.git().get().folder().isPresent()
        ? new PlanBaseline(options, said).in(options.past().get(), plan)
        : Map.of();
  }

  private Map<String, Baseline> in(Path folder, Plan plan) {
    Map<String, Baseline> baselines = new LinkedHashMap<>();
    try (PlanRepository repository = PlanRepository.of(folder)) {
      for (Program program : plan.programs()) {
        Optional<String> name = program.profile().baseline();
        if (name.isPresent()) {
          then(repository, name.get(), program)
              .ifPresent(
                  schedule ->
                      baselines.put(
                          program.entityId().id(), Baseline.of(name.get(), program, schedule)));
        }
      }
    } catch (HistoryException e) {
      // That the repository cannot be read is said where the past is told.
      return Map.of();
    }
    return baselines;
  }

  private Optional<Schedule> then(PlanRepository repository, String name, Program program) {
    try {
      PlanVersion version = repository.version(name);
      if (!version.exists()) {
        return unknown(program, "the plan was not there in " + version.name());
      }
      Optional<Schedule> schedule = schedule(version);
      if (schedule.isEmpty()) {
        return unknown(program, "the plan of " + version.name() + " cannot be read whole");
      }
      return schedule.get().extent(program.entityId()).isPresent()
          ? schedule
          : unknown(program, "the program was not in the plan of " + version.name());
    } catch (HistoryException | IOException e) {
      return unknown(program, String.valueOf(e.getMessage()));
    }
  }

  private Optional<Schedule> schedule(PlanVersion version) throws IOException {
    Diagnostics then = new Diagnostics();
    PlanFiles files = PlanFilesReader.read(version.tree(), options.limits(), then);
    Optional<Draft> draft = PlanReader.draft(files, "the plan's folder", then);
    if (draft.isEmpty() || then.blocksReading()) {
      return Optional.empty();
    }
    Plan plan = draft.get().plan();
    Options same =
        version.revision().map(Revision::day).map(day -> options.atCommit(day, 1)).orElse(options);
    Schedule schedule = Scheduler.schedule(plan, StatusDates.of(plan, same));
    return schedule.cycles().isEmpty() ? Optional.of(schedule) : Optional.empty();
  }

  private Optional<Schedule> unknown(Program program, String why) {
    said.add(
        program.about().at("baseline"),
        Rules.UNKNOWN_BASELINE,
        why,
        "expected a tag, a branch, a commit or a date of this repository");
    return Optional.empty();
  }
}
