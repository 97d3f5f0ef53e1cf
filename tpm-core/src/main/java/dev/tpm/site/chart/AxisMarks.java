package dev.tpm.site.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The parts of a time axis that every chart with days on it draws alike. */
final class AxisMarks {

  private static final double ROOMY_GAP = 16;

  private AxisMarks() {}

  /** The bands of the freezes, from {@code top} to {@code bottom}. */
  static List<Mark> freezes(TimeAxis axis, List<Freeze> freezes, double top, double bottom) {
    List<Mark> marks = new ArrayList<>();
    for (Freeze freeze : freezes) {
      double from = axis.start(freeze.days().first());
      double to = axis.end(freeze.days().last());
      if (to > from) {
        marks.add(new Mark.Box("freeze", from, top, Math.max(1, to - from), bottom - top, 0));
      }
    }
    return marks;
  }

  /** The lines between months (weeks, quarters). */
  static Mark grid(TimeAxis axis, double top, double bottom) {
    PathData lines = new PathData();
    for (Tick tick : axis.ticks()) {
      if (tick.x() > 0) {
        lines.move(Math.round(tick.x()) + 0.5, top).down(bottom);
      }
    }
    return new Mark.Path("grid", lines.open());
  }

  /** The names of the months (weeks, quarters). */
  static List<Mark> names(TimeAxis axis, double baseLine) {
    List<Mark> marks = new ArrayList<>();
    for (Tick tick : axis.ticks()) {
      if (!tick.label().isEmpty()) {
        marks.add(new Mark.Text("mid", tick.labelX(), baseLine, tick.label()));
      }
    }
    return marks;
  }

  /**
   * The names of the months (weeks, quarters) of an axis that begins at an offset, with room for
   * text that is set larger on a phone.
   */
  static List<Mark> roomyNames(TimeAxis axis, double left, double baseLine) {
    List<Mark> marks = new ArrayList<>();
    for (Tick tick : axis.ticks(ROOMY_GAP)) {
      if (!tick.label().isEmpty()) {
        marks.add(new Mark.Text("mid", left + tick.labelX(), baseLine, tick.label()));
      }
    }
    return marks;
  }

  /** Today's line through all rows; nothing where today is not on the axis. */
  static List<Mark> today(TimeAxis axis, LocalDate today, double top, double bottom) {
    return axis.middle(today).stream()
        .<Mark>map(x -> new Mark.Path("now", PathData.at(x, top).down(bottom).open()))
        .toList();
  }

  /** Today's date, kept inside the drawing. */
  static List<Mark> todayLabel(TimeAxis axis, LocalDate today, double baseLine) {
    return axis.middle(today).stream()
        .<Mark>map(x -> centred("t-acc", x, baseLine, axis.day(today), axis.width()))
        .toList();
  }

  /** A text around a point, moved to the side where it would stick out. */
  static Mark centred(String css, double x, double baseLine, String text, double width) {
    double half = TextWidth.of(text) / 2;
    if (x - half < 0) {
      return new Mark.Text(css, 0, baseLine, text);
    }
    return x + half > width
        ? new Mark.Text(css + " end", width, baseLine, text)
        : new Mark.Text(css + " mid", x, baseLine, text);
  }
}
