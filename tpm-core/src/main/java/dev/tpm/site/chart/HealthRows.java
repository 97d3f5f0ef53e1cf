package dev.tpm.site.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How things stood over time, a row each: the shape where a state begins, and a line for as long as
 * it lasted.
 *
 * @param id the prefix of its ids on the page
 * @param title what they show
 * @param description the states in words
 * @param days the days shown
 * @param rows the things
 */
public record HealthRows(String id, String title, String description, Span days, List<Row> rows) {
  private static final int ROW = 28;
  private static final double MIDDLE = 14;
  private static final double SIGN = 11;
  private static final int AXIS = 24;
  private static final int NAMES = 148;

  public HealthRows {
    rows = List.copyOf(rows);
  }

  /** One thing, and how it stood. */
  public record Row(String name, List<Stretch> stretches) {
    public Row {
      stretches = List.copyOf(stretches);
    }
  }

  /** A state from a day until another, both inclusive. */
  public record Stretch(LocalDate from, LocalDate until, Shape shape) {}

  /** Lays out the chart; 440 still reads when a phone shrinks it. */
  public Drawing draw(int width, Vocabulary words) {
    TimeAxis axis = TimeAxis.around(days, width - NAMES - (int) SIGN, words);
    int height = rows.size() * ROW + AXIS;
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      addRow(marks, axis, rows.get(i), i * (double) ROW + MIDDLE);
    }
    marks.addAll(AxisMarks.roomyNames(axis, NAMES, height - 6.0));
    return new Drawing(id, width, height, title, description, marks);
  }

  private static void addRow(List<Mark> marks, TimeAxis axis, Row row, double y) {
    marks.add(new Mark.Text("t-ink2", 0, y + 4, TextWidth.cut(row.name(), NAMES - 12.0)));
    List<Mark> signs = new ArrayList<>();
    for (Stretch stretch : row.stretches()) {
      double from = NAMES + axis.start(stretch.from());
      double to = NAMES + axis.end(stretch.until());
      marks.add(
          new Mark.Path(
              stretch.shape() == Shape.OFF_TRACK ? "mv-late" : "l3",
              PathData.at(from, y).across(to).open()));
      // Of states that followed one another within a few days the last is drawn on top.
      signs.removeIf(sign -> from - ((Mark.Sign) sign).x() < SIGN / 2);
      signs.add(new Mark.Sign(stretch.shape(), from, y - SIGN / 2, SIGN));
    }
    marks.addAll(signs);
  }
}
