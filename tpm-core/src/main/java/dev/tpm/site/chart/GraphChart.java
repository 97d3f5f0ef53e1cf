package dev.tpm.site.chart;

import dev.tpm.layout.Graph;
import dev.tpm.layout.Layout;
import dev.tpm.layout.Layout.Point;
import dev.tpm.layout.Layouts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Draws a graph from left to right: boxes that lead to what they name, and arrows from what is
 * waited for to what waits.
 *
 * @param id the prefix of its ids on the page
 * @param title what it shows
 * @param description the same with its figures
 * @param width how wide each box is
 * @param height how high each box is
 * @param nodes the boxes, at least one
 * @param edges the arrows; of several between two boxes the first counts
 */
public record GraphChart(
    String id,
    String title,
    String description,
    int width,
    int height,
    List<Node> nodes,
    List<Edge> edges) {
  private static final double MARGIN = 8;
  private static final double HEAD = 6;
  private static final double BACK_SHIFT = 6;
  private static final double SIGN = 10;
  private static final double PADDING = 9;

  public GraphChart {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /**
   * A box.
   *
   * @param critical whether the end of the program hangs on it
   * @param elsewhere whether it belongs to something else than the graph
   */
  public record Node(String name, String href, Shape shape, boolean critical, boolean elsewhere) {}

  /**
   * An arrow.
   *
   * @param from the place of the box where it begins
   * @param to the place of the box that it points at
   * @param label what stands beside its head; may be empty
   */
  public record Edge(int from, int to, boolean critical, boolean late, String label) {

    private String css() {
      return late ? "tie-late" : critical ? "tie-crit" : "tie";
    }
  }

  /** What its lines and outlines stand for, in words for each. */
  public static List<KeyEntry> key(String critical, String late, String waits, String elsewhere) {
    return List.of(
        entry("tie-crit", critical),
        entry("tie-late", late),
        entry("tie", waits),
        new KeyEntry(
            new Drawing("", 22, 12, "", "", List.of(new Mark.Box("node else", 1, 1, 20, 10, 2))),
            elsewhere));
  }

  private static KeyEntry entry(String css, String words) {
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Path(css, PathData.at(1, 6).across(18).open()));
    marks.add(new Mark.Path(css + "-head", head(new Point(23, 6), 1)));
    return new KeyEntry(new Drawing("", 24, 12, "", "", marks), words);
  }

  /** Lays it out. */
  public Drawing draw() {
    Set<Graph.Edge> ties = new LinkedHashSet<>();
    List<Edge> kept = new ArrayList<>();
    for (Edge edge : edges) {
      if (edge.from() != edge.to() && ties.add(new Graph.Edge(edge.from(), edge.to()))) {
        kept.add(edge);
      }
    }
    Layout layout = Layouts.of(new Graph(width, height, nodes.size(), List.copyOf(ties)));
    List<Mark> marks = new ArrayList<>();
    for (String css : List.of("tie", "tie-crit", "tie-late")) {
      for (int i = 0; i < kept.size(); i++) {
        if (kept.get(i).css().equals(css)) {
          arrow(marks, css, layout.routes().get(i));
        }
      }
    }
    for (int i = 0; i < nodes.size(); i++) {
      marks.add(box(nodes.get(i), layout.corners().get(i)));
    }
    for (int i = 0; i < kept.size(); i++) {
      label(marks, kept.get(i), layout.routes().get(i));
    }
    return new Drawing(
        id,
        (int) Math.ceil(layout.width() + 2 * MARGIN),
        (int) Math.ceil(layout.height() + 2 * MARGIN),
        title,
        description,
        marks);
  }

  private Mark box(Node node, Point corner) {
    String css = node.elsewhere() ? "node else" : node.critical() ? "node crit" : "node";
    String text = TextWidth.cut(node.name(), width - 2 * PADDING - SIGN - 6);
    return new Mark.Node(
        css,
        corner.x() + MARGIN,
        corner.y() + MARGIN,
        width,
        height,
        node.shape(),
        text,
        text.equals(node.name()) ? "" : node.name(),
        node.href());
  }

  private static void arrow(List<Mark> marks, String css, Layout.Route route) {
    List<Point> points = points(route);
    Point tip = points.get(points.size() - 1);
    Point last = points.get(points.size() - 2);
    int way = tip.x() >= last.x() ? 1 : -1;
    PathData line = PathData.at(points.get(0).x(), points.get(0).y());
    for (int i = 1; i < points.size(); i++) {
      Point to = points.get(i);
      double x = i == points.size() - 1 ? to.x() - way * (HEAD - 1) : to.x();
      if (route.straight() || i % 2 == 0) {
        line.line(x, to.y());
      } else {
        line.curve(points.get(i - 1).x(), points.get(i - 1).y(), x, to.y());
      }
    }
    marks.add(new Mark.Path(css, line.open()));
    marks.add(new Mark.Path(css + "-head", head(tip, way)));
  }

  /** Arrows that lead back stand a little lower, so that they do not hide those that lead on. */
  private static List<Point> points(Layout.Route route) {
    List<Point> points = route.points();
    boolean back = !route.straight() && points.get(points.size() - 1).x() < points.get(0).x();
    double shift = MARGIN + (back ? BACK_SHIFT : 0);
    return points.stream().map(p -> new Point(p.x() + MARGIN, p.y() + shift)).toList();
  }

  private static String head(Point tip, int way) {
    double back = tip.x() - way * HEAD;
    return PathData.at(tip.x(), tip.y())
        .line(back, tip.y() - HEAD / 2 - 0.5)
        .line(back, tip.y() + HEAD / 2 + 0.5)
        .closed();
  }

  private static void label(List<Mark> marks, Edge edge, Layout.Route route) {
    if (edge.label().isEmpty()) {
      return;
    }
    List<Point> points = points(route);
    Point tip = points.get(points.size() - 1);
    boolean forth = tip.x() >= points.get(points.size() - 2).x();
    String css = "halo t-off t-b" + (forth ? " end" : "");
    double x = forth ? tip.x() - HEAD - 3 : tip.x() + HEAD + 3;
    marks.add(new Mark.Text(css, x, tip.y() - 5, edge.label()));
  }
}
