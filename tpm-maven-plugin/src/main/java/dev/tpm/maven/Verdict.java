package dev.tpm.maven;

import dev.tpm.Outcome;
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
    String counts = Counts.ofFindings(outcome);
    if (!outcome.readable()) {
      throw new MojoFailureException("the plan cannot be read whole: " + counts);
    }
    if (outcome.diagnostics().stream().anyMatch(d -> threshold.failsAt(d.severity()))) {
      throw new MojoFailureException("the plan has findings: " + counts);
    }
  }
}
