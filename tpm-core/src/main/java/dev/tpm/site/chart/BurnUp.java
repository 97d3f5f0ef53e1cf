package dev.tpm.site.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Done against planned against scope, in steps, since nothing is done between two dates.
 *
 * @param id the prefix of its ids on the page
 * @param title the finding
 * @param description the figures in words
 * @param days the days that the axis shows
 * @param today the status date, where the line of what is done ends
 * @param done how many were done from each date on, by date; the first at the start
 * @param planned how many should be done from each date on, or will be by the schedule
 * @param plannedWord what the line of these is called
 * @param scope how many there were in all from each date on
 * @param pace when all would be done at the pace so far
 */
public record BurnUp(
    String id,
    String title,
    String description,
    Span days,
    LocalDate today,
    List<Count> done,
    List<Count> planned,
    String plannedWord,
    List<Count> scope,
    Optional<Pace> pace) {

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
   * When all would be done at the pace so far.
   *
   * @param label the finish in words
   * @param earliest at the pace of the faster weeks
   * @param latest at the pace of the slower ones; it may lie beyond the axis
   */
  public record Pace(LocalDate finish, String label, LocalDate earliest, LocalDate latest) {}

  /**
   * Lays out the chart.
   *
   * @param width in pixels; 440 still reads when a phone shrinks it, a wider one belongs in {@code
   *     chart.wide}
   */
  public Drawing draw(int width, Vocabulary words) {
    TimeAxis axis = TimeAxis.around(days, width - (int) LEFT - RIGHT, words);
    int most =
        List.of(done, planned, scope).stream()
            .flatMap(List::stream)
            .mapToInt(Count::number)
            .max()
            .orElse(0);
    Heights heights = Heights.of(TOP, BOTTOM, most, 4);
    List<Mark> marks = new ArrayList<>(heights.grid(LEFT, LEFT + axis.width()));
    addDates(marks, axis);
    marks.add(new Mark.Path("due-dash", steps(axis, planned, days.last(), heights)));
    marks.add(new Mark.Path("l3", steps(axis, scope, days.last(), heights)));
    marks.add(new Mark.Path("l1", steps(axis, done, today, heights)));
    pace.ifPresent(ahead -> addPace(marks, axis, ahead, heights));
    axis.middle(today)
        .ifPresent(
            x -> marks.add(new Mark.Path("now", PathData.at(LEFT + x, 17).down(BOTTOM).open())));
    addLabels(marks, axis, heights);
    return new Drawing(id, width, HEIGHT, title, description, marks);
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
                        "t-acc", LEFT + x, 12, axis.day(today), LEFT + axis.width())));
  }

  private static String steps(TimeAxis axis, List<Count> counts, LocalDate until, Heights heights) {
    PathData line = new PathData();
    boolean isFirst = true;
    for (Count count : counts) {
      if (count.from().isAfter(until)) {
        break;
      }
      double x = LEFT + axis.start(count.from());
      if (isFirst) {
        line.move(x, heights.y(count.number()));
        isFirst = false;
      } else {
        line.across(x).down(heights.y(count.number()));
      }
    }
    if (!isFirst) {
      line.across(LEFT + axis.middle(until).orElse((double) axis.width()));
    }
    return isFirst ? "" : line.open();
  }

  /** The way from what is done to all of it, with the range across its end. */
  private void addPace(List<Mark> marks, TimeAxis axis, Pace ahead, Heights heights) {
    double y = heights.y(last(scope, days.last()));
    double from = LEFT + axis.middle(today).orElse((double) axis.width());
    double to = LEFT + axis.end(ahead.finish());
    double first = LEFT + axis.end(ahead.earliest());
    double last = LEFT + axis.end(ahead.latest());
    PathData way = PathData.at(from, heights.y(last(done, today))).line(to, y);
    marks.add(new Mark.Path("whisk", way.open()));
    PathData range = PathData.at(first, y).across(last);
    range.move(first, y - 4).down(y + 4).move(last, y - 4).down(y + 4);
    marks.add(new Mark.Path("whisk", range.open()));
    marks.add(new Mark.Dot("d3", to, y, 3));
    boolean hasRoom = to + 6 + TextWidth.of(ahead.label()) < LEFT + axis.width();
    marks.add(
        new Mark.Text(
            "t-ink2 halo" + (hasRoom ? "" : " end"),
            hasRoom ? to + 6 : to - 8,
            y + 17,
            ahead.label()));
  }

  private void addLabels(List<Mark> marks, TimeAxis axis, Heights heights) {
    double right = LEFT + axis.width() + 8;
    double scopeY = heights.y(last(scope, days.last()));
    if (!scope.isEmpty()) {
      marks.add(
          new Mark.Text(
              "t-ink2",
              right,
              scopeY + 4,
              axis.words().say("chart.in-scope", last(scope, days.last()))));
    }
    if (!planned.isEmpty()) {
      double y = Math.max(heights.y(last(planned, days.last())), scopeY + LABEL_GAP);
      marks.add(new Mark.Text("t-ink2", right, y + 4, plannedWord));
    }
    if (!done.isEmpty()) {
      int number = last(done, today);
      double x = LEFT + axis.middle(today).orElse((double) axis.width());
      double y = heights.y(number);
      marks.add(new Mark.Dot("d1", x, y, 3.5));
      String text = axis.words().say("chart.done", number);
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
}
