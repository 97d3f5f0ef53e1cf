package dev.tpm.render.demo;

import static dev.tpm.render.demo.DemoCharts.FREEZE;
import static dev.tpm.render.demo.DemoCharts.LONG;
import static dev.tpm.render.demo.DemoCharts.TODAY;
import static dev.tpm.render.demo.DemoCharts.day;
import static dev.tpm.render.demo.DemoCharts.span;
import static dev.tpm.site.words.EnglishWords.WORDS;

import dev.tpm.site.chart.Dependency;
import dev.tpm.site.chart.Freeze;
import dev.tpm.site.chart.Look;
import dev.tpm.site.chart.Span;
import dev.tpm.site.chart.Timeline;
import dev.tpm.site.chart.TimelineChart;
import dev.tpm.site.chart.TimelineGroup;
import dev.tpm.site.chart.TimelineRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Sample timelines: a project, ten years, two weeks. */
final class DemoTimelines {

  /**
   * Kind, id, name, first day, last day, then elapsed or due, look, label; critical, handed over.
   */
  private static final String PROJECT =
      """
      group | g1 | Rails adapter | 2026-06-01 | 2026-11-06 | - | planned | |
      task | map | Message mapping | 2026-06-01 | 2026-07-10 | 2026-07-10 | planned | done |
      task | inst | Instant transfers adapter | 2026-06-29 | 2026-08-28 | 2026-08-28 | planned | done |
      task | batch | Batch transfers adapter | 2026-08-17 | 2026-10-09 | 2026-09-18 | planned | 9 Oct |
      task | ret | LONG | 2026-10-12 | 2026-11-06 | - | planned | 6 Nov |
      group | g2 | Certification | 2026-08-03 | 2026-11-27 | - | planned | |
      task | bank | Test-bank connection | 2026-08-03 | 2026-09-11 | 2026-09-11 | planned | done |
      task | dry | Dry runs with the scheme | 2026-09-14 | 2026-11-06 | 2026-09-18 | planned | 6 Nov | critical
      task | slot | Certification slot | 2026-11-16 | 2026-11-27 | - | planned | 27 Nov | critical
      milestone | cert | Scheme certified | 2026-11-27 | 2026-11-27 | 2026-10-16 | off_track | 27 Nov, +30 d | critical
      group | g3 | Ledger posting | 2026-07-06 | 2026-11-20 | - | planned | |
      task | rules | Posting rules | 2026-07-06 | 2026-09-11 | 2026-09-11 | planned | done |
      milestone | dual | Dual write in production | 2026-10-02 | 2026-10-02 | 2026-09-28 | planned | 2 Oct, +4 d, from Ledger | handed
      task | shadow | Posting in shadow | 2026-10-05 | 2026-11-13 | - | planned | 13 Nov |
      milestone | clean | Shadow clean for 10 days | 2026-11-20 | 2026-11-20 | 2026-11-13 | at_risk | 20 Nov, +5 d |
      group | g4 | Ramp | 2026-11-30 | 2027-02-05 | - | planned | |
      task | one | 1% of live traffic | 2026-11-30 | 2026-12-18 | - | planned | 18 Dec | critical
      task | fifty | Ramp to 50% | 2027-01-05 | 2027-01-22 | - | planned | 22 Jan | critical
      task | all | Ramp to 100% | 2027-01-25 | 2027-02-05 | - | planned | 5 Feb | critical
      milestone | end | All transfers on new rails | 2027-02-05 | 2027-02-05 | 2026-12-11 | off_track | 5 Feb, +38 d | critical
      """;

  /** Driving arrows; a comma parts them. */
  private static final String DRIVING =
      "bank dry,dry slot,slot cert,cert one,one fifty,fifty all,all end,dual shadow,shadow clean,map elsewhere";

  private static final String SLACK = "batch ret,rules shadow,clean one,shadow batch";

  private DemoTimelines() {}

  static Timeline project() {
    List<Dependency> arrows = new ArrayList<>(arrows(DRIVING, true));
    arrows.addAll(arrows(SLACK, false));
    arrows.add(new Dependency("map", "inst", Dependency.Type.START_START, true));
    arrows.add(new Dependency("inst", "rules", Dependency.Type.FINISH_FINISH, false));
    List<TimelineRow> rows = PROJECT.lines().map(DemoTimelines::row).toList();
    return chart(
        "gantt",
        span("2026-06-01", "2027-02-22"),
        List.of(FREEZE),
        List.of(new TimelineGroup(Optional.empty(), true, rows)),
        arrows);
  }

