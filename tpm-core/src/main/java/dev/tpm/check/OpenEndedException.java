package dev.tpm.check;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.HygieneRules;
import dev.tpm.diagnostic.Rule;
import dev.tpm.insight.Facts;
import dev.tpm.model.Policy.Waiver;
import dev.tpm.model.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An exception of the policy has no reason or no end. */
final class OpenEndedException implements Check {
  @Override
  public Rule rule() {
    return HygieneRules.OPEN_ENDED_EXCEPTION;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    List<Finding> found = new ArrayList<>();
    for (Program program : facts.plan().programs()) {
      for (Waiver waiver : program.policy().exceptions()) {
        if (waiver.until().isEmpty() || waiver.reason().isEmpty()) {
          found.add(finding(waiver));
        }
      }
    }
    return found.stream();
  }

  private static Finding finding(Waiver waiver) {
    boolean both = waiver.until().isEmpty() && waiver.reason().isEmpty();
    String lacks =
        both ? "neither a reason nor an end" : waiver.until().isEmpty() ? "no end" : "no reason";
    return new Finding(
            waiver.at(),
            Diagnostic.at(
                waiver.span(),
                HygieneRules.OPEN_ENDED_EXCEPTION,
                "the exception to '"
                    + waiver.rule()
                    + "' at '"
                    + waiver.at().path()
                    + "' has "
                    + lacks))
        .withHelp(
            both
                ? "write 'reason: ' and 'until: '"
                : waiver.until().isEmpty()
                    ? "write 'until: ' and the day on which to look at it again"
                    : "write 'reason: ' for those who read it in half a year");
  }
}
