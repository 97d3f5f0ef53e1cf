package dev.tpm.site.chart;

/**
 * Distances between the lines of a scale that people can count in: 1, 2, 5, 10, 20, 50 and so on.
 */
final class NiceSteps {

  private NiceSteps() {}

  /** The smallest such distance that needs no more than so many lines up to a value. */
  static int of(int most, int lines) {
    for (long unit = 1; ; unit *= 10) {
      for (int factor : new int[] {1, 2, 5}) {
        long step = unit * factor;
        if (most <= step * lines) {
          return (int) Math.min(Integer.MAX_VALUE, step);
        }
      }
    }
  }
}
