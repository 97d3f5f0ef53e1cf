package dev.tpm.site.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Routes the arrows of a timeline; each enters its row from above, or from below where it comes
 * from there.
 */
final class ArrowMarks {

  private static final double LEAD = 4;
  private static final double INTO_BAR = 6;
  private static final double STUB = 9;
  private static final double HALF_HEAD = 3;

  private ArrowMarks() {}

  /** An arrow between two rows of one drawing. */
  static List<Mark> between(RowMarks from, RowMarks to, Dependency dependency) {
    boolean goesDown = to.middle() >= from.middle();
    double tip = goesDown ? to.upper() : to.lower();
    double entry = entry(to, dependency);
    double back = goesDown ? -1 : 1;
    double exit = dependency.leavesFinish() ? from.right() : from.left();
    boolean isStraight = dependency.leavesFinish() && !from.isMilestone() && entry >= exit + LEAD;
    PathData line;
    if (isStraight) {
      line = PathData.at(exit, from.middle()).across(entry);
    } else {
      double x = from.isMilestone() ? exit : inside(from, dependency.leavesFinish());
      double edge = goesDown ? from.lower() : from.upper();
      line = PathData.at(x, edge);
      if (Math.abs(x - entry) > 0.05) {
        line.down(edge - back * (RowMarks.PITCH - 11) / 2.5).across(entry);
      }
    }
    return arrow(line.down(tip + back * LEAD), entry, tip, goesDown, dependency.driving());
  }

  /** A short arrow into a row whose predecessor is drawn elsewhere. */
  static List<Mark> stub(RowMarks to, Dependency dependency) {
    double entry = entry(to, dependency);
    double tip = to.upper();
    PathData line = PathData.at(entry, tip - STUB).down(tip - LEAD);
    return arrow(line, entry, tip, true, dependency.driving());
  }

  private static List<Mark> arrow(
      PathData line, double x, double tip, boolean goesDown, boolean isDriving) {
    String css = isDriving ? "dep-drive" : "dep";
    String head = goesDown ? PathData.headDown(x, tip) : PathData.headUp(x, tip);
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Path(css, line.open()));
    marks.add(new Mark.Path(css + "-head", head));
    return marks;
  }

  private static double entry(RowMarks to, Dependency dependency) {
    double x = to.isMilestone() ? to.right() : inside(to, !dependency.entersStart());
    return to.insideBy(x, HALF_HEAD);
  }

  /** A little inside a bar's end, so that the arrow meets the bar and not its corner. */
  private static double inside(RowMarks row, boolean atFinish) {
    double inset = Math.min(INTO_BAR, (row.right() - row.left()) / 2);
    return atFinish ? row.right() - inset : row.left() + inset;
  }
}
