package dev.tpm.site.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Small lines on one time axis, a row for each figure.
 *
 * @param id the prefix of its ids on the page
 * @param title what they show
 * @param description the figures in words
 * @param days the days shown
 * @param rows the figures
 */
public record Trends(String id, String title, String description, Span days, List<Row> rows) {
  private static final int ROW = 54;
  private static final double LABEL = 14;
  private static final double TOP = 22;
  private static final double BOTTOM = 46;
  private static final int RIGHT = 64;
  private static final int AXIS = 24;

  public Trends {
    rows = List.copyOf(rows);
  }

  /**
   * A figure over time.
   *
   * @param label what it is
   * @param values what it was from a day on; by day, at least one
   * @param last what it is now, in words
   */
  public record Row(String label, List<Value> values, String last) {
    public Row {
      values = List.copyOf(values);
    }
  }

  /** So much from a day on. */
  public record Value(LocalDate from, double amount) {}

  /** Lays out the chart; 440 still reads when a phone shrinks it. */
  public Drawing draw(int width, Vocabulary words) {
    TimeAxis axis = TimeAxis.around(days, width - RIGHT, words);
    int height = rows.size() * ROW + AXIS;
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      addRow(marks, axis, rows.get(i), i * (double) ROW);
    }
    marks.addAll(AxisMarks.roomyNames(axis, 0, height - 6.0));
    return new Drawing(id, width, height, title, description, marks);
  }

  private void addRow(List<Mark> marks, TimeAxis axis, Row row, double top) {
    double least = row.values().stream().mapToDouble(Value::amount).min().orElse(0);
    double most = row.values().stream().mapToDouble(Value::amount).max().orElse(0);
    least = Math.min(0, least);
    most = Math.max(most, least + 1);
    PathData line = new PathData();
    double y = 0;
    for (int i = 0; i < row.values().size(); i++) {
      Value value = row.values().get(i);
      y = top + BOTTOM - (BOTTOM - TOP) * (value.amount() - least) / (most - least);
      if (i == 0) {
        line.move(axis.start(value.from()), y);
      } else {
        line.across(axis.start(value.from())).down(y);
      }
    }
    double end = axis.end(days.last());
    line.across(end);
    double zero = top + BOTTOM - (BOTTOM - TOP) * (0 - least) / (most - least);
    marks.add(new Mark.Path("axis", PathData.at(0, zero).across(axis.width()).open()));
    marks.add(new Mark.Path("l1", line.open()));
    marks.add(new Mark.Dot("d1", end, y, 3));
    marks.add(new Mark.Text("t-ink2 halo", 0, top + LABEL, row.label()));
    marks.add(new Mark.Text("t-ink t-b", axis.width() + 10.0, y + 4, row.last()));
  }
}
