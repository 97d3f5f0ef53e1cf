package dev.tpm.pace;

import dev.tpm.insight.Baseline;
import dev.tpm.insight.BudgetSum;
import dev.tpm.insight.Facts;
import dev.tpm.model.Budget;
import dev.tpm.model.Budget.Figures;
import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.model.State;
import dev.tpm.pace.EarnedValues.Costs;
import dev.tpm.pace.PlannedValue.Basis;
import dev.tpm.schedule.Calendar;
import dev.tpm.schedule.Extent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Works out what was planned to be earned by a day.
 *
 * <p>The schedule's own dates are never taken for a plan: what has passed is in them as it
 * happened, so that they would call everything on time.
 */
record PlannedValues(Facts facts, Program program) {
  private static final int CENTS = 2;

  Optional<PlannedValue> of(Project project, Costs costs, LocalDate day) {
    Calendar calendar = facts.calendar(project.entityId());
    return byMonths(costs, calendar, day)
        .or(() -> byBaseline(project.items(), costs, day))
        .or(
            () ->
                evenly(
                    project.entityId(),
                    project.start(),
                    project.due(),
                    project.target(),
                    costs,
                    day));
  }

  Optional<PlannedValue> whole(Costs costs, LocalDate day) {
    Calendar calendar = facts.calendar(program.entityId());
    return byMonths(costs, calendar, day)
        .or(() -> byBaseline(Pieces.counting(program), costs, day))
        .or(() -> byProjects(costs, day))
        .or(
            () ->
                evenly(
                    program.entityId(),
                    program.start(),
                    program.due(),
                    program.target(),
                    costs,
                    day));
  }

  /**
   * The months up to a day, the one that it is in by its working days. Months that end before that
   * day and do not add up to the budget are no plan of it.
   */
  private static Optional<PlannedValue> byMonths(Costs costs, Calendar calendar, LocalDate day) {
    BigDecimal value = BigDecimal.ZERO;
    BigDecimal all = BigDecimal.ZERO;
    boolean reaches = false;
    for (Map.Entry<YearMonth, Figures> month : costs.months().entrySet()) {
      Optional<BigDecimal> planned = month.getValue().planned();
      if (planned.isPresent()) {
        all = all.add(planned.get());
        reaches |= !month.getKey().atEndOfMonth().isBefore(day);
        LocalDate first = month.getKey().atDay(1);
        double share = share(calendar, first, month.getKey().atEndOfMonth(), day);
        value = value.add(planned.get().multiply(BigDecimal.valueOf(share)));
      }
    }
    BigDecimal sum = all;
    boolean whole = costs.planned().filter(budget -> sum.compareTo(budget) >= 0).isPresent();
    return all.signum() > 0 && (reaches || whole)
        ? Optional.of(new PlannedValue(rounded(value), Basis.MONTHS))
        : Optional.empty();
  }

  /** The budget × the share of the planned days that the baseline had done by then. */
  private Optional<PlannedValue> byBaseline(List<Item> items, Costs costs, LocalDate day) {
    Optional<Baseline> baseline = facts.baseline(program.entityId().id());
    if (baseline.isEmpty() || costs.planned().isEmpty()) {
      return Optional.empty();
    }
    double all = 0;
    double done = 0;
    for (Piece piece : new Pieces(facts, program).of(items)) {
      all += piece.days();
      done +=
          baseline
              .get()
              .item(piece.item().itemId())
              .map(then -> share(piece.calendar(), then.start(), then.finish(), day))
              .map(share -> share * piece.days())
              .orElse(0.0);
    }
    return all > 0 ? Optional.of(share(costs, done / all, Basis.BASELINE)) : Optional.empty();
  }

  /** What each project planned by its months, where all that have a budget have such months. */
  private Optional<PlannedValue> byProjects(Costs costs, LocalDate day) {
    BigDecimal value = BigDecimal.ZERO;
    BigDecimal budgets = BigDecimal.ZERO;
    for (Project project : program.projects()) {
      Optional<Budget> budget = project.budget().filter(b -> project.state() != State.CANCELLED);
      if (budget.isPresent()) {
        Costs own = Costs.of(BudgetSum.figures(budget.get()), budget.get().byMonth());
        Optional<PlannedValue> planned = byMonths(own, facts.calendar(project.entityId()), day);
        if (planned.isEmpty() || own.planned().isEmpty()) {
          return Optional.empty();
        }
        value = value.add(planned.get().amount());
        budgets = budgets.add(own.planned().get());
      }
    }
    return budgets.signum() > 0
        ? Optional.of(share(costs, value.doubleValue() / budgets.doubleValue(), Basis.PROJECTS))
        : Optional.empty();
  }

  /** The budget evenly over the working days from the start to the day promised, else hoped for. */
  private Optional<PlannedValue> evenly(
      EntityId whole,
      Optional<LocalDate> start,
      Optional<LocalDate> due,
      Optional<LocalDate> target,
      Costs costs,
      LocalDate day) {
    Optional<LocalDate> from = start.or(() -> facts.schedule().extent(whole).map(Extent::start));
    Optional<LocalDate> to = due.or(() -> target);
    if (from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())) {
      return Optional.empty();
    }
    Basis basis = due.isPresent() ? Basis.DUE : Basis.TARGET;
    double share = share(facts.calendar(whole), from.get(), to.get(), day);
    return costs.planned().isEmpty() ? Optional.empty() : Optional.of(share(costs, share, basis));
  }

  private static PlannedValue share(Costs costs, double share, Basis basis) {
    BigDecimal budget = costs.planned().orElse(BigDecimal.ZERO);
    return new PlannedValue(rounded(budget.multiply(BigDecimal.valueOf(share))), basis);
  }

  /** The share of the working days from one day to another that have passed by the end of a day. */
  private static double share(Calendar calendar, LocalDate first, LocalDate last, LocalDate day) {
    if (day.isBefore(first)) {
      return 0;
    }
    int all = calendar.workingDays(first.minusDays(1), last);
    if (!day.isBefore(last) || all <= 0) {
      return 1;
    }
    return (double) calendar.workingDays(first.minusDays(1), day) / all;
  }

  private static BigDecimal rounded(BigDecimal amount) {
    return amount.setScale(CENTS, RoundingMode.HALF_UP);
  }
}
