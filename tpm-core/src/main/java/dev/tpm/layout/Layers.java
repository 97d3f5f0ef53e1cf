package dev.tpm.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The layers of a graph: each node as far left as what comes before it allows, then as near to what
 * comes after it as it can go. Edges that lead back, where the graph has a circle, are turned.
 */
final class Layers {
  private final List<List<Integer>> after;
  private final int[] mark;
  private final boolean[] turned;

  private Layers(Graph graph) {
    this.after = new ArrayList<>();
    for (int i = 0; i < graph.nodes(); i++) {
      after.add(new ArrayList<>());
    }
    for (int e = 0; e < graph.edges().size(); e++) {
      after.get(graph.edges().get(e).from()).add(e);
    }
    this.mark = new int[graph.nodes()];
    this.turned = new boolean[graph.edges().size()];
  }

  /** Which edges lead back: without them the graph has no circle. */
  static boolean[] turned(Graph graph) {
    Layers layers = new Layers(graph);
    for (int node = 0; node < graph.nodes(); node++) {
      layers.visit(graph, node);
    }
    return layers.turned;
  }

  private void visit(Graph graph, int node) {
    if (mark[node] != 0) {
      return;
    }
    mark[node] = 1;
    for (int edge : after.get(node)) {
      int to = graph.edges().get(edge).to();
      if (mark[to] == 1) {
        turned[edge] = true;
      } else {
        visit(graph, to);
      }
    }
    mark[node] = 2;
  }

  /** The layer of each node, from 0. */
  static int[] of(Graph graph, boolean[] turned) {
    int[] layer = new int[graph.nodes()];
    boolean moved = true;
    while (moved) {
      moved = false;
      for (int e = 0; e < turned.length; e++) {
        Graph.Edge edge = graph.edges().get(e);
        int from = turned[e] ? edge.to() : edge.from();
        int to = turned[e] ? edge.from() : edge.to();
        if (layer[to] <= layer[from]) {
          layer[to] = layer[from] + 1;
          moved = true;
        }
      }
    }
    return pulled(graph, turned, layer);
  }

  /** What nothing comes before stands beside what it leads to. */
  private static int[] pulled(Graph graph, boolean[] turned, int[] layer) {
    int[] next = new int[layer.length];
    boolean[] hasBefore = new boolean[layer.length];
    Arrays.fill(next, Integer.MAX_VALUE);
    for (int e = 0; e < turned.length; e++) {
      Graph.Edge edge = graph.edges().get(e);
      int from = turned[e] ? edge.to() : edge.from();
      int to = turned[e] ? edge.from() : edge.to();
      next[from] = Math.min(next[from], layer[to]);
      hasBefore[to] = true;
    }
    for (int node = 0; node < layer.length; node++) {
      if (!hasBefore[node] && next[node] != Integer.MAX_VALUE) {
        layer[node] = next[node] - 1;
      }
    }
    return layer;
  }
}
