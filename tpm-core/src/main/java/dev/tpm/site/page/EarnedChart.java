package dev.tpm.site.page;

import dev.tpm.pace.EarnedValue;
import dev.tpm.pace.ValuePoint;
import dev.tpm.site.chart.DataTable;
import dev.tpm.site.chart.Figure;
import dev.tpm.site.chart.ValueCurves;
import dev.tpm.site.edition.Here;
import dev.tpm.site.words.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Draws what was planned, done and spent, month after month. */
record EarnedChart(Here here, EarnedValue value) {
  private static final int WIDTH = 440;
  private static final int FEWEST = 4;

  /** The chart; empty for fewer than three months. */
  Optional<Figure> figure() {
    List<ValuePoint> points = EarnedValue.course(here.facts(), here.subject().program());
    if (points.size() < FEWEST || line(points, ValuePoint::planned).size() < FEWEST) {
      return Optional.empty();
    }
    Wording words = here.wording();
    String title = words.say("budget.earned.chart.title");
    String day = words.dates().inFull(value.asOf());
    String says =
        words.say(
            "budget.earned.chart.words",
            money(value.planned().map(planned -> planned.amount()).orElse(BigDecimal.ZERO)),
            money(value.earned()),
            day);
    ValueCurves chart =
        new ValueCurves(
            "value",
            title,
            says,
            value.asOf(),
            line(points, ValuePoint::planned),
            words.say("budget.earned.chart.planned"),
            new ValueCurves.Curve(
                line(points, ValuePoint::earned), words.say("budget.earned.chart.earned")),
            new ValueCurves.Curve(
                line(points, ValuePoint::spent), words.say("budget.earned.chart.spent")),
            amount -> words.amounts().onAxis(BigDecimal.valueOf(amount)));
    return Optional.of(new Figure(title, chart.draw(WIDTH, here.wording()::say), data(points)));
  }

  private static List<ValueCurves.Point> line(
      List<ValuePoint> points, Function<ValuePoint, Optional<BigDecimal>> amount) {
    return points.stream()
        .flatMap(
            point ->
                amount.apply(point).stream()
                    .map(a -> new ValueCurves.Point(point.day(), a.doubleValue())))
        .toList();
  }

  private DataTable data(List<ValuePoint> points) {
    Wording words = here.wording();
    return new DataTable(
        List.of(
            words.say("overview.column.date"),
            words.say("budget.earned.head.pv"),
            words.say("budget.earned.head.ev"),
            words.say("budget.earned.head.ac")),
        points.stream()
            .skip(1)
            .map(
                point ->
                    List.of(
                        day(point.day()),
                        text(point.planned()),
                        text(point.earned()),
                        text(point.spent())))
            .toList());
  }

  private String day(LocalDate day) {
    return here.wording().dates().text(day);
  }

  private String text(Optional<BigDecimal> amount) {
    return amount.map(this::money).orElse("");
  }

  private String money(BigDecimal amount) {
    return here.wording().amounts().money(amount);
  }
}
