package dev.tpm.site.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How forecasts moved: across, the day on which something was forecast; up, the day it was forecast
 * for. A level line held; a step up is a slip.
 *
 * <p>The field calls it a milestone trend chart.
 *
 * @param id the prefix of its ids on the page
 * @param title the finding
 * @param description the figures in words
 * @param days the days on which anything was forecast, the last of them the status date
 * @param lines at most six
 */
public record SlipChart(String id, String title, String description, Span days, List<Line> lines) {
  private static final double MARGIN = 10;
  private static final double LEVEL_GAP = 18;
  private static final double TOP = 24;
  private static final double LABEL_GAP = 16;
  private static final double NUMBER = 8.5;

  public SlipChart {
    lines = List.copyOf(lines);
  }

  /** How loud a line is. */
  public enum Loudness {
    WORST("mv-late", "t-off t-b"),
    MAIN("l1", "t-ink t-b"),
    QUIET("l3", "t-ink2");

    private final String line;
    private final String text;

    Loudness(String line, String text) {
      this.line = line;
      this.text = text;
    }
  }

  /**
   * The forecasts of one thing.
   *
   * @param label what stands at its end
   * @param points from which day on it was forecast for which; by day
   * @param ended the day from which nothing is forecast any more; absent while something is
   * @param due what it is promised for
   * @param baselines what it was held against
   */
  public record Line(
      String label,
      Loudness loudness,
      List<Point> points,
      Optional<LocalDate> ended,
      Optional<LocalDate> due,
      List<Level> baselines) {
    public Line {
      points = List.copyOf(points);
      baselines = List.copyOf(baselines);
    }
  }

  /**
   * A forecast from a day on.
   *
   * @param number stands at the step and in the list beside the chart; 0 for none
   */
  public record Point(LocalDate day, LocalDate date, int number) {}

  /** A date of a baseline, and on which days it counted, both inclusive. */
  public record Level(LocalDate from, LocalDate until, LocalDate date, String word) {}

  /**
   * Lays out the chart.
   *
   * @param width in pixels
   * @param height in pixels
   * @param right the room for the names at the ends
   */
  public Drawing draw(int width, int height, int right, Vocabulary words) {
    return new Laid(this, width, height, right, words).drawing();
  }

  private List<LocalDate> dates() {
    return List.copyOf(
        new TreeSet<>(
            lines.stream()
                .flatMap(
                    line ->
                        Stream.concat(
                            line.points().stream().map(Point::date),
                            Stream.concat(
                                line.due().stream(), line.baselines().stream().map(Level::date))))
                .toList()));
  }

  /** The chart with its axes. */
  private static final class Laid {
    private final SlipChart chart;
    private final int width;
    private final int height;
    private final double left;
    private final double bottom;
    private final double end;
    private final TimeAxis across;
    private final TimeAxis up;
    private final List<Tick> levels;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Mark.Dot> numbers = new ArrayList<>();

    Laid(SlipChart chart, int width, int height, int right, Vocabulary words) {
      this.chart = chart;
      this.width = width;
      this.height = height;
      this.bottom = height - 26.0;
      this.end = width - (double) right;
      List<LocalDate> dates = chart.dates();
      this.up =
          TimeAxis.around(
              new Span(dates.get(0), dates.get(dates.size() - 1)), (int) (bottom - TOP), words);
      // Names stand above one another: as near as lines of text, however wide they are.
      this.levels = up.ticks(LEVEL_GAP - TextWidth.of(up.day(dates.get(0))));
      this.left =
          MARGIN + levels.stream().mapToDouble(tick -> TextWidth.of(tick.label())).max().orElse(0);
      this.across = new TimeAxis(chart.days.first(), chart.days.last(), (int) (end - left), words);
    }

    Drawing drawing() {
      for (Tick tick : levels) {
        if (!tick.label().isEmpty()) {
          double y = bottom - tick.x();
          marks.add(new Mark.Path("grid", PathData.at(left, y).across(end).open()));
          marks.add(new Mark.Text("end", left - 8, bottom - tick.labelX() + 4, tick.label()));
        }
      }
      marks.addAll(AxisMarks.roomyNames(across, left, height - 6.0));
      chart.lines.forEach(this::levels);
      List<Line> loudestLast =
          chart.lines.stream().sorted(Comparator.comparing(Line::loudness).reversed()).toList();
      loudestLast.forEach(this::line);
      loudestLast.forEach(this::steps);
      labels();
      return new Drawing(chart.id, width, height, chart.title, chart.description, marks);
    }

    private double x(LocalDate day) {
      return left + across.start(day);
    }

    private double y(LocalDate date) {
      return bottom - up.end(date);
    }

    /** What is promised and what was planned, of the lines that are to be looked at. */
    private void levels(Line line) {
      if (line.loudness() == Loudness.QUIET) {
        return;
      }
      line.due()
          .ifPresent(
              due ->
                  marks.add(
                      new Mark.Path("due-dash", PathData.at(left, y(due)).across(end).open())));
      for (Level level : line.baselines()) {
        double from = x(level.from());
        double until = Math.max(from + 2, left + across.end(level.until()));
        marks.add(new Mark.Path("whisk", PathData.at(from, y(level.date())).across(until).open()));
        marks.add(new Mark.Text("halo", from + 3, y(level.date()) - 4, level.word()));
      }
    }

    private void line(Line line) {
      PathData path = new PathData();
      boolean first = true;
      for (Point point : line.points()) {
        if (first) {
          path.move(x(point.day()), y(point.date()));
          first = false;
        } else {
          path.across(x(point.day())).down(y(point.date()));
        }
      }
      path.across(line.ended().map(this::x).orElse(end));
      marks.add(new Mark.Path(line.loudness().line, path.open()));
    }

    private void steps(Line line) {
      for (Point point : line.points()) {
        if (point.number() > 0) {
          double x = free(Math.max(left + NUMBER, Math.min(end, x(point.day()))), y(point.date()));
          marks.add(new Mark.Dot("ms-hand", x, y(point.date()), NUMBER));
          marks.add(
              new Mark.Text("mid t-ink", x, y(point.date()) + 4, String.valueOf(point.number())));
        }
      }
    }

    /** A place on the step, or to its left where another number stands there. */
    private double free(double wanted, double y) {
      double x = wanted;
      for (int i = 0; i < numbers.size(); i++) {
        Mark.Dot other = numbers.get(i);
        if (Math.abs(other.x() - x) < 2 * NUMBER && Math.abs(other.y() - y) < 2 * NUMBER) {
          x = other.x() - 2 * NUMBER - 1;
          i = -1;
        }
      }
      numbers.add(new Mark.Dot("", x, y, NUMBER));
      return x;
    }

    /** The names at the ends, kept apart from one another. */
    private void labels() {
      List<Line> fromTop =
          chart.lines.stream()
              .sorted(Comparator.comparing((Line line) -> last(line)).reversed())
              .toList();
      double room = width - end - 10;
      double least = TOP + 4;
      double spare = height - 30 - fromTop.size() * LABEL_GAP;
      for (Line line : fromTop) {
        double wanted = y(last(line)) + 4;
        double at = Math.max(least, Math.min(wanted, Math.max(least, spare + LABEL_GAP)));
        marks.add(
            new Mark.Text(line.loudness().text, end + 8, at, TextWidth.cut(line.label(), room)));
        least = at + LABEL_GAP;
        spare += LABEL_GAP;
      }
    }

    private static LocalDate last(Line line) {
      return line.points().get(line.points().size() - 1).date();
    }
  }
}
