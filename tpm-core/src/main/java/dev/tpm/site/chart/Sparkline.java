package dev.tpm.site.chart;

import java.util.List;

/** A line without an axis, always beside its number: how the number went. */
public final class Sparkline {

  private static final int WIDTH = 72;
  private static final int HEIGHT = 20;
  private static final double LEFT = 2;
  private static final double RIGHT = 68;
  private static final double TOP = 3;
  private static final double BOTTOM = 17;

  private Sparkline() {}

  /**
   * Lays out the line; a higher value is higher.
   *
   * @param values from the oldest to the newest, at even distances; fewer than two give an empty
   *     drawing
   */
  public static Drawing draw(List<Double> values) {
    if (values.size() < 2) {
      return new Drawing("", WIDTH, HEIGHT, "", "", List.of());
    }
    double least = values.stream().mapToDouble(v -> v).min().orElse(0);
    double most = values.stream().mapToDouble(v -> v).max().orElse(0);
    PathData line = new PathData();
    double y = 0;
    for (int i = 0; i < values.size(); i++) {
      double x = LEFT + (RIGHT - LEFT) * i / (values.size() - 1);
      double share = most > least ? (values.get(i) - least) / (most - least) : 0.5;
      y = BOTTOM - (BOTTOM - TOP) * share;
      if (i == 0) {
        line.move(x, y);
      } else {
        line.line(x, y);
      }
    }
    return new Drawing(
        "",
        WIDTH,
        HEIGHT,
        "",
        "",
        List.of(new Mark.Path("spark", line.open()), new Mark.Dot("sparkdot", RIGHT, y, 2)));
  }
}
