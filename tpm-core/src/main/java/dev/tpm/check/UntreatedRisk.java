package dev.tpm.check;

import dev.tpm.diagnostic.Rule;
import dev.tpm.diagnostic.Rules;
import dev.tpm.insight.Facts;
import dev.tpm.insight.RankedRisk;
import dev.tpm.model.Program;
import dev.tpm.model.Risk;
import java.util.stream.Stream;

/** A risk in the red of the matrix has no mitigation. */
final class UntreatedRisk implements Check {
  @Override
  public Rule rule() {
    return Rules.UNTREATED_RISK;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    return facts.plan().programs().stream().flatMap(program -> of(program, facts));
  }

  private static Stream<Finding> of(Program program, Facts facts) {
    int red = program.policy().health().redScore();
    return RankedRisk.openOf(facts.register(program).risks(), program.policy()).stream()
        .filter(risk -> risk.red() && risk.untreated())
        .map(risk -> finding(risk.risk(), risk.score().orElseThrow(), red));
  }

  private static Finding finding(Risk risk, int score, int red) {
    return Finding.at(
            risk,
            risk.about().span(),
            Rules.UNTREATED_RISK,
            "'"
                + risk.name()
                + "' has a score of "
                + score
                + ", in the red from "
                + red
                + ", and no mitigation")
        .withHelp("write 'mitigations: ' and what is done about it, by whom, by when");
  }
}
