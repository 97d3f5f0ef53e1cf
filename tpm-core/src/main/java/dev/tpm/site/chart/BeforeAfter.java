package dev.tpm.site.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A date that moves, on one line of a table: a hollow dot where it was, a filled one where it is,
 * and a bar between them.
 *
 * @param was its date before; absent where it had none
 * @param now its date after; absent where it has none
 * @param due what it is promised for
 */
public record BeforeAfter(
    Optional<LocalDate> was, Optional<LocalDate> now, Optional<LocalDate> due) {
  private static final int WIDTH = 320;
  private static final int HEAD = 34;
  private static final int HEIGHT = 40;
  private static final double MIDDLE = HEIGHT / 2.0;
  private static final double RADIUS = 5;

  /** The axis that all lines of a table share. */
  public static TimeAxis axis(Span days, Vocabulary words) {
    return TimeAxis.around(days, WIDTH, words);
  }

  /** The head of the column: names of months, and today's date. */
  public static Drawing head(TimeAxis axis, LocalDate today) {
    List<Mark> marks = new ArrayList<>(AxisMarks.names(axis, 27));
    marks.addAll(AxisMarks.todayLabel(axis, today, 11));
    return new Drawing("", axis.width(), HEAD, "", "", marks);
  }

  /** Lays out the line; it says nothing that its row does not say in words. */
  public Drawing draw(TimeAxis axis, LocalDate today) {
    List<Mark> marks = new ArrayList<>();
    marks.add(AxisMarks.grid(axis, 0, HEIGHT));
    marks.addAll(AxisMarks.today(axis, today, 0, HEIGHT));
    due.map(day -> inside(axis, day)).ifPresent(x -> marks.add(tick(x, MIDDLE - 11, MIDDLE + 11)));
    Optional<Double> from = was.map(day -> inside(axis, day));
    Optional<Double> to = now.map(day -> inside(axis, day));
    boolean late = was.isPresent() && now.isPresent() && now.get().isAfter(was.get());
    boolean early = was.isPresent() && now.isPresent() && now.get().isBefore(was.get());
    if (from.isPresent() && to.isPresent() && Math.abs(from.get() - to.get()) > 2 * RADIUS) {
      double side = late ? RADIUS : -RADIUS;
      marks.add(
          new Mark.Path(
              late ? "mv-late" : "mv-early",
              PathData.at(from.get() + side, MIDDLE).across(to.get() - side).open()));
    }
    from.ifPresent(x -> marks.add(new Mark.Dot("ms-due", x, MIDDLE, RADIUS - 1)));
    to.ifPresent(
        x -> marks.add(new Mark.Dot(late ? "ms-off" : early ? "ms-on" : "ms", x, MIDDLE, RADIUS)));
    return new Drawing("", axis.width(), HEIGHT, "", "", marks);
  }

  static Mark tick(double x, double top, double bottom) {
    return new Mark.Path("due", PathData.at(x, top).down(bottom).open());
  }

  private static double inside(TimeAxis axis, LocalDate day) {
    return Math.max(RADIUS + 1, Math.min(axis.width() - RADIUS - 1, axis.end(day)));
  }
}
