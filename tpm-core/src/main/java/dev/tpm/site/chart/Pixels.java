package dev.tpm.site.chart;

import java.util.Locale;

/** Coordinates as they are written: in tenths of a pixel, with a point, without needless zeros. */
final class Pixels {

  private Pixels() {}

  /** The value rounded to a tenth, never a negative zero. */
  static double round(double value) {
    return Math.round(value * 10) / 10.0 + 0.0;
  }

  /** The value as it stands in path data. */
  static String text(double value) {
    double rounded = round(value);
    long whole = (long) rounded;
    return rounded == whole ? Long.toString(whole) : String.format(Locale.ROOT, "%.1f", rounded);
  }
}
