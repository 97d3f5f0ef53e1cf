package dev.tpm.layout;

import dev.tpm.layout.Layout.Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The classic layered layout for small graphs: layers, stand-ins where an edge passes a layer, an
 * order in each layer by the middle of the neighbours, and heights that keep edges level.
 */
final class LayeredLayout {
  private static final int ROUNDS = 12;
  private static final double GAP_X = 48;
  private static final double GAP_Y = 16;
  private static final double GAP_PASSING = 10;

  private final Graph graph;
  private final boolean[] turned;

  /** The layers, each a list of places: nodes first, then stand-ins. */
  private final List<List<Integer>> layers = new ArrayList<>();

  /** The places of each edge, from left to right. */
  private final List<List<Integer>> chains = new ArrayList<>();

  private final List<List<Integer>> before = new ArrayList<>();
  private final List<List<Integer>> after = new ArrayList<>();
  private final List<Integer> layerOf = new ArrayList<>();

  private LayeredLayout(Graph graph) {
    this.graph = graph;
    this.turned = Layers.turned(graph);
    for (int layer : Layers.of(graph, turned)) {
      add(layer);
    }
    for (int e = 0; e < turned.length; e++) {
      Graph.Edge edge = graph.edges().get(e);
      chains.add(chain(turned[e] ? edge.to() : edge.from(), turned[e] ? edge.from() : edge.to()));
    }
  }

  static Layout of(Graph graph) {
    LayeredLayout layout = new LayeredLayout(graph);
    int crossings = layout.order();
    return layout.placed(crossings);
  }

  private int add(int layer) {
    int place = layerOf.size();
    while (layers.size() <= layer) {
      layers.add(new ArrayList<>());
    }
    layers.get(layer).add(place);
    layerOf.add(layer);
    before.add(new ArrayList<>());
    after.add(new ArrayList<>());
    return place;
  }

  private List<Integer> chain(int from, int to) {
    List<Integer> chain = new ArrayList<>(List.of(from));
    for (int layer = layerOf.get(from) + 1; layer < layerOf.get(to); layer++) {
      chain.add(add(layer));
    }
    chain.add(to);
    for (int i = 1; i < chain.size(); i++) {
      after.get(chain.get(i - 1)).add(chain.get(i));
      before.get(chain.get(i)).add(chain.get(i - 1));
    }
    return chain;
  }

  /** Orders the layers, and says how often edges cross in the best order found. */
  private int order() {
    int least = LayerOrder.crossings(layers, after);
    List<List<Integer>> best = copy(layers);
    for (int round = 0; round < ROUNDS && least > 0; round++) {
      boolean forth = round % 2 == 0;
      LayerOrder.sweep(layers, forth ? before : after, forth);
      int crossings = LayerOrder.crossings(layers, after);
      if (crossings < least) {
        least = crossings;
        best = copy(layers);
      }
    }
    layers.clear();
    layers.addAll(best);
    return least;
  }

  private static List<List<Integer>> copy(List<List<Integer>> lists) {
    List<List<Integer>> copy = new ArrayList<>();
    lists.forEach(list -> copy.add(new ArrayList<>(list)));
    return copy;
  }

  private boolean isNode(int place) {
    return place < graph.nodes();
  }

  private Layout placed(int crossings) {
    double[] middle = new LayerHeights(layers, before, after, this::gap).middles();
    double top = Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (int place = 0; place < middle.length; place++) {
      double half = isNode(place) ? graph.height() / 2.0 : 2;
      top = Math.min(top, middle[place] - half);
      bottom = Math.max(bottom, middle[place] + half);
    }
    List<Point> corners = new ArrayList<>();
    for (int node = 0; node < graph.nodes(); node++) {
      corners.add(new Point(left(node), middle[node] - top - graph.height() / 2.0));
    }
    List<Layout.Route> routes = new ArrayList<>();
    for (int e = 0; e < chains.size(); e++) {
      routes.add(route(chains.get(e), turned[e], middle, top));
    }
    double width = layers.size() * (graph.width() + GAP_X) - GAP_X;
    return new Layout(width, bottom - top, corners, routes, crossings);
  }

  private double left(int place) {
    return layerOf.get(place) * (graph.width() + GAP_X);
  }

  /** An edge that was turned is drawn as it was, from right to left. */
  private Layout.Route route(List<Integer> chain, boolean back, double[] middle, double top) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < chain.size(); i++) {
      int place = chain.get(i);
      double y = middle[place] - top;
      if (i > 0) {
        points.add(new Point(left(place), y));
      }
      if (i < chain.size() - 1) {
        points.add(new Point(left(place) + graph.width(), y));
      }
    }
    if (back) {
      Collections.reverse(points);
    }
    return new Layout.Route(points, false);
  }

  /** How far the middles of two neighbours of a layer must be apart. */
  private double gap(int upper, int lower) {
    double heights = (isNode(upper) ? graph.height() : 0) + (isNode(lower) ? graph.height() : 0);
    return heights / 2.0 + (isNode(upper) && isNode(lower) ? GAP_Y : GAP_PASSING);
  }
}
