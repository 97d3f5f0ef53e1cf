package dev.tpm.site.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A few dates on one axis, each where it is forecast against where it was promised: the promise is
 * a hollow diamond, and the way from it to the forecast is a line.
 *
 * @param id the prefix of its ids on the page
 * @param title the finding
 * @param description the figures in words
 * @param days the days that the axis shows
 * @param today the status date
 * @param rows the dates, from the top
 */
public record KeyDates(
    String id, String title, String description, Span days, LocalDate today, List<Row> rows) {
  private static final int WIDTH = 420;
  private static final int HEAD = 48;
  private static final int PITCH = 38;
  private static final double INSET = 7;
  private static final double BASE = 13;
  private static final double TRACK = 25;
  private static final double GAP = 12;
  private static final double BOLD = 1.12;

  /** On a phone the drawing shrinks and its text is set larger, for which names leave room. */
  private static final double NARROW_TEXT = 0.88;

  public KeyDates {
    rows = List.copyOf(rows);
  }

  /**
   * One date.
   *
   * @param name what happens then; cut where it is long
   * @param label the date in words, with its lateness
   * @param day when it is forecast, or happened
   * @param due when it was promised
   * @param look how it stands
   * @param main whether it is the one that the others lead to
   */
  public record Row(
      String name, String label, LocalDate day, Optional<LocalDate> due, Look look, boolean main) {}

  /** Lays out the chart, 420 pixels wide. */
  public Drawing draw(Vocabulary words) {
    TimeAxis axis = TimeAxis.around(days, WIDTH - 2 * (int) INSET, words);
    int height = HEAD + rows.size() * PITCH;
    List<Mark> marks = new ArrayList<>();
    AxisMarks.names(axis, 33).forEach(mark -> marks.add(moved(mark)));
    AxisMarks.todayLabel(axis, today, 14).forEach(mark -> marks.add(moved(mark)));
    Optional<Double> now = axis.middle(today).map(x -> INSET + x);
    now.ifPresent(x -> marks.add(new Mark.Path("now", PathData.at(x, 18).down(24).open())));
    for (int i = 0; i < rows.size(); i++) {
      double track = HEAD + i * PITCH + TRACK;
      addRow(marks, axis, rows.get(i), HEAD + i * PITCH);
      now.ifPresent(
          x -> marks.add(new Mark.Path("now", PathData.at(x, track - 6).down(track + 6).open())));
    }
    return new Drawing(id, WIDTH, height, title, description, marks);
  }

  private static Mark moved(Mark mark) {
    return mark instanceof Mark.Text text
        ? new Mark.Text(text.css(), INSET + text.x(), text.y(), text.text())
        : mark;
  }

  private static void addRow(List<Mark> marks, TimeAxis axis, Row row, double top) {
    double y = top + TRACK;
    double x = INSET + axis.end(row.day());
    marks.add(new Mark.Path("axis", PathData.at(INSET, y).across(INSET + axis.width()).open()));
    row.due()
        .ifPresent(
            due -> {
              double promised = INSET + axis.end(due);
              if (Math.abs(promised - x) > 1) {
                String way = row.day().isAfter(due) ? "mv-late" : "mv-early";
                marks.add(new Mark.Path(way, PathData.at(promised, y).across(x).open()));
                marks.add(new Mark.Path("ms-due", PathData.diamond(promised, y, 5)));
              }
            });
    marks.add(new Mark.Path(row.look().fill(), PathData.diamond(x, y, row.main() ? 6.5 : 5.5)));
    double room = WIDTH - BOLD * TextWidth.of(row.label()) - GAP;
    marks.add(
        new Mark.Text(
            row.main() ? "t-ink t-b halo" : "t-ink2 halo",
            0,
            top + BASE,
            TextWidth.cut(row.name(), room * NARROW_TEXT / (row.main() ? BOLD : 1))));
    marks.add(new Mark.Text(row.look().words() + " end halo", WIDTH, top + BASE, row.label()));
  }
}
