package dev.tpm.check;

import dev.tpm.diagnostic.HygieneRules;
import dev.tpm.diagnostic.Rule;
import dev.tpm.insight.Facts;
import dev.tpm.model.Risk;
import java.util.stream.Stream;

/** An open risk has no probability or no impact, so it has no place in the matrix. */
final class UnscoredRisk implements Check {
  @Override
  public Rule rule() {
    return HygieneRules.UNSCORED_RISK;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    return facts.plan().programs().stream()
        .flatMap(program -> facts.register(program).risks().stream())
        .filter(risk -> risk.isOpen() && risk.score().isEmpty())
        .map(UnscoredRisk::finding);
  }

  private static Finding finding(Risk risk) {
    boolean likely = risk.probability().isEmpty();
    boolean grave = risk.impact().isEmpty();
    String what = likely && grave ? "probability and no impact" : likely ? "probability" : "impact";
    return Finding.at(
            risk,
            risk.about().span(),
            HygieneRules.UNSCORED_RISK,
            "'" + risk.name() + "' has no " + what + ", so it cannot be ranked")
        .withHelp("write 'probability: possible' and 'impact: major', or what fits");
  }
}
