package dev.tpm.check;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.HygieneRules;
import dev.tpm.diagnostic.Rule;
import dev.tpm.insight.Facts;
import dev.tpm.model.Policy.Waiver;
import dev.tpm.model.Program;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An exception of the policy ends within a week: time to mend what it excuses, or to agree anew.
 */
final class ExceptionEnds implements Check {
  private static final int SOON = 7;

  @Override
  public Rule rule() {
    return HygieneRules.EXCEPTION_ENDS;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    List<Finding> found = new ArrayList<>();
    for (Program program : facts.plan().programs()) {
      LocalDate now = facts.statusDate(program.entityId());
      for (Waiver waiver : program.policy().exceptions()) {
        waiver
            .until()
            .filter(until -> !until.isBefore(now) && until.isBefore(now.plusDays(SOON)))
            .ifPresent(until -> found.add(finding(waiver, until)));
      }
    }
    return found.stream();
  }

  private static Finding finding(Waiver waiver, LocalDate until) {
    String what = "the exception to '" + waiver.rule() + "' at '" + waiver.at().path() + "'";
    return new Finding(
            waiver.at(),
            Diagnostic.at(waiver.span(), HygieneRules.EXCEPTION_ENDS, what + " ends on " + until))
        .withHelp("mend what it excuses, or agree on a new date");
  }
}
