package dev.tpm.site.chart;

/** Coordinates as they are written: in tenths of a pixel, with a point, without needless zeros. */
final class Pixels {

  private Pixels() {}

  /** The value rounded to a tenth, never a negative zero. */
  static double round(double value) {
    return Math.round(value * 10) / 10.0 + 0.0;
  }

  /** The value as it stands in path data. */
  static String text(double value) {
    long tenths = Math.round(value * 10);
    long whole = Math.abs(tenths) / 10;
    long rest = Math.abs(tenths) % 10;
    String amount = rest == 0 ? Long.toString(whole) : whole + "." + rest;
    return tenths < 0 ? "-" + amount : amount;
  }
}
