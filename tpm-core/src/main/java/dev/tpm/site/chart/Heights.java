package dev.tpm.site.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers from zero up, laid out from bottom to top.
 *
 * @param top where the greatest stands
 * @param bottom where zero stands
 * @param most the greatest number
 * @param step the distance between two lines
 */
record Heights(double top, double bottom, double most, int step) {

  /** A scale for numbers up to one of them, with about so many lines. */
  static Heights of(double top, double bottom, double most, int lines) {
    int step = NiceSteps.of((int) Math.ceil(most), lines);
    return new Heights(top, bottom, Math.max(step, most), step);
  }

  double y(double value) {
    return bottom - (bottom - top) * value / most;
  }

  /** A line for each step with its number at the left. */
  List<Mark> grid(double left, double right) {
    List<Mark> marks = new ArrayList<>();
    for (int value = 0; value <= most; value += step) {
      double y = y(value);
      marks.add(new Mark.Path("grid", PathData.at(left, y).across(right).open()));
      marks.add(new Mark.Text("end", left - 8, y + 4, label(value)));
    }
    return marks;
  }

  /** A number beside an axis, short where it is large: {@code 500}, {@code 1.5k}, {@code 20M}. */
  static String label(int value) {
    if (value >= 1_000_000) {
      return shortened(value / 100_000) + "M";
    }
    return value >= 1_000 ? shortened(value / 100) + "k" : String.valueOf(value);
  }

  private static String shortened(int tenths) {
    return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
  }
}
