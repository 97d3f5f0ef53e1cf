package dev.tpm.check;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.model.Policy.Waiver;
import java.util.List;

/**
 * What all checks found in a plan, as the programs' policies weigh it.
 *
 * @param found what stands, by place
 * @param accepted what exceptions silence, by place
 */
public record Findings(List<Finding> found, List<Accepted> accepted) {

  /** A finding that an exception of the policy silences. */
  public record Accepted(Finding finding, Waiver waiver) {}

  public Findings {
    found = List.copyOf(found);
    accepted = List.copyOf(accepted);
  }

  /** What is said of all that stands. */
  public List<Diagnostic> diagnostics() {
    return found.stream().map(Finding::diagnostic).toList();
  }

  /** What exceptions silence, as files and pages tell it. */
  public List<dev.tpm.diagnostic.Accepted> exceptions() {
    return accepted.stream().map(Findings::told).toList();
  }

  private static dev.tpm.diagnostic.Accepted told(Accepted accepted) {
    Waiver waiver = accepted.waiver();
    return new dev.tpm.diagnostic.Accepted(
        accepted.finding().diagnostic(), waiver.reason(), waiver.until(), waiver.by());
  }
}
