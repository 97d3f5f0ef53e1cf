package dev.tpm.site.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * What each piece of work took against what was estimated: a dot over the slope took longer.
 *
 * @param id the prefix of its ids on the page
 * @param title the finding
 * @param description the figures in words
 * @param dots at least one
 * @param across what the axis across counts
 * @param up what the axis up counts
 * @param slope what the slope says
 */
public record EstimateDots(
    String id,
    String title,
    String description,
    List<Dot> dots,
    String across,
    String up,
    String slope) {
  private static final int HEIGHT = 290;
  private static final double LEFT = 38;
  private static final double TOP = 24;
  private static final double BOTTOM = 244;
  private static final int RIGHT = 106;

  public EstimateDots {
    dots = List.copyOf(dots);
  }

  /** One piece of work, in working days. */
  public record Dot(double estimated, int taken) {}

  /**
   * Lays out the chart, both ways on one scale of days.
   *
   * @param width in pixels; 440 still reads when a phone shrinks it
   */
  public Drawing draw(int width) {
    double most =
        dots.stream().mapToDouble(d -> Math.max(d.estimated(), d.taken())).max().orElse(1);
    Heights heights = Heights.of(TOP, BOTTOM, most, 5);
    double right = width - RIGHT;
    double perDay = (right - LEFT) / heights.most();
    List<Mark> marks = new ArrayList<>(heights.grid(LEFT, right));
    for (int value = heights.step(); value <= heights.most(); value += heights.step()) {
      marks.add(new Mark.Text("mid", LEFT + value * perDay, BOTTOM + 18, Heights.label(value)));
    }
    marks.add(new Mark.Text("", 0, 12, up));
    marks.add(new Mark.Text("end", right, HEIGHT - 6.0, across));
    marks.add(new Mark.Path("due-dash", PathData.at(LEFT, BOTTOM).line(right, TOP).open()));
    marks.add(new Mark.Text("t-ink2", right + 8, TOP + 4, slope));
    for (Dot dot : dots) {
      double x = LEFT + dot.estimated() * perDay;
      marks.add(new Mark.Dot("d1", x, heights.y(dot.taken()), 3));
    }
    return new Drawing(id, width, HEIGHT, title, description, marks);
  }
}
