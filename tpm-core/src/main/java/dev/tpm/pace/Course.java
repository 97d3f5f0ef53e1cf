package dev.tpm.pace;

import dev.tpm.model.Budget.Figures;
import dev.tpm.pace.EarnedValues.Costs;
import dev.tpm.schedule.Extent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Follows the earned value of a program's budget through the months. */
record Course(EarnedValues values, Costs costs, EarnedValue now) {
  private static final int MOST_MONTHS = 60;

  /** The end of each month with work, a plan or costs in it, and the day that the costs tell. */
  List<ValuePoint> points() {
    List<LocalDate> ends = days().toList();
    LocalDate first = ends.stream().min(LocalDate::compareTo).orElseThrow();
    LocalDate last = ends.stream().max(LocalDate::compareTo).orElseThrow();
    TreeSet<LocalDate> days = new TreeSet<>(List.of(now.asOf()));
    YearMonth month = YearMonth.from(first);
    for (int i = 0; i < MOST_MONTHS && !month.isAfter(YearMonth.from(last)); i++) {
      days.add(month.atEndOfMonth());
      month = month.plusMonths(1);
    }
    if (days.size() < 2) {
      return List.of();
    }
    List<ValuePoint> points = new ArrayList<>();
    LocalDate before = YearMonth.from(first).atDay(1).minusDays(1);
    points.add(point(before));
    days.forEach(day -> points.add(point(day)));
    return points.stream()
        .filter(point -> point.planned().isPresent() || !point.day().isAfter(now.asOf()))
        .toList();
  }

  /** The days between which all of it lies. */
  private Stream<LocalDate> days() {
    Optional<Extent> extent = values.facts().schedule().extent(values.program().entityId());
    Stream<LocalDate> planned =
        Stream.of(values.program().start(), values.program().due(), values.program().target())
            .flatMap(Optional::stream);
    return Stream.of(
            Stream.of(now.asOf()),
            planned,
            extent.map(Extent::start).stream(),
            costs.months().keySet().stream().map(YearMonth::atEndOfMonth))
        .flatMap(all -> all);
  }

  private ValuePoint point(LocalDate day) {
    boolean known = !day.isAfter(now.asOf());
    return new ValuePoint(
        day,
        planned(day),
        known ? earned(day) : Optional.empty(),
        known ? spent(day) : Optional.empty());
  }

  /** By the same plan as on the day that the costs tell; nothing where that plan has ended. */
  private Optional<BigDecimal> planned(LocalDate day) {
    return new PlannedValues(values.facts(), values.program())
        .whole(costs, day)
        .filter(planned -> now.planned().filter(p -> p.basis() == planned.basis()).isPresent())
        .map(PlannedValue::amount);
  }

  private Optional<BigDecimal> earned(LocalDate day) {
    return values.share(day).stream()
        .mapToObj(share -> now.budget().multiply(BigDecimal.valueOf(share)))
        .map(amount -> amount.setScale(2, RoundingMode.HALF_UP))
        .findFirst();
  }

  /** The total on its own day; before that what the months add up to, where they say. */
  private Optional<BigDecimal> spent(LocalDate day) {
    if (day.equals(now.asOf())) {
      return now.actual();
    }
    if (costs.months().values().stream().noneMatch(month -> month.spent().isPresent())) {
      return Optional.empty();
    }
    return Optional.of(
        costs.months().entrySet().stream()
            .filter(month -> !month.getKey().atEndOfMonth().isAfter(day))
            .map(Map.Entry::getValue)
            .map(Figures::spent)
            .flatMap(Optional::stream)
            .reduce(BigDecimal.ZERO, BigDecimal::add));
  }
}
