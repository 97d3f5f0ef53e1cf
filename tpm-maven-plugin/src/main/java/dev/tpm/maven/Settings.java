package dev.tpm.maven;

import dev.tpm.Outcome;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Settings that are words, once they are understood.
 *
 * @param failOn which findings fail the build
 * @param statusDate {@code commit}, {@code today} or an ISO date; absent: as the program says
 */
record Settings(FailOn failOn, Optional<String> statusDate) {

  static Settings of(String failOn, Optional<String> statusDate) throws MojoFailureException {
    Optional<FailOn> threshold = FailOn.named(failOn);
    if (threshold.isEmpty()) {
      throw new MojoFailureException(
          "tpm.failOn is '" + failOn + "': expected error, warning or never");
    }
    Optional<String> day = statusDate.map(String::strip).filter(text -> !text.isEmpty());
    if (day.isPresent() && !isStatusDate(day.get())) {
      throw new MojoFailureException(
          "tpm.statusDate is '"
              + day.get()
              + "': expected commit, today or a date such as 2026-11-20");
    }
    return new Settings(threshold.get(), day);
  }

  /** Whether the status date hangs on git. */
  boolean goesByCommit(Outcome outcome) {
    return outcome.facts().stream()
        .flatMap(facts -> facts.plan().programs().stream())
        .anyMatch(program -> statusDate.orElse(program.statusDate()).equals("commit"));
  }

  private static boolean isStatusDate(String text) {
    if (text.equals("commit") || text.equals("today")) {
      return true;
    }
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
