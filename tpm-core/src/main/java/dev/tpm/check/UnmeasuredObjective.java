package dev.tpm.check;

import dev.tpm.diagnostic.HygieneRules;
import dev.tpm.diagnostic.Rule;
import dev.tpm.insight.Facts;
import dev.tpm.model.Objective;
import java.util.stream.Stream;

/** An objective has no key result, so nobody can say whether it is met. */
final class UnmeasuredObjective implements Check {
  @Override
  public Rule rule() {
    return HygieneRules.UNMEASURED_OBJECTIVE;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    return facts.directory().entities().stream()
        .filter(Objective.class::isInstance)
        .map(Objective.class::cast)
        .filter(objective -> objective.keyResults().isEmpty())
        .map(
            objective ->
                Finding.at(
                        objective,
                        objective.about().span(),
                        HygieneRules.UNMEASURED_OBJECTIVE,
                        "'"
                            + objective.name()
                            + "' has no key result, so nobody can say whether it is met")
                    .withHelp(
                        "write 'key-results: [{name: …, baseline: 10, target: 2, current: 8}]'"));
  }
}
