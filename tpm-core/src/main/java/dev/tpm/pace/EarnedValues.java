package dev.tpm.pace;

import dev.tpm.insight.BudgetSum;
import dev.tpm.insight.Facts;
import dev.tpm.insight.Status;
import dev.tpm.model.Budget;
import dev.tpm.model.Budget.Figures;
import dev.tpm.model.Item;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.model.State;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/** Works out the earned value of a program and its projects. */
record EarnedValues(Facts facts, Program program) {

  Optional<EarnedValue> of(Project project) {
    Optional<Budget> budget = project.budget().filter(b -> project.state() != State.CANCELLED);
    return budget.flatMap(
        own -> {
          Costs costs = Costs.of(BudgetSum.figures(own), own.byMonth());
          LocalDate day = costs.asOf(facts.statusDate(project.entityId()));
          return value(
              costs,
              day,
              share(project.items(), day),
              new PlannedValues(facts, program).of(project, costs, day));
        });
  }

  Optional<EarnedValue> whole() {
    return wholeCosts()
        .flatMap(
            costs -> {
              LocalDate day = costs.asOf(facts.statusDate(program.entityId()));
              return value(
                  costs, day, share(day), new PlannedValues(facts, program).whole(costs, day));
            });
  }

  private Optional<Costs> wholeCosts() {
    return BudgetSum.of(program)
        .filter(sum -> program.state() != State.CANCELLED)
        .map(sum -> Costs.of(sum.total(), program.budget().map(Budget::byMonth).orElse(Map.of())));
  }

  List<ValuePoint> course() {
    Optional<EarnedValue> now = whole();
    return now.isEmpty() || now.get().planned().isEmpty()
        ? List.of()
        : new Course(this, wholeCosts().orElseThrow(), now.get()).points();
  }

  private static Optional<EarnedValue> value(
      Costs costs, LocalDate day, OptionalDouble share, Optional<PlannedValue> planned) {
    return share.isEmpty() || costs.planned().filter(b -> b.signum() > 0).isEmpty()
        ? Optional.empty()
        : costs
            .planned()
            .map(
                budget ->
                    new EarnedValue(day, budget, share.getAsDouble(), planned, costs.spent()));
  }

  /**
   * The share of a program's work that was done by a day: each project weighs what it may cost.
   * Where a project with work has no budget, all work weighs by its planned days.
   */
  OptionalDouble share(LocalDate day) {
    double weights = 0;
    double done = 0;
    for (Project project : program.projects()) {
      OptionalDouble share = share(project.items(), day);
      if (project.state() != State.CANCELLED && share.isPresent()) {
        double weight = weight(project);
        if (weight <= 0) {
          return share(allItems(), day);
        }
        weights += weight;
        done += weight * share.getAsDouble();
      }
    }
    return weights > 0 ? OptionalDouble.of(done / weights) : share(allItems(), day);
  }

  private static double weight(Project project) {
    return project
        .budget()
        .flatMap(own -> Costs.of(BudgetSum.figures(own), own.byMonth()).planned())
        .map(BigDecimal::doubleValue)
        .orElse(0.0);
  }

  private List<Item> allItems() {
    List<Item> items = new ArrayList<>(program.milestones());
    items.addAll(Pieces.counting(program));
    return items;
  }

  /** The share of the planned days that was done by a day; of milestones where there is no work. */
  private OptionalDouble share(List<Item> items, LocalDate day) {
    List<Piece> pieces = new Pieces(facts, program).of(items);
    double days = pieces.stream().mapToDouble(Piece::days).sum();
    if (days > 0) {
      double done = pieces.stream().mapToDouble(piece -> piece.doneBy(day)).sum();
      return OptionalDouble.of(Math.min(1, done / days));
    }
    List<Item> milestones =
        items.stream()
            .filter(Item::isMilestone)
            .filter(item -> facts.item(item.itemId()).status() != Status.DROPPED)
            .toList();
    return milestones.stream()
        .mapToDouble(m -> m.progress().finished().filter(f -> !f.isAfter(day)).isPresent() ? 1 : 0)
        .average();
  }

  /**
   * What a budget says of its costs: the figures as a whole, else its months added up.
   *
   * @param months month → figures, where the budget has them
   */
  record Costs(
      Optional<BigDecimal> planned,
      Optional<BigDecimal> spent,
      Optional<LocalDate> told,
      Map<YearMonth, Figures> months) {

    static Costs of(Figures figures, Map<YearMonth, Figures> months) {
      Optional<LocalDate> lastSpent =
          months.entrySet().stream()
              .filter(month -> month.getValue().spent().isPresent())
              .map(month -> month.getKey().atEndOfMonth())
              .max(LocalDate::compareTo);
      return new Costs(
          figures.planned().or(() -> sum(months, Figures::planned)),
          figures.spent().or(() -> sum(months, Figures::spent)),
          figures.asOf().or(() -> lastSpent.filter(day -> figures.spent().isEmpty())),
          months);
    }

    private static Optional<BigDecimal> sum(
        Map<YearMonth, Figures> months, Function<Figures, Optional<BigDecimal>> figure) {
      return months.values().stream().map(figure).flatMap(Optional::stream).reduce(BigDecimal::add);
    }

    /** The day that the costs tell, but none that is still to come. */
    LocalDate asOf(LocalDate statusDate) {
      return Stream.concat(told.stream(), Stream.of(statusDate))
          .min(LocalDate::compareTo)
          .orElse(statusDate);
    }
  }
}
