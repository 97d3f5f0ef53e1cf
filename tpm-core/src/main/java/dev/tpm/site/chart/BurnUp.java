package dev.tpm.site.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Milestones done against planned against scope, in steps, since nothing is done between two dates.
 *
 * @param id the prefix of its ids on the page
 * @param title the finding
 * @param description the figures in words
 * @param days the days that the axis shows
 * @param today the status date, where the line of what is done ends
 * @param done how many were done from each date on, by date; the first at the start
 * @param planned how many should be done from each date on
 * @param scope how many there were in all from each date on
 */
public record BurnUp(
    String id,
    String title,
    String description,
    Span days,
    LocalDate today,
    List<Count> done,
    List<Count> planned,
    List<Count> scope) {

  private static final int HEIGHT = 250;
  private static final double LEFT = 38;
  private static final double TOP = 24;
  private static final double BOTTOM = 224;
  private static final int RIGHT = 98;
  private static final double LABEL_GAP = 15;

  public BurnUp {
    done = List.copyOf(done);
    planned = List.copyOf(planned);
    scope = List.copyOf(scope);
  }

  /** So many, from this day until the next count. */
  public record Count(LocalDate from, int number) {}

  /**
   * Lays out the chart.
   *
   * @param width in pixels; 440 still reads when a phone shrinks it, a wider one belongs in {@code
   *     chart.wide}
   */
  public Drawing draw(int width) {
    TimeAxis axis = TimeAxis.around(days, width - (int) LEFT - RIGHT);
    int most =
        List.of(done, planned, scope).stream()
            .flatMap(List::stream)
            .mapToInt(Count::number)
            .max()
            .orElse(0);
    int step = NiceSteps.of(most, 4);
    int top = Math.max(step, most);
    List<Mark> marks = new ArrayList<>(grid(axis, step, top));
    addDates(marks, axis);
    marks.add(new Mark.Path("due-dash", steps(axis, planned, days.last(), top)));
    marks.add(new Mark.Path("l3", steps(axis, scope, days.last(), top)));
    marks.add(new Mark.Path("l1", steps(axis, done, today, top)));
    axis.middle(today)
        .ifPresent(
            x -> marks.add(new Mark.Path("now", PathData.at(LEFT + x, 17).down(BOTTOM).open())));
    addLabels(marks, axis, top);
    return new Drawing(id, width, HEIGHT, title, description, marks);
  }

  private static List<Mark> grid(TimeAxis axis, int step, int top) {
    List<Mark> marks = new ArrayList<>();
    for (int value = 0; value <= top; value += step) {
      double y = y(value, top);
      marks.add(new Mark.Path("grid", PathData.at(LEFT, y).across(LEFT + axis.width()).open()));
      marks.add(new Mark.Text("end", LEFT - 8, y + 4, String.valueOf(value)));
    }
    return marks;
  }

  private void addDates(List<Mark> marks, TimeAxis axis) {
    for (Mark mark : AxisMarks.names(axis, 244)) {
      if (mark instanceof Mark.Text text) {
        marks.add(new Mark.Text(text.css(), LEFT + text.x(), text.y(), text.text()));
      }
    }
    axis.middle(today)
        .ifPresent(
            x ->
                marks.add(
                    AxisMarks.centred(
                        "t-acc", LEFT + x, 12, Scale.day(today), LEFT + axis.width())));
  }

  private static String steps(TimeAxis axis, List<Count> counts, LocalDate until, int top) {
    PathData line = new PathData();
    boolean isFirst = true;
    for (Count count : counts) {
      if (count.from().isAfter(until)) {
        break;
      }
      double x = LEFT + axis.start(count.from());
      if (isFirst) {
        line.move(x, y(count.number(), top));
        isFirst = false;
      } else {
        line.across(x).down(y(count.number(), top));
      }
    }
    if (!isFirst) {
      line.across(LEFT + axis.middle(until).orElse((double) axis.width()));
    }
    return isFirst ? "" : line.open();
  }

  private void addLabels(List<Mark> marks, TimeAxis axis, int top) {
    double right = LEFT + axis.width() + 8;
    double scopeY = y(last(scope, days.last()), top);
    if (!scope.isEmpty()) {
      marks.add(new Mark.Text("t-ink2", right, scopeY + 4, last(scope, days.last()) + " in scope"));
    }
    if (!planned.isEmpty()) {
      double y = Math.max(y(last(planned, days.last()), top), scopeY + LABEL_GAP);
      marks.add(new Mark.Text("t-ink2", right, y + 4, "planned"));
    }
    if (!done.isEmpty()) {
      int number = last(done, today);
      double x = LEFT + axis.middle(today).orElse((double) axis.width());
      double y = y(number, top);
      marks.add(new Mark.Dot("d1", x, y, 3.5));
      String text = number + " done";
      boolean hasRoom = x + 9 + TextWidth.of(text) < LEFT + axis.width();
      double below = Math.min(BOTTOM - 6, y + 16);
      marks.add(
          new Mark.Text(
              "halo t-ink t-b" + (hasRoom ? "" : " end"), hasRoom ? x + 9 : x - 9, below, text));
    }
  }

  private static int last(List<Count> counts, LocalDate until) {
    int number = 0;
    for (Count count : counts) {
      if (!count.from().isAfter(until)) {
        number = count.number();
      }
    }
    return number;
  }

  private static double y(int value, int top) {
    return BOTTOM - (BOTTOM - TOP) * value / top;
  }
}
