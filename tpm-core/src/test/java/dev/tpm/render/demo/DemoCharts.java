package dev.tpm.render.demo;

import static dev.tpm.site.words.EnglishWords.WORDS;

import dev.tpm.site.chart.BulletBar;
import dev.tpm.site.chart.BurnUp;
import dev.tpm.site.chart.DataTable;
import dev.tpm.site.chart.Drawing;
import dev.tpm.site.chart.Figure;
import dev.tpm.site.chart.Freeze;
import dev.tpm.site.chart.Look;
import dev.tpm.site.chart.RiskMatrix;
import dev.tpm.site.chart.Shape;
import dev.tpm.site.chart.Span;
import dev.tpm.site.chart.Strip;
import dev.tpm.site.chart.TeamMatrix;
import dev.tpm.site.chart.TimeAxis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sample charts: the program of the mockup, and what a stranger might write. */
final class DemoCharts {

  static final LocalDate TODAY = LocalDate.of(2026, 9, 18);
  static final Freeze FREEZE = new Freeze(span("2026-12-19", "2027-01-04"), "freeze");
  static final String LONG =
      "Migrate the settlement reconciliation pipeline of all merchants in every region to the new double-entry ledger core";

  private DemoCharts() {}

  static TimeAxis stripAxis() {
    return Strip.axis(span("2026-06-01", "2027-04-20"), WORDS);
  }

  static Drawing strip(String id, String from, String to, String due, boolean critical) {
    return new Strip(
            id,
            "From " + from + " to " + to + ", due " + due,
            Optional.of(span(from, to)),
            Optional.of(TODAY),
            critical ? List.of(span("2026-09-19", to)) : List.of(),
            Optional.of(day(to).plusDays(14)),
            Optional.of(day(due)),
            List.of(
                new Strip.Diamond(day("2026-08-28"), Look.DONE),
                new Strip.Diamond(day("2026-11-27"), critical ? Look.OFF_TRACK : Look.PLANNED)))
        .draw(stripAxis(), TODAY, List.of(FREEZE));
  }

  static Figure burnUp() {
    List<BurnUp.Count> done = new ArrayList<>();
    List<BurnUp.Count> planned = new ArrayList<>();
    for (int week = 0; week < 42; week++) {
      LocalDate from = LocalDate.of(2026, 6, 1).plusWeeks(week);
      planned.add(new BurnUp.Count(from, Math.min(61, 2 * week)));
      if (!from.isAfter(TODAY)) {
        done.add(new BurnUp.Count(from, (int) (1.75 * week)));
      }
    }
    List<BurnUp.Count> scope =
        List.of(new BurnUp.Count(day("2026-06-01"), 56), new BurnUp.Count(day("2026-07-20"), 61));
    return new Figure(
        "Milestones done, planned and in scope",
        new BurnUp(
                "burn-up",
                "28 of 61 milestones are done, 31 were planned by now",
                "Scope grew by five.",
                span("2026-06-01", "2027-03-31"),
                TODAY,
                done,
                planned,
                "planned",
                scope,
                Optional.empty())
            .draw(440, WORDS),
        new DataTable(
            List.of("Date", "Done", "Planned", "Scope"),
            List.of(List.of("18 Sep", "28", "31", "61"))));
  }

  static Figure risks() {
    RiskMatrix matrix =
        new RiskMatrix(
            "rm",
            "Open risks by probability and impact",
            "R-04 is in the red zone.",
            List.of("Rare", "Unlikely", "Possible", "Likely", "Almost certain"),
            List.of("Negl.", "Minor", "Moder.", "Major", "Severe"),
            "impact on dates, from left to right",
            15,
            List.of(
                new RiskMatrix.Entry("R-04", 3, 5),
                new RiskMatrix.Entry("R-14", 3, 2),
                new RiskMatrix.Entry("R-15", 2, 3),
                new RiskMatrix.Entry("R-16", 2, 3),
                new RiskMatrix.Entry("R-17", 5, 2)));
    return new Figure(
        "Open risks by probability and impact",
        matrix.draw(),
        new DataTable(
            List.of("Risk", "Probability", "Impact"),
            List.of(List.of("R-04", "Possible", "Severe"))));
  }

  static TeamMatrix teams() {
    return TeamMatrix.of(
        "Open hand-offs between teams",
        List.of(
            "Ledger",
            "Cards",
            "Rails",
            "Settlement",
            "Data and Reconciliation",
            "Merchant Ops",
            "Risk",
            "Platform"),
        List.of(
            hand("Ledger", "Rails", 2, Optional.of(Shape.OFF_TRACK)),
            hand("Ledger", "Cards", 2, Optional.empty()),
            hand("Platform", "Rails", 1, Optional.of(Shape.AT_RISK)),
            hand("Data and Reconciliation", "Risk", 11, Optional.empty())));
  }

  static List<Drawing> bullets() {
    return List.of(
        new BulletBar("b1", "60 of 90", Optional.of(60.0), 90, Optional.of(40.0)).draw(),
        new BulletBar("b2", "not known", Optional.empty(), 0, Optional.of(400.0)).draw(),
        new BulletBar("b3", "below zero", Optional.of(-3.0), 2, Optional.empty()).draw());
  }

  private static TeamMatrix.HandOffs hand(
      String from, String to, int count, Optional<Shape> worst) {
    return new TeamMatrix.HandOffs(
        from, to, count, worst, "#matrix", from + " to " + to + ": " + count + " open");
  }

  static Span span(String from, String to) {
    return new Span(day(from), day(to));
  }

  static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
