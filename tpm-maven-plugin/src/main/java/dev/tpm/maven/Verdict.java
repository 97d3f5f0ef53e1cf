package dev.tpm.maven;

import dev.tpm.Outcome;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;

/** Whether a build may go on with what was found in its plan. */
final class Verdict {
  private Verdict() {}

  /**
   * Fails where the plan cannot be read whole, or where a finding is as bad as the threshold.
   *
   * <p>The findings have been printed by then, so the failure only counts them.
   */
  static void require(Outcome outcome, FailOn threshold) throws MojoFailureException {
    Optional<String> failure = failure(outcome, threshold);
    if (failure.isPresent()) {
      throw new MojoFailureException(failure.get());
    }
  }

  /** Why the build fails; absent where it may go on. */
  static Optional<String> failure(Outcome outcome, FailOn threshold) {
    String counts = Counts.ofFindings(outcome);
    if (!outcome.readable()) {
      return Optional.of("the plan cannot be read whole: " + counts);
    }
    return outcome.diagnostics().stream().anyMatch(d -> threshold.failsAt(d.severity()))
        ? Optional.of("the plan has findings: " + counts)
        : Optional.empty();
  }
}
