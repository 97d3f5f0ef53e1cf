package dev.tpm.site.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The chance that something has finished by each day, as a rising line of steps.
 *
 * @param id the prefix of its ids on the page
 * @param title the finding
 * @param description the figures in words
 * @param chances day → the chance by then, 0 to 1, ascending; the last is 1
 * @param due the promise, and what is said of it
 * @param marks the points of the line to be named
 */
public record ChanceCurve(
    String id,
    String title,
    String description,
    SortedMap<LocalDate, Double> chances,
    Optional<Point> due,
    List<Point> marks) {
  private static final int HEIGHT = 356;
  private static final double LEFT = 48;
  private static final double RIGHT = 12;
  private static final double TOP = 30;
  private static final double BOTTOM = 326;
  private static final double GAP = 9;
  private static final double BOLD = 1.12;
  private static final int NEAR = 14;
  private static final int MARGIN = 3;

  public ChanceCurve {
    chances = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(chances));
    marks = List.copyOf(marks);
  }

  /**
   * A point of the line.
   *
   * @param chance 0 to 1
   * @param label what is said of it
   */
  public record Point(LocalDate day, double chance, String label) {}

  /**
   * Lays out the chart.
   *
   * @param width in pixels
   * @param growth how much larger its text is set where the drawing shrinks
   */
  public Drawing draw(int width, double growth, Vocabulary words) {
    TimeAxis axis = TimeAxis.around(days(), width - (int) (LEFT + RIGHT), words);
    List<Mark> drawn = new ArrayList<>();
    for (double level : levels()) {
      drawn.add(
          new Mark.Path(
              level == 0 ? "axis" : "grid",
              PathData.at(LEFT, y(level)).across(LEFT + axis.width()).open()));
      drawn.add(
          new Mark.Text(
              "end", LEFT - 8, y(level) + 4, words.say("common.percent", Math.round(level * 100))));
    }
    for (Mark mark : AxisMarks.names(axis, BOTTOM + 20)) {
      if (mark instanceof Mark.Text text) {
        drawn.add(new Mark.Text(text.css(), LEFT + text.x(), text.y(), text.text()));
      }
    }
    due.ifPresent(point -> addDue(drawn, axis, point, growth));
    drawn.add(new Mark.Path("l1", line(axis)));
    marks.forEach(point -> addPoint(drawn, axis, point, growth));
    return new Drawing(id, width, HEIGHT, title, description, drawn);
  }

  private List<Double> levels() {
    List<Double> levels = new ArrayList<>(List.of(0.0));
    marks.forEach(point -> levels.add(point.chance()));
    return levels;
  }

  /** All days that came up, and the promise where it is not far off. */
  private Span days() {
    LocalDate first = chances.firstKey();
    LocalDate last = chances.lastKey();
    long reach = Math.max(NEAR, ChronoUnit.DAYS.between(first, last));
    Optional<LocalDate> near =
        due.map(Point::day)
            .filter(day -> ChronoUnit.DAYS.between(day, first) <= reach)
            .filter(day -> ChronoUnit.DAYS.between(last, day) <= reach);
    return new Span(
        near.filter(first::isAfter).orElse(first).minusDays(MARGIN),
        near.filter(last::isBefore).orElse(last).plusDays(MARGIN));
  }

  private String line(TimeAxis axis) {
    PathData line = PathData.at(LEFT, BOTTOM);
    for (Map.Entry<LocalDate, Double> step : chances.entrySet()) {
      line.across(LEFT + axis.end(step.getKey())).down(y(step.getValue()));
    }
    return line.across(LEFT + axis.width()).open();
  }

  private void addDue(List<Mark> drawn, TimeAxis axis, Point point, double growth) {
    boolean far = point.day().isBefore(axis.first()) || point.day().isAfter(axis.last());
    double x = LEFT + axis.end(point.day());
    double half = BOLD * growth * TextWidth.of(point.label()) / 2;
    double at = Math.max(half, Math.min(LEFT + axis.width() + RIGHT - half, x));
    drawn.add(new Mark.Text("mid t-ink t-b", at, 12, point.label()));
    drawn.add(new Mark.Path(far ? "due-dash" : "due", PathData.at(x, 18).down(BOTTOM).open()));
  }

  /** A label stands right under its point, or left over it where there is no room. */
  private void addPoint(List<Mark> drawn, TimeAxis axis, Point point, double growth) {
    double x = LEFT + axis.end(point.day());
    double y = y(point.chance());
    drawn.add(new Mark.Dot("d1", x, y, 4));
    boolean right = x + GAP + BOLD * growth * TextWidth.of(point.label()) <= LEFT + axis.width();
    drawn.add(
        new Mark.Text(
            "halo t-ink t-b" + (right ? "" : " end"),
            right ? x + GAP : x - GAP,
            right ? y + 15 : y - 7,
            point.label()));
  }

  private static double y(double chance) {
    return BOTTOM - (BOTTOM - TOP) * chance;
  }
}
