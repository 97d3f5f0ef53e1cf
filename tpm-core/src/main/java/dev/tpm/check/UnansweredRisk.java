package dev.tpm.check;

import dev.tpm.diagnostic.HygieneRules;
import dev.tpm.diagnostic.Rule;
import dev.tpm.insight.Facts;
import dev.tpm.insight.RankedRisk;
import dev.tpm.model.Risk;
import java.util.stream.Stream;

/**
 * An open risk outside the red has neither a response nor a mitigation; in the red that is graver,
 * and a rule of its own.
 */
final class UnansweredRisk implements Check {
  @Override
  public Rule rule() {
    return HygieneRules.UNANSWERED_RISK;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    return facts.plan().programs().stream()
        .flatMap(
            program ->
                RankedRisk.openOf(facts.register(program).risks(), program.policy()).stream())
        .filter(risk -> !risk.red() && risk.score().isPresent())
        .filter(risk -> risk.untreated() && risk.risk().response().isEmpty())
        .map(risk -> finding(risk.risk()));
  }

  private static Finding finding(Risk risk) {
    return Finding.at(
            risk,
            risk.about().span(),
            HygieneRules.UNANSWERED_RISK,
            "'" + risk.name() + "' has neither a response nor a mitigation")
        .withHelp("write 'response: accept' where you live with it, or 'mitigations: '");
  }
}
