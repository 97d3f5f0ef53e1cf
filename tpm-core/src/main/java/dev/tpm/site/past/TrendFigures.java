package dev.tpm.site.past;

import dev.tpm.model.EntityId;
import dev.tpm.site.chart.Figure;
import dev.tpm.site.chart.Trends;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.ChartPart;
import dev.tpm.site.part.Head;
import dev.tpm.site.words.Wording;
import dev.tpm.trend.Exposure;
import dev.tpm.trend.Snapshot;
import dev.tpm.trend.Stand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Draws what changed from commit to commit besides dates.
 *
 * @param past what each day said
 */
record TrendFigures(Here here, PastDays past) {
  private static final int WIDTH = 440;

  static TrendFigures of(Here here) {
    return new TrendFigures(here, PastDays.of(here));
  }

  private Wording words() {
    return here.wording();
  }

  /** Slack, chance, what endangers the program and what hurts it, each a line. */
  Optional<ChartPart> trends() {
    EntityId id = here.subject().id();
    List<Trends.Row> rows = new ArrayList<>();
    row("slack", s -> slack(s, id), v -> words().amounts().delta(v.intValue()).text())
        .ifPresent(rows::add);
    row("chance", s -> chance(s, id), v -> words().amounts().chance(v / 100)).ifPresent(rows::add);
    rows.addAll(exposures());
    return part("trends", rows);
  }

  /** What endangers the program and what hurts it, each a line. */
  Optional<ChartPart> exposure() {
    return part("exposure", exposures());
  }

  private Optional<ChartPart> part(String key, List<Trends.Row> rows) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    String title = words().say("history." + key + ".title");
    List<String> heads = rows.stream().map(Trends.Row::label).toList();
    return Optional.of(
        new ChartPart(
            Head.of(key, words().say("history." + key)),
            new Figure(
                title,
                new Trends(key + "-chart", title, described(rows), past.span(), rows)
                    .draw(WIDTH, here.wording()::say),
                past.months(heads, snapshot -> figures(rows, snapshot.statusDate()))),
            List.of()));
  }

  private List<Trends.Row> exposures() {
    List<Trends.Row> rows = new ArrayList<>();
    row("exposure", of(Exposure::score), this::whole).ifPresent(rows::add);
    row("delay", of(Exposure::expectedDelay), v -> words().amounts().decimal(v, 1))
        .ifPresent(rows::add);
    row("issues", of(Exposure::issues), this::whole).ifPresent(rows::add);
    row("age", s -> s.exposure().issueAge(), this::whole).ifPresent(rows::add);
    return rows;
  }

  private static Function<Snapshot, OptionalDouble> of(Function<Exposure, Number> figure) {
    return snapshot -> OptionalDouble.of(figure.apply(snapshot.exposure()).doubleValue());
  }

  private static OptionalDouble slack(Snapshot snapshot, EntityId id) {
    Optional<Stand> stand = snapshot.stand(id);
    return stand.isPresent() && stand.get().slack().isPresent()
        ? OptionalDouble.of(stand.get().slack().getAsInt())
        : OptionalDouble.empty();
  }

  private static OptionalDouble chance(Snapshot snapshot, EntityId id) {
    Optional<Stand> stand = snapshot.stand(id);
    return stand.isPresent() && stand.get().chance().isPresent()
        ? OptionalDouble.of(stand.get().chance().getAsDouble() * 100)
        : OptionalDouble.empty();
  }

  private String whole(double value) {
    return words().amounts().number(Math.round(value));
  }

  /** A line of what is known; none where that was nothing all the time. */
  private Optional<Trends.Row> row(
      String key, Function<Snapshot, OptionalDouble> figure, Function<Double, String> said) {
    List<Trends.Value> values = new ArrayList<>();
    for (Snapshot snapshot : past.all()) {
      OptionalDouble value = figure.apply(snapshot);
      value.ifPresent(v -> values.add(new Trends.Value(snapshot.statusDate(), v)));
    }
    boolean any = values.stream().anyMatch(value -> value.amount() != 0);
    return any
        ? Optional.of(
            new Trends.Row(
                words().say("history.trend." + key),
                values,
                said.apply(values.get(values.size() - 1).amount())))
        : Optional.empty();
  }

  private String described(List<Trends.Row> rows) {
    return rows.stream()
        .map(
            row ->
                words()
                    .say(
                        "history.trends.words",
                        row.label(),
                        words().amounts().decimal(row.values().get(0).amount(), 0),
                        row.last()))
        .reduce((one, next) -> one + " " + next)
        .orElse("");
  }

  private List<String> figures(List<Trends.Row> rows, LocalDate day) {
    return rows.stream()
        .map(
            row ->
                row.values().stream()
                    .filter(value -> !value.from().isAfter(day))
                    .reduce((first, second) -> second)
                    .map(value -> words().amounts().decimal(value.amount(), 0))
                    .orElse(""))
        .toList();
  }
}
