package dev.tpm.check;

import dev.tpm.diagnostic.Rule;
import dev.tpm.diagnostic.Rules;
import dev.tpm.insight.Facts;
import java.util.stream.Stream;

/** Nothing in the plan serves an objective. */
final class UnservedObjective implements Check {
  @Override
  public Rule rule() {
    return Rules.UNSERVED_OBJECTIVE;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    return facts.service().unserved().stream()
        .map(
            objective ->
                Finding.at(
                        objective,
                        objective.about().span(),
                        Rules.UNSERVED_OBJECTIVE,
                        "nothing serves the objective '" + objective.name() + "'")
                    .withHelp(
                        "write 'objective: "
                            + objective.id()
                            + "' on what does, or take the objective away"));
  }
}
