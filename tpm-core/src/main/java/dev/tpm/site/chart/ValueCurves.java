package dev.tpm.site.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * What was planned to be done for the money, what was done, and what was spent, month after month.
 *
 * @param id the prefix of its ids on the page
 * @param title the finding
 * @param description the figures in words
 * @param today the day up to which anything is known
 * @param planned what was planned, to the end
 * @param plannedWord what the line of it is called
 * @param earned what was done
 * @param spent what was spent; may be empty
 * @param label how an amount is written
 */
public record ValueCurves(
    String id,
    String title,
    String description,
    LocalDate today,
    List<Point> planned,
    String plannedWord,
    Curve earned,
    Curve spent,
    DoubleFunction<String> label) {
  private static final int HEIGHT = 260;
  private static final double LEFT = 66;
  private static final double TOP = 24;
  private static final double BOTTOM = 234;
  private static final int RIGHT = 78;
  private static final int LINES = 4;

  public ValueCurves {
    planned = List.copyOf(planned);
  }

  /** An amount at the end of a day. */
  public record Point(LocalDate day, double amount) {}

  /** A line and what it is called at its end. */
  public record Curve(List<Point> points, String word) {
    public Curve {
      points = List.copyOf(points);
    }

    private Optional<Point> last() {
      return points.stream().max(Comparator.comparing(Point::day));
    }
  }

  /**
   * Lays out the chart.
   *
   * @param width in pixels; 440 still reads when a phone shrinks it
   */
  public Drawing draw(int width, Vocabulary words) {
    Span days = new Span(planned.get(0).day().plusDays(1), planned.get(planned.size() - 1).day());
    TimeAxis axis = TimeAxis.around(days, width - (int) LEFT - RIGHT, words);
    double most =
        List.of(planned, earned.points(), spent.points()).stream()
            .flatMap(List::stream)
            .mapToDouble(Point::amount)
            .max()
            .orElse(1);
    List<Mark> marks = new ArrayList<>();
    double unit = unit(most);
    double top = Math.max(most, unit);
    for (int line = 0; line * unit <= top; line++) {
      double y = y(line * unit, top);
      marks.add(new Mark.Path("grid", PathData.at(LEFT, y).across(LEFT + axis.width()).open()));
      marks.add(new Mark.Text("end", LEFT - 8, y + 4, label.apply(line * unit)));
    }
    marks.addAll(AxisMarks.roomyNames(axis, LEFT, HEIGHT - 6.0));
    add(marks, "due-dash", axis, planned, top);
    add(marks, "l3", axis, spent.points(), top);
    add(marks, "l1", axis, earned.points(), top);
    axis.middle(today)
        .ifPresent(
            x -> {
              marks.add(new Mark.Path("now", PathData.at(LEFT + x, 17).down(BOTTOM).open()));
              marks.add(AxisMarks.centred("t-acc", LEFT + x, 12, axis.day(today), width));
            });
    double end = y(planned.get(planned.size() - 1).amount(), top);
    marks.add(new Mark.Text("t-ink2", LEFT + axis.width() + 8, end + 4, plannedWord));
    addEnds(marks, axis, top);
    return new Drawing(id, width, HEIGHT, title, description, marks);
  }

  /** The higher end has its word above to the left, the lower one below to the right. */
  private void addEnds(List<Mark> marks, TimeAxis axis, double top) {
    boolean earnedIsHigher =
        earned.last().map(Point::amount).orElse(0.0) >= spent.last().map(Point::amount).orElse(0.0);
    addEnd(marks, axis, top, earned, "d1", "t-ink t-b", earnedIsHigher);
    addEnd(marks, axis, top, spent, "d3", "t-ink2", !earnedIsHigher);
  }

  private static void addEnd(
      List<Mark> marks,
      TimeAxis axis,
      double top,
      Curve curve,
      String dot,
      String text,
      boolean above) {
    curve
        .last()
        .ifPresent(
            point -> {
              double x = LEFT + axis.end(point.day());
              double y = y(point.amount(), top);
              double half = TextWidth.of(curve.word());
              boolean left = above ? x - 9 - half > LEFT : x + 9 + half > LEFT + axis.width();
              marks.add(new Mark.Dot(dot, x, y, 3.5));
              marks.add(
                  new Mark.Text(
                      text + " halo" + (left ? " end" : ""),
                      left ? x - 9 : x + 9,
                      Math.max(TOP + 6, Math.min(BOTTOM - 4, above ? y - 6 : y + 16)),
                      curve.word()));
            });
  }

  private static void add(
      List<Mark> marks, String css, TimeAxis axis, List<Point> points, double top) {
    if (points.size() < 2) {
      return;
    }
    PathData line = new PathData();
    boolean first = true;
    for (Point point : points) {
      double x = LEFT + axis.end(point.day());
      double y = y(point.amount(), top);
      if (first) {
        line.move(x, y);
        first = false;
      } else {
        line.line(x, y);
      }
    }
    marks.add(new Mark.Path(css, line.open()));
  }

  /** The distance between two lines: 1, 2 or 5 of a power of ten, about four of them in all. */
  private static double unit(double most) {
    double power = Math.pow(10, Math.floor(Math.log10(Math.max(most, 1) / LINES)));
    for (double factor : new double[] {1, 2, 5}) {
      if (most <= factor * power * (LINES + 1)) {
        return factor * power;
      }
    }
    return 10 * power;
  }

  private static double y(double amount, double top) {
    return BOTTOM - (BOTTOM - TOP) * Math.max(0, amount) / top;
  }
}
