package dev.tpm.site.chart;

import java.util.ArrayList;
import java.util.List;

/** How strongly one thing moves with another: a bar from nothing to the left or to the right. */
public final class InfluenceBar {
  private static final int WIDTH = 200;
  private static final int HEIGHT = 20;
  private static final double INSET = 2;

  private InfluenceBar() {}

  /**
   * Lays out the bars of a table, each in its turn; all share one scale, to which the strongest
   * sets the end.
   *
   * @param correlations -1 to 1
   */
  public static List<Drawing> draw(List<Double> correlations) {
    double least = correlations.stream().mapToDouble(c -> c).min().orElse(0);
    double most = correlations.stream().mapToDouble(c -> c).max().orElse(0);
    double from = Math.min(0, least);
    double reach = Math.max(1e-9, Math.max(0, most) - from);
    return correlations.stream().map(c -> bar(c, from, reach)).toList();
  }

  private static Drawing bar(double correlation, double from, double reach) {
    double zero = x(0, from, reach);
    double end = x(correlation, from, reach);
    List<Mark> marks = new ArrayList<>();
    marks.add(
        new Mark.Box("bar-done", Math.min(zero, end), 5, Math.max(1, Math.abs(end - zero)), 10, 1));
    marks.add(new Mark.Path("axis", PathData.at(zero, 1).down(HEIGHT - 1).open()));
    return new Drawing("", WIDTH, HEIGHT, "", "", marks);
  }

  private static double x(double value, double from, double reach) {
    return INSET + (WIDTH - 2 * INSET) * (value - from) / reach;
  }
}
