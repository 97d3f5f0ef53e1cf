package dev.tpm.site.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When one thing may finish, on one line of a table: from its P10 to its P95, with a dot at its P50
 * and a ring at its P80. What lies after its due date is hollow.
 *
 * @param id the prefix of its ids on the page
 * @param title the same in words
 * @param days from the P10 to the P95
 */
public record RangeBar(
    String id, String title, Span days, LocalDate likely, LocalDate safe, Optional<LocalDate> due) {
  private static final int WIDTH = 420;
  private static final int HEIGHT = 44;
  private static final double MIDDLE = 22;
  private static final double BAR = 8;

  /** Lays out the line on an axis that all lines of the table share; see {@link Strip#axis}. */
  public Drawing draw(TimeAxis axis, LocalDate today) {
    List<Mark> marks = new ArrayList<>();
    marks.add(AxisMarks.grid(axis, 0, HEIGHT));
    double from = Math.min(WIDTH - 2, axis.start(days.first()));
    double to = Math.max(from + 2, axis.end(days.last()));
    double until = due.map(day -> Math.max(from, Math.min(to, axis.end(day)))).orElse(to);
    addBar(marks, "bar", from, until);
    addBar(marks, "dot-late", until, to);
    double ring = Math.max(5, Math.min(WIDTH - 5, axis.end(safe)));
    marks.add(new Mark.Dot("ms-hand", ring, MIDDLE, 4));
    double dot = Math.max(5, Math.min(WIDTH - 5, axis.end(likely)));
    marks.add(new Mark.Dot("dot", dot, MIDDLE, 4.5));
    due.ifPresent(
        day -> {
          double x = Math.max(1, Math.min(WIDTH - 1, axis.end(day)));
          marks.add(new Mark.Path("due", PathData.at(x, MIDDLE - 13).down(MIDDLE + 13).open()));
        });
    marks.addAll(AxisMarks.today(axis, today, 0, HEIGHT));
    return new Drawing(id, WIDTH, HEIGHT, title, "", marks);
  }

  private static void addBar(List<Mark> marks, String css, double from, double to) {
    if (to > from) {
      marks.add(new Mark.Box(css, from, MIDDLE - BAR / 2, to - from, BAR, 2));
    }
  }
}
