package dev.tpm.render.demo;

import dev.tpm.site.chart.BulletBar;
import dev.tpm.site.chart.BurnUp;
import dev.tpm.site.chart.DataTable;
import dev.tpm.site.chart.Dependency;
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
import dev.tpm.site.chart.Timeline;
import dev.tpm.site.chart.TimelineChart;
import dev.tpm.site.chart.TimelineGroup;
import dev.tpm.site.chart.TimelineRow;
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
    return Strip.axis(span("2026-06-01", "2027-04-20"));
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

  static Timeline project() {
    List<TimelineRow> rows = new ArrayList<>();
    rows.add(group("g1", "Rails adapter", "2026-06-01", "2026-11-06", 0));
    rows.add(task("map", "Message mapping", "2026-06-01", "2026-07-10", "done", 1, "2026-07-10"));
    rows.add(
        task(
            "inst",
            "Instant transfers adapter",
            "2026-06-29",
            "2026-08-28",
            "done",
            1,
            "2026-08-28"));
    rows.add(
        task(
            "batch",
            "Batch transfers adapter",
            "2026-08-17",
            "2026-10-09",
            "9 Oct",
            1,
            "2026-09-18"));
    rows.add(task("ret", LONG, "2026-10-12", "2026-11-06", "6 Nov", 1, ""));
    rows.add(group("g2", "Certification", "2026-08-03", "2026-11-27", 0));
    rows.add(
        task("bank", "Test-bank connection", "2026-08-03", "2026-09-11", "done", 1, "2026-09-11"));
    rows.add(
        task(
                "dry",
                "Dry runs with the scheme",
                "2026-09-14",
                "2026-11-06",
                "6 Nov",
                1,
                "2026-09-18")
            .withFlags(true, false));
    rows.add(
        task("slot", "Certification slot", "2026-11-16", "2026-11-27", "27 Nov", 1, "")
            .withFlags(true, false));
    rows.add(
        milestone(
                "cert",
                "Scheme certified",
                "2026-11-27",
                "2026-10-16",
                Look.OFF_TRACK,
                "27 Nov, +30 d")
            .withFlags(true, false));
    rows.add(group("g3", "Ledger posting", "2026-07-06", "2026-11-20", 0));
    rows.add(task("rules", "Posting rules", "2026-07-06", "2026-09-11", "done", 1, "2026-09-11"));
    rows.add(
        milestone(
                "dual",
                "Dual write in production",
                "2026-10-02",
                "2026-09-28",
                Look.PLANNED,
                "2 Oct, +4 d, from Ledger")
            .withFlags(false, true));
    rows.add(task("shadow", "Posting in shadow", "2026-10-05", "2026-11-13", "13 Nov", 1, ""));
    rows.add(
        milestone(
            "clean",
            "Shadow clean for 10 days",
            "2026-11-20",
            "2026-11-13",
            Look.AT_RISK,
            "20 Nov, +5 d"));
    rows.add(group("g4", "Ramp", "2026-11-30", "2027-02-05", 0));
    rows.add(
        task("one", "1% of live traffic", "2026-11-30", "2026-12-18", "18 Dec", 1, "")
            .withFlags(true, false));
    rows.add(
        task("fifty", "Ramp to 50%", "2027-01-05", "2027-01-22", "22 Jan", 1, "")
            .withFlags(true, false));
    rows.add(
        task("all", "Ramp to 100%", "2027-01-25", "2027-02-05", "5 Feb", 1, "")
            .withFlags(true, false));
    rows.add(
        milestone(
                "end",
                "All transfers on new rails",
                "2027-02-05",
                "2026-12-11",
                Look.OFF_TRACK,
                "5 Feb, +38 d")
            .withFlags(true, false)
            .withPromise(
                Optional.of(day("2026-12-11")),
                Optional.of(day("2027-02-19")),
                Look.OFF_TRACK,
                "5 Feb, +38 d"));
    List<Dependency> arrows =
        List.of(
            fs("bank", "dry", true),
            fs("dry", "slot", true),
            fs("slot", "cert", true),
            fs("cert", "one", true),
            fs("one", "fifty", true),
            fs("fifty", "all", true),
            fs("all", "end", true),
            fs("batch", "ret", false),
            fs("rules", "shadow", false),
            fs("dual", "shadow", true),
            fs("shadow", "clean", true),
            fs("clean", "one", false),
            fs("map", "elsewhere", true),
            fs("shadow", "batch", false),
            new Dependency("map", "inst", Dependency.Type.START_START, true),
            new Dependency("inst", "rules", Dependency.Type.FINISH_FINISH, false));
    return new TimelineChart(
            "gantt",
            "Timeline of Bank transfers",
            "Sixteen items in four groups. The critical path runs through the dry runs, the slot and the ramp.",
            span("2026-06-01", "2027-02-22"),
            TODAY,
            List.of(FREEZE),
            List.of(new TimelineGroup(Optional.empty(), true, rows)),
            arrows)
        .draw();
  }

  /** Six projects that fold, on an axis of ten years. */
  static Timeline years() {
    List<TimelineGroup> groups = new ArrayList<>();
    for (int p = 0; p < 6; p++) {
      List<TimelineRow> rows = new ArrayList<>();
      for (int i = 0; i < 4 + p; i++) {
        LocalDate from = LocalDate.of(2024 + p, 1 + i, 3);
        rows.add(
            task(
                "y" + p + "-" + i,
                (i == 2 ? LONG : "Item " + i) + " of " + p,
                from.toString(),
                from.plusMonths(5 + i).toString(),
                "",
                1,
                p == 0 ? TODAY.toString() : ""));
      }
      rows.add(
          milestone(
              "ym" + p,
              "Phase " + p + " done",
              (2025 + p) + "-11-01",
              (2025 + p) + "-08-01",
              Look.OFF_TRACK,
              "1 Nov " + (2025 + p) + ", +66 d"));
      TimelineRow head =
          group(
              "yh" + p,
              p == 1 ? LONG : "Project " + p,
              (2024 + p) + "-01-03",
              (2025 + p) + "-11-01",
              0);
      groups.add(new TimelineGroup(Optional.of(head), p == 0, rows));
    }
    return new TimelineChart(
            "years",
            "Ten years",
            "",
            span("2024-01-03", "2033-12-01"),
            TODAY,
            List.of(),
            groups,
            List.of(fs("y0-1", "y1-1", true), fs("y0-0", "y0-3", true)))
        .draw();
  }

  static Timeline days() {
    List<TimelineRow> rows =
        List.of(
            task("d1", "One day", "2026-09-16", "2026-09-16", "", 0, "2026-09-16"),
            milestone("d2", "At the end", "2026-09-30", "2026-09-25", Look.AT_RISK, "30 Sep, +3 d"),
            TimelineRow.of("d3", TimelineRow.Kind.TASK, "Without any date"));
    return new TimelineChart(
            "days",
            "Two weeks",
            "",
            span("2026-09-14", "2026-09-30"),
            TODAY,
            List.of(FREEZE),
            List.of(new TimelineGroup(Optional.empty(), true, rows)),
            List.of(fs("d1", "d2", false)))
        .draw();
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
                scope)
            .draw(440),
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

  private static TimelineRow group(String id, String name, String from, String to, int depth) {
    return TimelineRow.of(id, TimelineRow.Kind.GROUP, name)
        .withName("", "", depth)
        .withDays(Optional.of(span(from, to)), Optional.empty(), Optional.empty());
  }

  private static TimelineRow task(
      String id, String name, String from, String to, String note, int depth, String elapsed) {
    return TimelineRow.of(id, TimelineRow.Kind.TASK, name)
        .withName("#" + id, note, depth)
        .withDays(
            Optional.of(span(from, to)),
            elapsed.isEmpty() ? Optional.empty() : Optional.of(day(elapsed)),
            Optional.of(
                new Span(
                    day(from).minusDays(10),
                    day(to).minusDays(20).isBefore(day(from).minusDays(10))
                        ? day(from)
                        : day(to).minusDays(20))));
  }

  private static TimelineRow milestone(
      String id, String name, String on, String due, Look look, String label) {
    return TimelineRow.of(id, TimelineRow.Kind.MILESTONE, name)
        .withName("#" + id, label.substring(0, label.indexOf(',')), 1)
        .withDays(Optional.of(Span.on(day(on))), Optional.empty(), Optional.empty())
        .withPromise(Optional.of(day(due)), Optional.empty(), look, label);
  }

  private static Dependency fs(String from, String to, boolean driving) {
    return new Dependency(from, to, Dependency.Type.FINISH_START, driving);
  }

  static Span span(String from, String to) {
    return new Span(day(from), day(to));
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
