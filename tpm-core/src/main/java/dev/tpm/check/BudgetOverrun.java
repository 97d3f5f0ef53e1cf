package dev.tpm.check;

import dev.tpm.diagnostic.Rule;
import dev.tpm.diagnostic.Rules;
import dev.tpm.insight.BudgetSum;
import dev.tpm.insight.Facts;
import dev.tpm.model.Program;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** The projects' budgets add up to more than the program's. */
final class BudgetOverrun implements Check {
  @Override
  public Rule rule() {
    return Rules.BUDGET_SUM;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    return facts.plan().programs().stream()
        .flatMap(
            program ->
                BudgetSum.of(program).stream()
                    .filter(sum -> program.budget().isPresent())
                    .filter(sum -> sum.overAllotted().signum() > 0)
                    .map(sum -> finding(program, sum)));
  }

  private static Finding finding(Program program, BudgetSum sum) {
    String currency = program.profile().currency().map(c -> " " + c).orElse("");
    BigDecimal own = sum.total().planned().orElseThrow();
    return Finding.at(
            program,
            "budget",
            Rules.BUDGET_SUM,
            "the projects plan "
                + Money.plain(sum.projectsSum().planned().orElseThrow())
                + currency
                + ", "
                + Money.plain(sum.overAllotted())
                + currency
                + " more than the program's "
                + Money.plain(own)
                + currency)
        .withHelp("raise the program's budget, or lower those of projects");
  }
}
