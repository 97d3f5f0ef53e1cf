package dev.tpm.site.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of a team, a bar a week, against the line of what it has; what is asked beyond that
 * stands out from the line up.
 *
 * @param id the prefix of its ids on the page
 * @param title the finding
 * @param description the figures in words
 * @param weeks one after the other, at least one
 * @param today the status date
 * @param end what stands at the end of the line; empty where there is none
 */
public record LoadBars(
    String id, String title, String description, List<Week> weeks, LocalDate today, String end) {
  private static final int HEIGHT = 208;
  private static final double LEFT = 38;
  private static final double RIGHT = 64;
  private static final double TOP = 30;
  private static final double BOTTOM = 182;
  private static final double WIDE = 6;

  public LoadBars {
    weeks = List.copyOf(weeks);
  }

  /**
   * One week.
   *
   * @param monday its first day
   * @param load what is asked, in person-days
   * @param capacity what there is; absent where that is not known
   */
  public record Week(LocalDate monday, double load, Optional<Double> capacity) {
    private double over() {
      return capacity.map(c -> load - c).orElse(0.0);
    }

    private LocalDate sunday() {
      return monday.plusDays(6);
    }
  }

  /** Lays out the chart in a width in pixels. */
  public Drawing draw(int width, Vocabulary words) {
    LocalDate last = weeks.get(weeks.size() - 1).sunday();
    TimeAxis axis = new TimeAxis(weeks.get(0).monday(), last, width - (int) (LEFT + RIGHT), words);
    double most =
        weeks.stream()
            .mapToDouble(w -> Math.max(w.load(), w.capacity().orElse(0.0)))
            .max()
            .orElse(0);
    double unit = most > 1e9 ? 1e6 : 1;
    double step = unit * NiceSteps.of((int) Math.ceil(most / unit), 4);
    double top = Math.max(step, most);
    List<Mark> marks = new ArrayList<>();
    for (double value = 0; value <= top; value += step) {
      double y = y(value, top);
      marks.add(new Mark.Path("grid", PathData.at(LEFT, y).across(LEFT + axis.width()).open()));
      marks.add(new Mark.Text("end", LEFT - 8, y + 4, label(value)));
    }
    weeks.forEach(week -> addBar(marks, axis, week, top));
    addLine(marks, axis, top);
    addDates(marks, axis);
    addWorst(marks, axis, top);
    return new Drawing(id, width, HEIGHT, title, description, marks);
  }

  /** A value of the scale, short enough for the room beside it. */
  private static String label(double value) {
    if (value < 1e4) {
      return String.valueOf(Math.round(value));
    }
    if (value < 1e6) {
      return Math.round(value / 1e3) + "k";
    }
    return value < 1e9 ? Math.round(value / 1e6) + "M" : Math.round(value / 1e9) + "G";
  }

  private void addBar(List<Mark> marks, TimeAxis axis, Week week, double top) {
    double from = LEFT + axis.start(week.monday());
    double wide = LEFT + axis.end(week.sunday()) - from;
    double gap = wide >= WIDE ? 2 : 0;
    double within = Math.min(week.load(), week.capacity().orElse(week.load()));
    String css = week.sunday().isBefore(today) ? "bar-done" : "bar";
    add(marks, css, from + gap / 2, wide - gap, y(within, top), BOTTOM);
    add(marks, "ms-off", from + gap / 2, wide - gap, y(week.load(), top), y(within, top));
  }

  private static void add(
      List<Mark> marks, String css, double x, double width, double y, double until) {
    if (until - y > 0.05) {
      marks.add(new Mark.Box(css, x, y, width, until - y, 0));
    }
  }

  private void addLine(List<Mark> marks, TimeAxis axis, double top) {
    if (weeks.stream().anyMatch(w -> w.capacity().isEmpty())) {
      return;
    }
    PathData line = PathData.at(LEFT, y(weeks.get(0).capacity().orElse(0.0), top));
    for (Week week : weeks) {
      line.down(y(week.capacity().orElse(0.0), top)).across(LEFT + axis.end(week.sunday()));
    }
    marks.add(new Mark.Path("due", line.open()));
    double y = y(weeks.get(weeks.size() - 1).capacity().orElse(0.0), top);
    marks.add(new Mark.Text("t-ink2", LEFT + axis.width() + 8, y + 4, end));
  }

  private void addDates(List<Mark> marks, TimeAxis axis) {
    for (Mark mark : AxisMarks.names(axis, BOTTOM + 20)) {
      if (mark instanceof Mark.Text text) {
        marks.add(new Mark.Text(text.css(), LEFT + text.x(), text.y(), text.text()));
      }
    }
    axis.middle(today)
        .ifPresent(
            x -> {
              marks.add(new Mark.Path("now", PathData.at(LEFT + x, 17).down(BOTTOM).open()));
              marks.add(
                  AxisMarks.centred("t-acc", LEFT + x, 12, axis.day(today), LEFT + axis.width()));
            });
  }

  /** The figure over the worst week to come. */
  private void addWorst(List<Mark> marks, TimeAxis axis, double top) {
    weeks.stream()
        .filter(w -> !w.monday().isBefore(today) && w.over() > 0)
        .max(Comparator.comparingDouble(Week::over))
        .ifPresent(
            week -> {
              double x = (axis.start(week.monday()) + axis.end(week.sunday())) / 2;
              String figure = String.valueOf(Math.round(week.load()));
              marks.add(
                  new Mark.Text("halo t-off t-b mid", LEFT + x, y(week.load(), top) - 5, figure));
            });
  }

  private static double y(double value, double top) {
    return BOTTOM - (BOTTOM - TOP) * value / top;
  }
}
