package dev.tpm.site.chart;

import java.util.ArrayList;
import java.util.List;

/** Draws one row of a timeline, and says where arrows leave and enter it. */
final class RowMarks {

  static final int PITCH = 28;
  private static final double BAR_TOP = 8;
  private static final double BAR = 11;
  private static final double LEAST_BAR = 2;
  private static final double DIAMOND = 6.5;
  private static final double RING = 3;
  private static final double DUE_DIAMOND = 5;
  private static final double LABEL_GAP = 12;

  /** How much wider bold letters are. */
  private static final double BOLD = 1.12;

  private final TimeAxis axis;
  private final TimelineRow row;
  private final double top;

  RowMarks(TimeAxis axis, TimelineRow row, int index) {
    this.axis = axis;
    this.row = row;
    this.top = index * (double) PITCH;
  }

  boolean isDrawn() {
    return row.days().isPresent();
  }

  boolean isMilestone() {
    return row.kind() == TimelineRow.Kind.MILESTONE;
  }

  double middle() {
    return top + BAR_TOP + BAR / 2;
  }

  double upper() {
    return isMilestone() ? middle() - DIAMOND : top + BAR_TOP;
  }

  double lower() {
    return isMilestone() ? middle() + DIAMOND : top + BAR_TOP + BAR;
  }

  double left() {
    if (isMilestone()) {
      return right();
    }
    double start = row.days().map(d -> axis.start(d.first())).orElse(0.0);
    return Math.min(start, axis.width() - LEAST_BAR);
  }

  double right() {
    double end = row.days().map(d -> axis.end(d.last())).orElse(0.0);
    if (isMilestone()) {
      return insideBy(end, DIAMOND + RING);
    }
    return Math.max(end, left() + LEAST_BAR);
  }

  List<Mark> draw() {
    List<Mark> marks = new ArrayList<>();
    row.baseline().or(row::early).ifPresent(span -> addBaseline(marks, span));
    if (isDrawn()) {
      switch (row.kind()) {
        case TASK -> addBar(marks);
        case GROUP -> addSummary(marks);
        case MILESTONE -> {}
      }
    }
    row.due()
        .ifPresent(
            day ->
                marks.add(
                    new Mark.Path(
                        "ms-due", PathData.diamond(inside(axis.end(day)), middle(), DUE_DIAMOND))));
    if (isDrawn()) {
      addPromise(marks);
    }
    return marks;
  }

  private void addBaseline(List<Mark> marks, Span span) {
    if (!isMilestone()) {
      double from = axis.start(span.first());
      double width = Math.max(1, axis.end(span.last()) - from);
      marks.add(new Mark.Box("base", from, top + BAR_TOP + BAR + 3, width, 2.5, 0));
    }
  }

  private void addBar(List<Mark> marks) {
    double from = left();
    double to = right();
    marks.add(
        new Mark.Box(row.critical() ? "bar-crit" : "bar", from, top + BAR_TOP, to - from, BAR, 2));
    double done = row.elapsed().map(axis::end).map(x -> Math.min(to, x)).orElse(from);
    if (done > from) {
      marks.add(new Mark.Box("bar-done", from, top + BAR_TOP, done - from, BAR, 2));
    }
  }

  /** A group is a line with feet, so that it is not taken for work. */
  private void addSummary(List<Mark> marks) {
    double y = top + 12;
    String line =
        PathData.at(left(), y + 7)
            .down(y)
            .across(right())
            .down(y + 7)
            .line(right() - 3, y + 3)
            .across(left() + 3)
            .closed();
    marks.add(new Mark.Path(row.critical() ? "bar-crit" : "bar-sum", line));
    for (Strip.Diamond milestone : row.milestones()) {
      double x = inside(axis.end(milestone.day()));
      marks.add(new Mark.Path(milestone.look().fill(), PathData.diamond(x, middle(), DUE_DIAMOND)));
    }
  }

  private void addPromise(List<Mark> marks) {
    double x = right();
    double end = x;
    double safe = row.safe().map(axis::end).orElse(x);
    if (safe > x) {
      marks.add(Strip.whisker(row.critical() ? "whisk-crit" : "whisk", x, safe, middle()));
      end = safe;
    }
    if (isMilestone()) {
      String css = row.handOff() && row.look() == Look.PLANNED ? "ms-hand" : row.look().fill();
      marks.add(new Mark.Path(css, PathData.diamond(x, middle(), DIAMOND)));
      if (row.handOff() && row.look() != Look.PLANNED) {
        marks.add(new Mark.Path("ms-ring", PathData.diamond(x, middle(), DIAMOND + RING)));
      }
    }
    if (!row.label().isEmpty()) {
      addLabel(marks, end);
    }
  }

  /** The label at the right, or where there is no room at the left. */
  private void addLabel(List<Mark> marks, double end) {
    double due = row.due().map(axis::end).map(this::inside).orElse(end);
    double right = Math.max(end, due) + LABEL_GAP;
    String css = "halo " + row.look().words();
    double baseLine = middle() + 4;
    if (right + labelWidth() <= axis.width()) {
      marks.add(new Mark.Text(css, right, baseLine, row.label()));
    } else {
      double width = labelWidth() + 2 * LABEL_GAP;
      boolean dueIsInTheWay = due < left() && left() - due < width;
      double left = (dueIsInTheWay ? due : left()) - LABEL_GAP;
      String text = TextWidth.cut(row.label(), Math.max(60, left));
      marks.add(new Mark.Text(css + " end", left, baseLine, text));
    }
  }

  private double labelWidth() {
    return TextWidth.of(row.label()) * (row.look().isBold() ? BOLD : 1);
  }

  private double inside(double x) {
    return insideBy(x, DUE_DIAMOND + 1);
  }

  /** The place, kept so far from both ends of the drawing. */
  double insideBy(double x, double margin) {
    return Math.max(margin, Math.min(axis.width() - margin, x));
  }
}
