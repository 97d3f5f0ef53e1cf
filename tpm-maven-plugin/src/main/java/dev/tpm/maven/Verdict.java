package dev.tpm.maven;

import dev.tpm.Outcome;
import dev.tpm.diagnostic.Severity;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;

/** Whether a build may go on with what was found in its plan. */
final class Verdict {
  private Verdict() {}

  /**
   * Fails where the plan cannot be read whole, where a finding is as bad as the threshold, or where
   * there are too many warnings.
   *
   * <p>The findings have been printed by then, so the failure only counts them.
   */
  static void require(Outcome outcome, FailOn threshold, Optional<Integer> maxWarnings)
      throws MojoFailureException {
    Optional<String> failure = failure(outcome, threshold, maxWarnings);
    if (failure.isPresent()) {
      throw new MojoFailureException(failure.get());
    }
  }

  /** Why the build fails; absent where it may go on. */
  static Optional<String> failure(
      Outcome outcome, FailOn threshold, Optional<Integer> maxWarnings) {
    String counts = Counts.ofFindings(outcome);
    if (!outcome.readable()) {
      return Optional.of("the plan cannot be read whole: " + counts);
    }
    if (outcome.diagnostics().stream().anyMatch(d -> threshold.failsAt(d.severity()))) {
      return Optional.of("the plan has findings: " + counts);
    }
    int warnings = outcome.count(Severity.WARNING);
    return maxWarnings
        .filter(most -> warnings > most)
        .map(most -> "the plan has " + counts + ", and tpm.maxWarnings is " + most);
  }
}
