package dev.tpm.site.page;

import dev.tpm.pace.Accuracy;
import dev.tpm.pace.Piece;
import dev.tpm.pace.Rate;
import dev.tpm.pace.Spread;
import dev.tpm.pace.Week;
import dev.tpm.site.chart.DataTable;
import dev.tpm.site.chart.DurationDots;
import dev.tpm.site.chart.EstimateDots;
import dev.tpm.site.chart.Figure;
import dev.tpm.site.chart.WeekColumns;
import dev.tpm.site.part.ChartPart;
import dev.tpm.site.part.Head;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Draws how work flows: week by week, from start to finish, against estimates. */
record FlowCharts(Flow flow) {
  private static final int WIDTH = 440;
  private static final int MOST_WEEKS = 52;
  private static final int MOST_DOTS = 200;
  private static final int FEWEST_DOTS = 5;

  /** What was finished in each week; empty where nothing was. */
  Optional<ChartPart> throughput() {
    List<Week> all = flow.pace().throughput().weeks();
    List<Week> weeks = all.subList(Math.max(0, all.size() - MOST_WEEKS), all.size());
    int finished = weeks.stream().mapToInt(Week::finished).sum();
    if (finished == 0) {
      return Optional.empty();
    }
    int best = weeks.stream().mapToInt(Week::finished).max().orElse(0);
    String title = words().say("flow.throughput.title");
    WeekColumns chart =
        new WeekColumns(
            "throughput",
            title,
            words().say("flow.throughput.words", finished, weeks.size(), best),
            weeks.stream()
                .map(w -> new WeekColumns.Column(w.first(), w.finished(), w.over()))
                .toList(),
            flow.pace().statusDate(),
            flow.pace().rate().map(this::mean));
    String note = words().count("flow.throughput.note", weeks.size());
    return Optional.of(
        new ChartPart(
            Head.of("throughput-weeks", words().say("flow.throughput"), note),
            new Figure(title, chart.draw(WIDTH, words()::say), weeks(weeks)),
            List.of()));
  }

  private WeekColumns.Mean mean(Rate rate) {
    LocalDate from = flow.pace().throughput().recent().get(0).first();
    String label =
        words().say("flow.throughput.mean", words().amounts().decimal(rate.itemsPerWeek(), 1));
    return new WeekColumns.Mean(from, rate.itemsPerWeek(), label);
  }

  private DataTable weeks(List<Week> weeks) {
    return new DataTable(
        List.of(
            words().say("flow.throughput.column.week"),
            words().say("flow.throughput.column.finished"),
            words().say("flow.throughput.column.days")),
        weeks.stream()
            .map(
                week ->
                    List.of(
                        words().dates().text(week.first()),
                        String.valueOf(week.finished()),
                        words().amounts().decimal(week.doneDays(), 1)))
            .toList());
  }

  /** How long each piece of work took; empty where no median is said. */
  Optional<ChartPart> cycle() {
    Optional<Spread> spread = flow.pace().cycleTimes();
    if (spread.isEmpty()) {
      return Optional.empty();
    }
    List<Piece> shown = last(flow.pace().finished());
    String half = flow.days(spread.get().median());
    List<DurationDots.Line> lines = new ArrayList<>();
    lines.add(new DurationDots.Line(spread.get().median(), words().say("flow.cycle.half", half)));
    String says = words().say("flow.cycle.words", spread.get().count(), half);
    if (spread.get().p85().isPresent()) {
      int tail = spread.get().p85().getAsInt();
      lines.add(new DurationDots.Line(tail, words().say("flow.cycle.tail", tail)));
      says = words().say("flow.cycle.words.tail", spread.get().count(), half, tail);
    }
    String title = words().say("flow.cycle.title");
    List<DurationDots.Dot> dots =
        shown.stream()
            .map(p -> new DurationDots.Dot(p.expected(), p.cycleTime().orElse(0)))
            .toList();
    return Optional.of(
        new ChartPart(
            Head.of("cycle-times", words().say("flow.cycle"), note(shown)),
            new Figure(
                title,
                new DurationDots("cycle", title, says, dots, lines).draw(WIDTH, words()::say),
                cycleData(shown)),
            List.of()));
  }

  /** The latest of those that have a cycle time, in the order in which they were finished. */
  private List<Piece> last(List<Piece> pieces) {
    List<Piece> measured =
        pieces.stream()
            .filter(piece -> piece.cycleTime().isPresent())
            .sorted(Comparator.comparing(Piece::expected))
            .toList();
    return measured.subList(Math.max(0, measured.size() - MOST_DOTS), measured.size());
  }

  private String note(List<Piece> shown) {
    return shown.size() < MOST_DOTS
        ? words().say("flow.cycle.note")
        : words().say("flow.cycle.note.last", shown.size());
  }

  private DataTable cycleData(List<Piece> shown) {
    return new DataTable(
        List.of(
            words().say("flow.cycle.column.work"),
            words().say("flow.cycle.column.finished"),
            words().say("flow.cycle.column.days")),
        shown.stream()
            .map(
                piece ->
                    List.of(
                        name(piece),
                        words().dates().text(piece.expected()),
                        String.valueOf(piece.cycleTime().orElse(0))))
            .toList());
  }

  /** What each piece of work took against its estimate; empty for fewer than five. */
  Optional<ChartPart> estimates() {
    List<Piece> shown = last(flow.pace().estimated().toList());
    Optional<Accuracy> accuracy = flow.pace().accuracy();
    if (accuracy.isEmpty() || shown.size() < FEWEST_DOTS) {
      return Optional.empty();
    }
    Accuracy sum = accuracy.get();
    String title = words().say("flow.estimate.title");
    EstimateDots chart =
        new EstimateDots(
            "estimate",
            title,
            words()
                .say(
                    "flow.estimate.words",
                    sum.count(),
                    sum.actualDays(),
                    flow.days(sum.plannedDays())),
            shown.stream()
                .map(p -> new EstimateDots.Dot(p.days(), p.cycleTime().orElse(0)))
                .toList(),
            words().say("flow.estimate.across"),
            words().say("flow.estimate.up"),
            words().say("flow.estimate.slope"));
    List<dev.tpm.site.part.Piece> ranges =
        sum.ranges() == 0
            ? List.of()
            : List.of(Words.of(words().count("flow.estimate.ranges", sum.ranges(), sum.within())));
    return Optional.of(
        new ChartPart(
            Head.of("estimates", words().say("flow.estimate"), words().say("flow.estimate.note")),
            new Figure(title, chart.draw(WIDTH), estimateData(shown)),
            ranges));
  }

  private DataTable estimateData(List<Piece> shown) {
    return new DataTable(
        List.of(
            words().say("flow.cycle.column.work"),
            words().say("flow.estimate.column.estimated"),
            words().say("flow.estimate.column.taken")),
        shown.stream()
            .map(
                piece ->
                    List.of(
                        name(piece),
                        flow.days(piece.days()),
                        String.valueOf(piece.cycleTime().orElse(0))))
            .toList());
  }

  private String name(Piece piece) {
    return flow.here().fullName(piece.item().entityId());
  }

  private Wording words() {
    return flow.words();
  }
}
