package dev.tpm.layout;

import java.util.List;

/**
 * Where the parts of a graph are, in pixels from the upper left corner.
 *
 * @param corners the upper left corner of each node
 * @param routes the way of each edge, in the order of the graph
 * @param crossings how often edges cross
 */
public record Layout(
    double width, double height, List<Point> corners, List<Route> routes, int crossings) {
  public Layout {
    corners = List.copyOf(corners);
    routes = List.copyOf(routes);
  }

  /** A place. */
  public record Point(double x, double y) {}

  /**
   * The way of an edge from node to node.
   *
   * @param points where it passes, with both ends; the last is where its arrow points
   * @param straight whether lines join the points, rather than curves that leave and enter each
   *     level
   */
  public record Route(List<Point> points, boolean straight) {
    public Route {
      points = List.copyOf(points);
    }
  }
}
