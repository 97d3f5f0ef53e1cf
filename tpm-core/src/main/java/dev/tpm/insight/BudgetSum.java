package dev.tpm.insight;

import dev.tpm.model.Budget;
import dev.tpm.model.Budget.Figures;
import dev.tpm.model.EntityId;
import dev.tpm.model.Program;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a program costs in all, in its currency.
 *
 * @param total each figure as the program gives it, else the projects' sum
 * @param projects each project that has a budget, in order → its figures, else the sum of its lines
 * @param projectsSum what the projects' figures add up to
 */
public record BudgetSum(Figures total, Map<EntityId, Figures> projects, Figures projectsSum) {

  /** The budget of a program; empty where neither it nor a project of it has one. */
  public static Optional<BudgetSum> of(Program program) {
    Map<EntityId, Figures> projects = new LinkedHashMap<>();
    program
        .projects()
        .forEach(p -> p.budget().ifPresent(b -> projects.put(p.entityId(), figures(b))));
    if (program.budget().isEmpty() && projects.isEmpty()) {
      return Optional.empty();
    }
    Figures sum = sum(projects.values());
    Figures total = program.budget().map(b -> either(figures(b), sum)).orElse(sum);
    return Optional.of(new BudgetSum(total, java.util.Collections.unmodifiableMap(projects), sum));
  }

  /** By how much the projects' planned budgets are more than the program's own; 0 where not. */
  public BigDecimal overAllotted() {
    BigDecimal planned = total.planned().orElse(BigDecimal.ZERO);
    return projectsSum
        .planned()
        .map(sum -> sum.subtract(planned))
        .orElse(BigDecimal.ZERO)
        .max(BigDecimal.ZERO);
  }

  /** The figures of a budget: each as a whole, else the sum of the lines. */
  public static Figures figures(Budget budget) {
    return either(budget.total(), linesOf(budget));
  }

  /** What the lines of a budget add up to. */
  public static Figures linesOf(Budget budget) {
    return sum(budget.lines().values().stream().map(Budget.Line::figures).toList());
  }

  /** What some figures add up to, each figure for itself: as old as the oldest of them. */
  private static Figures either(Figures first, Figures second) {
    return new Figures(
        first.planned().or(second::planned),
        first.spent().or(second::spent),
        first.forecast().or(second::forecast),
        first.reserve().or(second::reserve),
        first.asOf().or(second::asOf));
  }

  /**
   * What some figures add up to, each kind for itself; as old as the oldest of them. Where some
   * have a forecast, the others are expected to cost what is planned.
   */
  public static Figures sum(Collection<Figures> parts) {
    return new Figures(
        sum(parts, Figures::planned),
        sum(parts, Figures::spent),
        values(parts, Figures::forecast).findFirst().isPresent()
            ? sum(parts, part -> part.forecast().or(part::planned))
            : Optional.empty(),
        sum(parts, Figures::reserve),
        values(parts, Figures::asOf).min(LocalDate::compareTo));
  }

  private static Optional<BigDecimal> sum(
      Collection<Figures> parts, Function<Figures, Optional<BigDecimal>> figure) {
    List<BigDecimal> present = values(parts, figure).toList();
    return present.stream().reduce(BigDecimal::add);
  }

  private static <T> Stream<T> values(
      Collection<Figures> parts, Function<Figures, Optional<T>> figure) {
    return parts.stream().flatMap(part -> figure.apply(part).stream());
  }
}
