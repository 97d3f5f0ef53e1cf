package dev.tpm.check;

import dev.tpm.diagnostic.HygieneRules;
import dev.tpm.diagnostic.Rule;
import dev.tpm.insight.BudgetSum;
import dev.tpm.insight.Facts;
import dev.tpm.model.Budget.Figures;
import dev.tpm.model.Entity;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The money that is expected to be spent is more than the plan and its reserve. */
final class ForecastOverPlan implements Check {
  /** Nobody calls a meeting over less, as a share of what is planned. */
  private static final BigDecimal SMALL = new BigDecimal("0.05");

  @Override
  public Rule rule() {
    return HygieneRules.FORECAST_OVER_PLAN;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    List<Finding> found = new ArrayList<>();
    for (Program program : facts.plan().programs()) {
      BudgetSum.of(program).ifPresent(sum -> add(program, sum, found));
    }
    return found.stream();
  }

  private static void add(Program program, BudgetSum sum, List<Finding> found) {
    String currency = program.profile().currency().map(c -> " " + c).orElse("");
    program.budget().flatMap(b -> finding(program, sum.total(), currency)).ifPresent(found::add);
    for (Project project : program.projects()) {
      project
          .budget()
          .flatMap(b -> finding(project, BudgetSum.figures(b), currency))
          .ifPresent(found::add);
    }
  }

  private static Optional<Finding> finding(Entity entity, Figures figures, String currency) {
    BigDecimal spent = figures.spent().orElse(BigDecimal.ZERO);
    BigDecimal forecast = figures.forecast().orElse(BigDecimal.ZERO);
    BigDecimal expected = forecast.max(spent);
    BigDecimal reserve = figures.reserve().orElse(BigDecimal.ZERO);
    return figures
        .planned()
        .filter(
            planned -> expected.compareTo(planned.add(reserve.max(planned.multiply(SMALL)))) > 0)
        .map(
            planned ->
                Finding.at(
                        entity,
                        "budget",
                        HygieneRules.FORECAST_OVER_PLAN,
                        "'"
                            + entity.name()
                            + (forecast.compareTo(spent) >= 0
                                ? "' is expected to cost "
                                : "' has cost ")
                            + Money.plain(expected)
                            + currency
                            + ", "
                            + Money.plain(expected.subtract(planned).subtract(reserve))
                            + currency
                            + " more than planned"
                            + (reserve.signum() > 0 ? " with its reserve" : ""))
                    .withHelp("agree on a larger budget, or on what is left out"));
  }
}
