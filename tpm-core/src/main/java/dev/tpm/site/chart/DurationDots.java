package dev.tpm.site.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How long each piece of work took, as a dot on the day that it was finished, with lines at the
 * days that a part of them did not exceed.
 *
 * @param id the prefix of its ids on the page
 * @param title the finding
 * @param description the figures in words
 * @param dots at least one
 * @param lines the lines across, from the lowest
 */
public record DurationDots(
    String id, String title, String description, List<Dot> dots, List<Line> lines) {
  private static final int HEIGHT = 250;
  private static final double LEFT = 38;
  private static final double TOP = 14;
  private static final double BOTTOM = 224;
  private static final int RIGHT = 90;
  private static final double LABEL_GAP = 14;

  public DurationDots {
    dots = List.copyOf(dots);
    lines = List.copyOf(lines);
  }

  /** One piece of work. */
  public record Dot(LocalDate day, int days) {}

  /** So many days, and what that is. */
  public record Line(double days, String label) {}

  /**
   * Lays out the chart.
   *
   * @param width in pixels; 440 still reads when a phone shrinks it
   */
  public Drawing draw(int width, Vocabulary words) {
    LocalDate first = dots.stream().map(Dot::day).min(Comparator.naturalOrder()).orElseThrow();
    LocalDate last = dots.stream().map(Dot::day).max(Comparator.naturalOrder()).orElseThrow();
    TimeAxis axis = TimeAxis.around(new Span(first, last), width - (int) LEFT - RIGHT, words);
    double most = dots.stream().mapToInt(Dot::days).max().orElse(1);
    Heights heights = Heights.of(TOP, BOTTOM, most, 5);
    double right = LEFT + axis.width();
    List<Mark> marks = new ArrayList<>(heights.grid(LEFT, right));
    marks.addAll(AxisMarks.roomyNames(axis, LEFT, HEIGHT - 6.0));
    double below = Double.POSITIVE_INFINITY;
    for (Line line : lines) {
      double y = heights.y(line.days());
      marks.add(new Mark.Path("due-dash", PathData.at(LEFT, y).across(right).open()));
      below = Math.min(y, below - LABEL_GAP);
      marks.add(new Mark.Text("t-ink2", right + 8, below + 4, line.label()));
    }
    for (Dot dot : dots) {
      double x = LEFT + axis.middle(dot.day()).orElse(0.0);
      marks.add(new Mark.Dot("d1", x, heights.y(dot.days()), 3));
    }
    return new Drawing(id, width, HEIGHT, title, description, marks);
  }
}
