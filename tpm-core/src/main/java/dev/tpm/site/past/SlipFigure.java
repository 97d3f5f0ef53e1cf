package dev.tpm.site.past;

import dev.tpm.model.Kind;
import dev.tpm.site.chart.DataTable;
import dev.tpm.site.chart.Figure;
import dev.tpm.site.chart.SlipChart;
import dev.tpm.site.chart.Span;
import dev.tpm.site.edition.Here;
import dev.tpm.site.words.Wording;
import dev.tpm.trend.DateLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Draws how dates moved.
 *
 * @param lines what is drawn, at most six
 * @param most how many steps carry a number at most
 */
record SlipFigure(Here here, List<DateLine> lines, int most) {

  SlipFigure {
    lines = List.copyOf(lines);
  }

  /** The steps that carry a number, the first of them the earliest. */
  List<Steps.Told> numbered() {
    List<Steps.Told> jumps =
        lines.stream()
            .flatMap(line -> Steps.of(line).stream())
            .filter(told -> told.step().days() != 0)
            .sorted(Comparator.comparingInt((Steps.Told told) -> -Math.abs(told.step().days())))
            .limit(most)
            .sorted(Comparator.comparing((Steps.Told told) -> told.step().day()))
            .toList();
    List<Steps.Told> numbered = new ArrayList<>();
    for (Steps.Told told : jumps) {
      numbered.add(told.numbered(numbered.size() + 1));
    }
    return numbered;
  }

  /** The chart with its data. */
  Figure figure(String id, int width, int height, int right) {
    Wording words = here.wording();
    String title = words.say("history.slip.title");
    return new Figure(
        title,
        new SlipChart(id, title, description(), days(), drawn())
            .draw(width, height, right, here.wording()::say),
        data());
  }

  private Span days() {
    LocalDate first =
        lines.stream().map(line -> line.steps().get(0).day()).min(LocalDate::compareTo).get();
    LocalDate now = here.statusDate();
    LocalDate last =
        lines.stream()
            .flatMap(line -> line.last().stream())
            .map(DateLine.Step::day)
            .max(LocalDate::compareTo)
            .get();
    return new Span(first, last.isAfter(now) ? last : now);
  }

  private List<SlipChart.Line> drawn() {
    Map<DateLine.Step, Integer> numbers = new HashMap<>();
    numbered().forEach(told -> numbers.put(told.last(), told.number()));
    Optional<DateLine> worst =
        lines.stream()
            .filter(line -> line.slip() > 0)
            .filter(line -> lines.size() == 1 || line.id().kind() != Kind.PROGRAM)
            .max(Comparator.comparingInt(DateLine::slip));
    return lines.stream()
        .map(
            line ->
                new SlipChart.Line(
                    here.wording()
                        .say(
                            "history.slip.label",
                            here.wording().dates().onAxis(line.finish().orElseThrow()),
                            line.name()),
                    loudness(line, worst),
                    points(line, numbers),
                    line.last().filter(DateLine.Step::done).map(DateLine.Step::day),
                    line.last().flatMap(DateLine.Step::due),
                    new Baselines(here.subject().past()).levels(line.id(), here)))
        .toList();
  }

  private SlipChart.Loudness loudness(DateLine line, Optional<DateLine> worst) {
    if (worst.filter(line::equals).isPresent()) {
      return SlipChart.Loudness.WORST;
    }
    return line.id().kind() == Kind.PROGRAM || lines.size() == 1
        ? SlipChart.Loudness.MAIN
        : SlipChart.Loudness.QUIET;
  }

  private static List<SlipChart.Point> points(DateLine line, Map<DateLine.Step, Integer> numbers) {
    return line.steps().stream()
        .filter(step -> step.finish().isPresent())
        .map(
            step ->
                new SlipChart.Point(step.day(), step.finish().get(), numbers.getOrDefault(step, 0)))
        .toList();
  }

  private String description() {
    Wording words = here.wording();
    return lines.stream()
        .map(
            line ->
                words.say(
                    "history.slip.words",
                    line.name(),
                    words.dates().text(line.steps().get(0).finish().orElseThrow()),
                    words.dates().text(line.finish().orElseThrow())))
        .reduce((one, next) -> one + " " + next)
        .orElse("");
  }

  private DataTable data() {
    Wording words = here.wording();
    List<List<String>> rows = new ArrayList<>();
    for (DateLine line : lines) {
      for (DateLine.Step step : line.steps()) {
        rows.add(
            List.of(
                line.name(),
                words.dates().text(step.day()),
                step.finish().map(words.dates()::text).orElse("")));
      }
    }
    return new DataTable(
        List.of(
            words.say("history.column.what"),
            words.say("history.column.day"),
            words.say("history.column.date")),
        rows);
  }
}
