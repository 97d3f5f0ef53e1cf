package dev.tpm.site.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A project on one line of a table: what is behind it and what is to come.
 *
 * @param id the prefix of its ids on the page
 * @param title what it says in words, dates included
 * @param bar from its start to its likely finish; empty where it has no dates
 * @param elapsed the last day that is behind it: its finish if it is done; empty before it starts
 * @param critical the days on which its items carry the program's finish
 * @param safe the date that it meets with four chances in five; empty without a forecast
 * @param due the date it is promised for
 * @param milestones its past and next key milestones
 */
public record Strip(
    String id,
    String title,
    Optional<Span> bar,
    Optional<LocalDate> elapsed,
    List<Span> critical,
    Optional<LocalDate> safe,
    Optional<LocalDate> due,
    List<Diamond> milestones) {

  static final int WIDTH = 420;
  private static final int HEIGHT = 56;
  private static final int HEAD_HEIGHT = 34;
  private static final double TOP = 23;
  private static final double BAR = 10;
  private static final double MIDDLE = TOP + BAR / 2;

  public Strip {
    critical = List.copyOf(critical);
    milestones = List.copyOf(milestones);
  }

  /** A key milestone: its likely date and how it stands. */
  public record Diamond(LocalDate day, Look look) {}

  /** The axis that all strips of a table share. */
  public static TimeAxis axis(Span days, Vocabulary words) {
    return TimeAxis.around(days, WIDTH, words);
  }

  /** The head of the column: names of months, and today's date. */
  public static Drawing head(TimeAxis axis, LocalDate today) {
    List<Mark> marks = new ArrayList<>(AxisMarks.names(axis, 27));
    marks.addAll(AxisMarks.todayLabel(axis, today, 11));
    marks.addAll(AxisMarks.today(axis, today, 30, HEAD_HEIGHT));
    return new Drawing("", WIDTH, HEAD_HEIGHT, "", "", marks);
  }

  /** Lays out the strip. */
  public Drawing draw(TimeAxis axis, LocalDate today, List<Freeze> freezes) {
    List<Mark> marks = new ArrayList<>(AxisMarks.freezes(axis, freezes, 0, HEIGHT));
    marks.add(AxisMarks.grid(axis, 0, HEIGHT));
    bar.ifPresent(span -> addBar(marks, axis, span));
    for (Diamond milestone : milestones) {
      double x = Math.max(6, Math.min(WIDTH - 6, axis.end(milestone.day())));
      marks.add(new Mark.Path(milestone.look().fill(), PathData.diamond(x, 13, 5)));
    }
    due.ifPresent(
        day -> {
          double x = Math.max(1, Math.min(WIDTH - 1, axis.end(day)));
          marks.add(new Mark.Path("due", PathData.at(x, TOP - 5).down(TOP + BAR + 5).open()));
        });
    marks.addAll(AxisMarks.today(axis, today, 0, HEIGHT));
    return new Drawing(id, WIDTH, HEIGHT, title, "", marks);
  }

  private void addBar(List<Mark> marks, TimeAxis axis, Span span) {
    double from = axis.start(span.first());
    double to = Math.max(from + 2, axis.end(span.last()));
    double done = elapsed.map(axis::end).map(x -> Math.max(from, Math.min(to, x))).orElse(from);
    marks.add(new Mark.Box("bar", from, TOP, to - from, BAR, 2));
    if (done > from) {
      marks.add(new Mark.Box("bar-done", from, TOP, done - from, BAR, 2));
    }
    for (Span days : critical) {
      double left = Math.max(done, axis.start(days.first()));
      double right = Math.min(to, axis.end(days.last()));
      if (right > left) {
        marks.add(new Mark.Box("bar-crit", left, TOP, right - left, BAR, 2));
      }
    }
    safe.map(axis::end)
        .filter(x -> x > to)
        .ifPresent(x -> marks.add(whisker("whisk", to, x, MIDDLE)));
  }

  /** A line from the likely to the safe date, with a foot at its end. */
  static Mark whisker(String css, double from, double to, double y) {
    return new Mark.Path(css, PathData.at(from, y).across(to).move(to, y - 4).down(y + 4).open());
  }
}