  /** Six projects that fold, on an axis of ten years. */
  static Timeline years() {
    List<TimelineGroup> groups = new ArrayList<>();
    for (int p = 0; p < 6; p++) {
      List<TimelineRow> rows = new ArrayList<>();
      for (int i = 0; i < 4 + p; i++) {
        LocalDate from = LocalDate.of(2024 + p, 1 + i, 3);
        String name = (i == 2 ? LONG : "Item " + i) + " of " + p;
        rows.add(
            row(
                "task | y%d-%d | %s | %s | %s | %s | planned | |"
                    .formatted(p, i, name, from, from.plusMonths(5 + i), p == 0 ? TODAY : "-")));
      }
      rows.add(
          row(
              "milestone | ym%d | Phase %d done | %3$d-11-01 | %3$d-11-01 | %3$d-08-01 | off_track | 1 Nov, +66 d |"
                  .formatted(p, p, 2025 + p)));
      TimelineRow head =
          row(
              "group | yh%d | %s | %d-01-03 | %d-11-01 | - | planned | |"
                  .formatted(p, p == 1 ? LONG : "Project " + p, 2024 + p, 2025 + p));
      groups.add(new TimelineGroup(Optional.of(head), p == 0, rows));
    }
    return chart(
        "years",
        span("2024-01-03", "2033-12-01"),
        List.of(),
        groups,
        arrows("y0-1 y1-1,y0-0 y0-3", true));
  }

  static Timeline days() {
    List<TimelineRow> rows =
        List.of(
            row("task | d1 | One day | 2026-09-16 | 2026-09-16 | 2026-09-16 | planned | |"),
            row(
                "milestone | d2 | At the end | 2026-09-30 | 2026-09-30 | 2026-09-25 | at_risk | 30 Sep, +3 d |"),
            TimelineRow.of("d3", TimelineRow.Kind.TASK, "Without any date"));
    return chart(
        "days",
        span("2026-09-14", "2026-09-30"),
        List.of(FREEZE),
        List.of(new TimelineGroup(Optional.empty(), true, rows)),
        arrows("d1 d2", false));
  }

  private static Timeline chart(
      String id,
      Span days,
      List<Freeze> freezes,
      List<TimelineGroup> groups,
      List<Dependency> arrows) {
    return new TimelineChart(
            id, "Timeline " + id, "What happens when.", days, TODAY, freezes, groups, arrows)
        .draw(WORDS);
  }

  private static List<Dependency> arrows(String pairs, boolean driving) {
    return Stream.of(pairs.split(","))
        .map(pair -> pair.split(" "))
        .map(ends -> new Dependency(ends[0], ends[1], Dependency.Type.FINISH_START, driving))
        .toList();
  }

  private static TimelineRow row(String line) {
    List<String> cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
    TimelineRow.Kind kind = TimelineRow.Kind.valueOf(cells.get(0).toUpperCase(Locale.ROOT));
    Span days = span(cells.get(3), cells.get(4));
    Optional<LocalDate> mark =
        cells.get(5).equals("-") ? Optional.empty() : Optional.of(day(cells.get(5)));
    boolean isMilestone = kind == TimelineRow.Kind.MILESTONE;
    boolean isTask = kind == TimelineRow.Kind.TASK;
    String note = cells.get(7).replaceFirst(",.*", "");
    Look look = Look.valueOf(cells.get(6).toUpperCase(Locale.ROOT));
    return TimelineRow.of(cells.get(1), kind, cells.get(2).replace("LONG", LONG))
        .withName("#" + cells.get(1), note, kind == TimelineRow.Kind.GROUP ? 0 : 1)
        .withDays(
            Optional.of(days),
            isTask ? mark : Optional.empty(),
            isTask
                ? Optional.of(new Span(days.first().minusDays(10), days.last()))
                : Optional.empty())
        .withPromise(
            isMilestone ? mark : Optional.empty(),
            cells.get(1).equals("end") ? Optional.of(days.last().plusDays(14)) : Optional.empty(),
            look,
            isMilestone ? cells.get(7) : "")
        .withFlags(line.endsWith("critical"), line.endsWith("handed"));
  }
}
