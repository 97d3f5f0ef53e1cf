package dev.tpm.site.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How many were finished week by week, as columns, with the mean of the last weeks.
 *
 * @param id the prefix of its ids on the page
 * @param title the finding
 * @param description the figures in words
 * @param weeks week after week without a gap, at least one
 * @param today the status date
 * @param mean how many a week the mean is
 */
public record WeekColumns(
    String id,
    String title,
    String description,
    List<Column> weeks,
    LocalDate today,
    Optional<Mean> mean) {
  private static final int HEIGHT = 220;
  private static final double LEFT = 38;
  private static final double TOP = 24;
  private static final double BOTTOM = 194;
  private static final int RIGHT = 92;
  private static final int LAST_DAY = 6;

  public WeekColumns {
    weeks = List.copyOf(weeks);
  }

  /**
   * One week.
   *
   * @param first its Monday
   * @param over whether no more can be added to it
   */
  public record Column(LocalDate first, int number, boolean over) {}

  /**
   * A line across the last weeks.
   *
   * @param from the first of them
   * @param label what it says, at its end
   */
  public record Mean(LocalDate from, double number, String label) {}

  /**
   * Lays out the chart.
   *
   * @param width in pixels; 440 still reads when a phone shrinks it
   */
  public Drawing draw(int width, Vocabulary words) {
    LocalDate end = weeks.get(weeks.size() - 1).first().plusDays(LAST_DAY);
    TimeAxis axis = new TimeAxis(weeks.get(0).first(), end, width - (int) LEFT - RIGHT, words);
    double most = weeks.stream().mapToInt(Column::number).max().orElse(0);
    double greatest = Math.max(most, mean.map(Mean::number).orElse(0.0));
    Heights heights = Heights.of(TOP, BOTTOM, greatest, 4);
    List<Mark> marks = new ArrayList<>(heights.grid(LEFT, LEFT + axis.width()));
    marks.addAll(AxisMarks.roomyNames(axis, LEFT, HEIGHT - 6.0));
    for (Column week : weeks) {
      if (week.number() > 0) {
        double x = LEFT + axis.start(week.first());
        double right = LEFT + axis.end(week.first().plusDays(LAST_DAY));
        double gap = right - x > 6 ? 2 : 0.5;
        double y = heights.y(week.number());
        String css = week.over() ? "bar-done" : "bar";
        marks.add(new Mark.Box(css, x + gap / 2, y, right - x - gap, BOTTOM - y, 0));
      }
    }
    mean.ifPresent(line -> addMean(marks, axis, heights, line));
    axis.middle(today)
        .ifPresent(
            x -> {
              marks.add(new Mark.Path("now", PathData.at(LEFT + x, 17).down(BOTTOM).open()));
              marks.add(AxisMarks.centred("t-acc", LEFT + x, 12, axis.day(today), width));
            });
    return new Drawing(id, width, HEIGHT, title, description, marks);
  }

  private static void addMean(List<Mark> marks, TimeAxis axis, Heights heights, Mean line) {
    double y = heights.y(line.number());
    double right = LEFT + axis.width();
    marks.add(
        new Mark.Path(
            "due-dash", PathData.at(LEFT + axis.start(line.from()), y).across(right).open()));
    marks.add(new Mark.Text("t-ink t-b", right + 8, y + 4, line.label()));
  }
}
