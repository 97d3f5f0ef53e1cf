package dev.tpm.layout;

/** Lays out graphs, by whatever suits them. */
public final class Layouts {
  private static final int MOST_NODES = 48;
  private static final int EDGES_A_CROSSING = 3;

  private Layouts() {}

  /** The layout of a graph of at least one node. */
  public static Layout of(Graph graph) {
    if (graph.nodes() <= MOST_NODES) {
      Layout layout = LayeredLayout.of(graph);
      if (layout.crossings() * EDGES_A_CROSSING <= graph.edges().size()) {
        return layout;
      }
    }
    return EngineLayout.of(graph);
  }
}
