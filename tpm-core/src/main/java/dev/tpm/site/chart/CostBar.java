package dev.tpm.site.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What something costs on one line of a table: what is spent, what is still to come, and a tick at
 * the plan. All bars of a table share one scale, which begins at zero; what goes beyond the plan is
 * the news of a bar, and starts at its tick.
 *
 * @param spent what is spent; nothing where absent
 * @param forecast what it will have cost in the end; what is spent where absent
 * @param planned what it may cost
 */
public record CostBar(Optional<Double> spent, Optional<Double> forecast, Optional<Double> planned) {

  private static final int WIDTH = 200;
  private static final int HEIGHT = 20;
  private static final double INSET = 2;
  private static final double TOP = 5;
  private static final double BAR = 10;

  /** Lays out the bars of a table, each in its turn. */
  public static List<Drawing> draw(List<CostBar> bars) {
    double most = bars.stream().flatMap(CostBar::figures).max(Double::compare).orElse(0.0);
    return bars.stream().map(bar -> bar.draw(most > 0 ? most : 1)).toList();
  }

  private Drawing draw(double most) {
    double end = Math.max(forecast.orElse(0.0), spent.orElse(0.0));
    double limit = planned.orElse(end);
    List<Mark> marks = new ArrayList<>();
    add(marks, "bar", 0, x(Math.min(end, limit), most));
    add(marks, "bar-done", 0, x(Math.min(spent.orElse(0.0), limit), most));
    add(marks, "ms-off", x(limit, most), x(end, most));
    planned.ifPresent(
        value -> marks.add(new Mark.Path("due", PathData.at(x(value, most), 1).down(19).open())));
    return new Drawing("", WIDTH, HEIGHT, "", "", marks);
  }

  private static void add(List<Mark> marks, String css, double from, double to) {
    double left = Math.max(INSET, from);
    if (to > left) {
      marks.add(new Mark.Box(css, left, TOP, to - left, BAR, 1));
    }
  }

  /** A sum below zero, such as a credit, ends at the left edge. */
  private static double x(double value, double most) {
    return INSET + (WIDTH - 2 * INSET) * Math.max(0, value) / most;
  }

  private Stream<Double> figures() {
    return Stream.of(spent, forecast, planned).flatMap(Optional::stream);
  }
}
