package dev.tpm.site.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A bar for where a figure is now, and a tick for where it should be.
 *
 * @param id the prefix of its ids on the page; empty where the figures stand beside it
 * @param title what it says in words
 * @param now the figure now, in its own unit; empty where it is not known
 * @param target where it should be
 * @param baseline where it began
 */
public record BulletBar(
    String id, String title, Optional<Double> now, double target, Optional<Double> baseline) {

  private static final int WIDTH = 200;
  private static final int HEIGHT = 20;
  private static final double INSET = 2;

  /** Lays out the bar; it starts at zero, or at the least figure where one is below. */
  public Drawing draw() {
    double least = figures().min(Double::compare).map(v -> Math.min(0, v)).orElse(0.0);
    double most = figures().max(Double::compare).map(v -> Math.max(0, v)).orElse(0.0);
    double reach = most > least ? most - least : 1;
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Box("cell-1", INSET, 6, WIDTH - 2 * INSET, 8, 2));
    double zero = x(0, least, reach);
    now.map(value -> x(value, least, reach))
        .ifPresent(
            x ->
                marks.add(
                    new Mark.Box(
                        "bar-done", Math.min(zero, x), 6, Math.max(1, Math.abs(x - zero)), 8, 2)));
    baseline.ifPresent(
        v -> marks.add(new Mark.Path("axis", PathData.at(x(v, least, reach), 4).down(16).open())));
    marks.add(new Mark.Path("due", PathData.at(x(target, least, reach), 2).down(18).open()));
    return new Drawing(id, WIDTH, HEIGHT, title, "", marks);
  }

  private Stream<Double> figures() {
    return Stream.of(now, Optional.of(target), baseline).flatMap(Optional::stream);
  }

  private static double x(double value, double least, double reach) {
    return INSET + (WIDTH - 2 * INSET) * (value - least) / reach;
  }
}
