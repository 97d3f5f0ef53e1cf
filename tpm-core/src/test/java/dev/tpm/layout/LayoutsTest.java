package dev.tpm.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.tpm.layout.Layout.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutsTest {
  private static final int WIDTH = 100;
  private static final int HEIGHT = 20;

  @Test
  void aChainIsALevelLine() {
    Layout layout = layout(3, "0-1 1-2");
    assertThat(layout.corners()).extracting(Point::y).containsOnly(0.0);
    assertThat(layout.corners()).extracting(Point::x).isSorted().doesNotHaveDuplicates();
    assertThat(layout.height()).isEqualTo(HEIGHT);
  }

  @Test
  void whatOneWaitsForStandsRightBeforeIt() {
    Layout layout = layout(4, "0-1 1-2 3-2");
    assertThat(layout.corners().get(3).x()).isEqualTo(layout.corners().get(1).x());
  }

  @Test
  void aSquareHasNoCrossing() {
    assertThat(layout(4, "0-1 0-2 1-3 2-3").crossings()).isZero();
    assertThat(layout(6, "0-4 0-5 1-3 2-3").crossings()).isZero();
  }

  @Test
  void aCircleIsDrawnWithOneArrowBack() {
    Layout layout = layout(3, "0-1 1-2 2-0");
    List<Point> back = layout.routes().get(2).points();
    assertThat(back.get(0).x()).isGreaterThan(back.get(back.size() - 1).x());
    assertThat(layout.routes().get(0).points().get(0).x())
        .isLessThan(layout.routes().get(1).points().get(0).x());
  }

  @Test
  void aTangleIsGivenToTheEngine() {
    StringBuilder edges = new StringBuilder();
    for (int from = 0; from < 5; from++) {
      for (int to = 5; to < 10; to++) {
        edges.append(from).append('-').append(to).append(' ');
      }
    }
    assertThat(layout(10, edges.toString()).routes()).allMatch(Layout.Route::straight);
  }

  @ParameterizedTest
  @CsvSource({"1,0", "2,2", "8,10", "20,24", "40,44", "60,80", "300,420"})
  void boxesAreApartAndArrowsLeadOn(int nodes, int edges) {
    for (int seed = 0; seed < (nodes > 50 ? 1 : 20); seed++) {
      Graph graph = drawn(nodes, edges, seed);
      Layout layout = Layouts.of(graph);
      assertThat(Layouts.of(graph)).isEqualTo(layout);
      for (int a = 0; a < nodes; a++) {
        Point one = layout.corners().get(a);
        assertThat(one.x()).isBetween(-0.01, layout.width() - WIDTH + 0.01);
        assertThat(one.y()).isBetween(-0.01, layout.height() - HEIGHT + 0.01);
        for (int b = a + 1; b < nodes; b++) {
          Point other = layout.corners().get(b);
          boolean apart =
              Math.abs(one.x() - other.x()) >= WIDTH - 0.01
                  || Math.abs(one.y() - other.y()) >= HEIGHT - 0.01;
          assertThat(apart).as("seed %s: %s and %s of %s", seed, a, b, graph).isTrue();
        }
      }
      for (int e = 0; e < graph.edges().size(); e++) {
        Graph.Edge edge = graph.edges().get(e);
        List<Point> points = layout.routes().get(e).points();
        assertThat(points.get(0).x()).isGreaterThan(layout.corners().get(edge.from()).x());
        assertThat(points.get(points.size() - 1).x())
            .isCloseTo(layout.corners().get(edge.to()).x(), within(0.01));
        assertThat(layout.corners().get(edge.from()).x())
            .isLessThan(layout.corners().get(edge.to()).x());
      }
    }
  }

  @Test
  void anEdgeThatIsNoneIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> layout(2, "0-2"));
    assertThatIllegalArgumentException().isThrownBy(() -> layout(2, "1-1"));
  }

  private static Layout layout(int nodes, String edges) {
    List<Graph.Edge> list = new ArrayList<>();
    for (String edge : edges.strip().split(" ")) {
      String[] ends = edge.split("-");
      list.add(new Graph.Edge(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
    }
    return Layouts.of(new Graph(WIDTH, HEIGHT, nodes, list));
  }

  /** A graph in which nodes lead to later ones only. */
  private static Graph drawn(int nodes, int edges, int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Graph.Edge> list = new ArrayList<>();
    for (int i = 0; i < edges; i++) {
      int from = random.nextInt(nodes - 1);
      int to = from + 1 + random.nextInt(Math.min(8, nodes - 1 - from));
      Graph.Edge edge = new Graph.Edge(from, to);
      if (!list.contains(edge)) {
        list.add(edge);
      }
    }
    return new Graph(WIDTH, HEIGHT, nodes, list);
  }
}
