package dev.tpm.check;

import dev.tpm.diagnostic.HygieneRules;
import dev.tpm.diagnostic.Rule;
import dev.tpm.insight.Facts;
import dev.tpm.model.Risk;
import java.util.stream.Stream;

/** A risk occurred, and no issue says what is done about it. */
final class UnfollowedRisk implements Check {
  @Override
  public Rule rule() {
    return HygieneRules.UNFOLLOWED_RISK;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    return facts.plan().programs().stream()
        .flatMap(program -> facts.register(program).risks().stream())
        .filter(risk -> risk.status() == Risk.Status.OCCURRED && risk.became().isEmpty())
        .map(
            risk ->
                Finding.at(
                        risk,
                        "status",
                        HygieneRules.UNFOLLOWED_RISK,
                        "'" + risk.name() + "' occurred, and no issue says what is done about it")
                    .withHelp("write an issue, and 'became: ' with its id here"));
  }
}
