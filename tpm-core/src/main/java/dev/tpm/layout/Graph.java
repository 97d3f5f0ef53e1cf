package dev.tpm.layout;

import java.util.List;

/**
 * A graph to be laid out.
 *
 * @param width how wide each node is, in pixels
 * @param height how high each node is, in pixels
 * @param nodes how many nodes there are
 * @param edges which nodes are tied, at most once each; none ties a node to itself
 */
public record Graph(int width, int height, int nodes, List<Edge> edges) {
  public Graph {
    edges = List.copyOf(edges);
    for (Edge edge : edges) {
      if (edge.from() == edge.to() || !isNode(edge.from(), nodes) || !isNode(edge.to(), nodes)) {
        throw new IllegalArgumentException("no such edge: " + edge + " of " + nodes + " nodes");
      }
    }
  }

  private static boolean isNode(int node, int nodes) {
    return node >= 0 && node < nodes;
  }

  /**
   * That a node comes before another.
   *
   * @param from the place of the first, from 0
   * @param to the place of the second, from 0
   */
  public record Edge(int from, int to) {}
}
