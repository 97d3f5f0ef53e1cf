package dev.tpm.check;

import dev.tpm.diagnostic.HygieneRules;
import dev.tpm.diagnostic.Rule;
import dev.tpm.insight.Facts;
import dev.tpm.model.Cadence;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.model.Stakeholder;
import dev.tpm.model.State;
import dev.tpm.model.Update;
import dev.tpm.schedule.Extent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A stakeholder had no update within their cadence. */
final class UninformedStakeholder implements Check {
  @Override
  public Rule rule() {
    return HygieneRules.UNINFORMED_STAKEHOLDER;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    List<Finding> found = new ArrayList<>();
    for (Program program : facts.plan().programs()) {
      boolean done = facts.whole(program.entityId()).done();
      // That a program is silent is said once, and not again for everyone who listens.
      boolean silent = facts.standing(program.entityId()).report().stale();
      if (program.state() == State.ACTIVE && !done && !silent) {
        program
            .stakeholders()
            .forEach(stakeholder -> find(stakeholder, program, facts).ifPresent(found::add));
      }
    }
    return found.stream();
  }

  private static Optional<Finding> find(Stakeholder stakeholder, Program program, Facts facts) {
    if (stakeholder.cadence().isEmpty()) {
      return Optional.empty();
    }
    Cadence cadence = stakeholder.cadence().get();
    LocalDate now = facts.statusDate(program.entityId());
    Optional<LocalDate> since =
        program.start().or(() -> facts.schedule().extent(program.entityId()).map(Extent::start));
    Optional<LocalDate> last = last(program.register().updates(), Optional.empty(), now);
    if (!isOver(cadence, last.or(() -> since), now)) {
      return Optional.empty();
    }
    // What they care about is looked up only where the program itself was silent.
    for (Project project : facts.interest(stakeholder, program).projects()) {
      last = last(project.register().updates(), last, now);
    }
    Optional<LocalDate> wanted = last.or(() -> since).map(cadence::after).filter(now::isAfter);
    Optional<LocalDate> told = last;
    return wanted.map(day -> finding(stakeholder, told, day));
  }

  private static boolean isOver(Cadence cadence, Optional<LocalDate> since, LocalDate now) {
    return since.map(cadence::after).filter(now::isAfter).isPresent();
  }

  /** The day of the latest update, or an earlier found one where that is later. */
  private static Optional<LocalDate> last(
      List<Update> updates, Optional<LocalDate> found, LocalDate now) {
    return Stream.concat(found.stream(), updates.stream().map(Update::date))
        .filter(day -> !day.isAfter(now))
        .max(Comparator.naturalOrder());
  }

  private static Finding finding(
      Stakeholder stakeholder, Optional<LocalDate> last, LocalDate wanted) {
    String cadence = stakeholder.cadence().map(Cadence::word).orElse("");
    return Finding.at(
            stakeholder,
            "cadence",
            HygieneRules.UNINFORMED_STAKEHOLDER,
            "'"
                + stakeholder.name()
                + "' is to be told "
                + cadence
                + ", and "
                + last.map(day -> "the last update is of " + day).orElse("there is no update")
                + ": one was wanted by "
                + wanted)
        .withHelp("add a file to 'updates', named after its day, or agree on another cadence");
  }
}
