package dev.tpm.site.past;

import dev.tpm.model.Health;
import dev.tpm.model.Project;
import dev.tpm.site.chart.Figure;
import dev.tpm.site.chart.HealthRows;
import dev.tpm.site.chart.Shape;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.ChartPart;
import dev.tpm.site.part.Head;
import dev.tpm.site.words.Wording;
import dev.tpm.trend.Snapshot;
import dev.tpm.trend.Stand;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Draws how each project stood, from day to day. */
record HealthTrend(Here here, PastDays past) {
  private static final int WIDTH = 440;
  private static final int MOST_PROJECTS = 24;

  private Wording words() {
    return here.wording();
  }

  /** The chart; empty where no project had a health. */
  Optional<ChartPart> health() {
    List<HealthRows.Row> rows =
        here.subject().projects().stream()
            .filter(project -> project.state().counts())
            .limit(MOST_PROJECTS)
            .map(this::row)
            .filter(row -> !row.stretches().isEmpty())
            .toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    String title = words().say("history.health.title");
    return Optional.of(
        new ChartPart(
            Head.of("health", words().say("history.health")),
            new Figure(
                title,
                new HealthRows("health-chart", title, "", past.span(), rows)
                    .draw(WIDTH, here.wording()::say),
                past.months(
                    rows.stream().map(HealthRows.Row::name).toList(),
                    snapshot -> rows.stream().map(row -> at(row, snapshot)).toList())),
            List.of()));
  }

  private String at(HealthRows.Row row, Snapshot snapshot) {
    return row.stretches().stream()
        .filter(stretch -> !stretch.from().isAfter(snapshot.statusDate()))
        .reduce((first, second) -> second)
        .map(stretch -> words().say("history.shape." + word(stretch.shape())))
        .orElse("");
  }

  private static String word(Shape shape) {
    return shape.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private HealthRows.Row row(Project project) {
    List<HealthRows.Stretch> stretches = new ArrayList<>();
    for (Snapshot snapshot : past.all()) {
      Optional<Shape> shape = snapshot.stand(project.entityId()).flatMap(HealthTrend::shape);
      int last = stretches.size() - 1;
      if (last >= 0) {
        HealthRows.Stretch open = stretches.get(last);
        stretches.set(
            last, new HealthRows.Stretch(open.from(), snapshot.statusDate(), open.shape()));
      }
      boolean same = last >= 0 && shape.equals(Optional.of(stretches.get(last).shape()));
      if (shape.isPresent() && !same) {
        stretches.add(
            new HealthRows.Stretch(snapshot.statusDate(), past.span().last(), shape.get()));
      }
    }
    return new HealthRows.Row(project.name(), stretches);
  }

  private static Optional<Shape> shape(Stand stand) {
    return stand.done() ? Optional.of(Shape.DONE) : stand.health().map(HealthTrend::shape);
  }

  private static Shape shape(Health health) {
    return switch (health) {
      case ON_TRACK -> Shape.ON_TRACK;
      case AT_RISK -> Shape.AT_RISK;
      case OFF_TRACK -> Shape.OFF_TRACK;
    };
  }
}
