package dev.tpm.site.chart;

/** Builds the data of an SVG path; coordinates are absolute and rounded to a tenth. */
final class PathData {

  private final StringBuilder data = new StringBuilder();

  static PathData at(double x, double y) {
    return new PathData().move(x, y);
  }

  PathData move(double x, double y) {
    return command('M', x, y);
  }

  PathData line(double x, double y) {
    return command('L', x, y);
  }

  /** A curve that leaves and comes in level. */
  PathData curve(double fromX, double fromY, double x, double y) {
    double middle = (fromX + x) / 2;
    data.append('C').append(Pixels.text(middle)).append(' ').append(Pixels.text(fromY));
    data.append(' ').append(Pixels.text(middle)).append(' ').append(Pixels.text(y));
    data.append(' ').append(Pixels.text(x)).append(' ').append(Pixels.text(y));
    return this;
  }

  PathData across(double x) {
    data.append('H').append(Pixels.text(x));
    return this;
  }

  PathData down(double y) {
    data.append('V').append(Pixels.text(y));
    return this;
  }

  /** Closes the outline and returns the data. */
  String closed() {
    return data.append('Z').toString();
  }

  String open() {
    return data.toString();
  }

  private PathData command(char letter, double x, double y) {
    data.append(letter).append(Pixels.text(x)).append(' ').append(Pixels.text(y));
    return this;
  }

  /** A square that stands on its tip, around a point. */
  static String diamond(double x, double y, double radius) {
    return at(x, y - radius).line(x + radius, y).line(x, y + radius).line(x - radius, y).closed();
  }

  /** The head of an arrow that points down at a point. */
  static String headDown(double x, double y) {
    return at(x, y).line(x - 3, y - 5).line(x + 3, y - 5).closed();
  }

  /** The head of an arrow that points up at a point. */
  static String headUp(double x, double y) {
    return at(x, y).line(x - 3, y + 5).line(x + 3, y + 5).closed();
  }
}
