package dev.tpm.insight;

import dev.tpm.model.Cadence;
import dev.tpm.model.EntityId;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.model.State;
import dev.tpm.model.Update;
import dev.tpm.schedule.Extent;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what people said of each program, each project and the portfolio. */
final class Reports {
  private final Map<EntityId, WholeFacts> wholes;
  private final Timing timing;
  private final Map<EntityId, Report> found = new LinkedHashMap<>();

  private Reports(Map<EntityId, WholeFacts> wholes, Timing timing) {
    this.wholes = wholes;
    this.timing = timing;
  }

  /** The reports, in the order of the plan. */
  static Map<EntityId, Report> of(
      Directory directory, Map<EntityId, WholeFacts> wholes, Timing timing) {
    Reports reports = new Reports(wholes, timing);
    directory
        .plan()
        .portfolio()
        .ifPresent(p -> reports.add(p.entityId(), p.updates(), Optional.empty(), Optional.empty()));
    for (Program program : directory.plan().programs()) {
      reports.add(program);
      program.projects().forEach(project -> reports.add(project, program.state()));
    }
    return Collections.unmodifiableMap(reports.found);
  }

  private void add(Program program) {
    boolean reports = program.state() == State.ACTIVE;
    add(
        program.entityId(),
        program.register().updates(),
        program.profile().reports().filter(c -> reports),
        program.start());
  }

  private void add(Project project, State program) {
    boolean reports = project.state() == State.ACTIVE && program == State.ACTIVE;
    add(
        project.entityId(),
        project.register().updates(),
        project.reports().filter(c -> reports),
        project.start());
  }

  /** What is done, or has not begun, reports no more, or not yet. */
  private void add(
      EntityId id, List<Update> updates, Optional<Cadence> cadence, Optional<LocalDate> start) {
    Optional<WholeFacts> facts = Optional.ofNullable(wholes.get(id));
    boolean done = facts.filter(WholeFacts::done).isPresent();
    Optional<LocalDate> since =
        start.or(() -> facts.flatMap(WholeFacts::extent).map(Extent::start));
    found.put(id, Report.of(updates, timing.statusDate(id), cadence.filter(c -> !done), since));
  }
}
