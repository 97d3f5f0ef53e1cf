package dev.tpm.schedule;

import dev.tpm.model.Dependency;
import dev.tpm.model.Plan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what waits for itself, each circle once, in time that grows with the plan alone.
 *
 * <p>First all that no circle can lead through is peeled off from both ends; in the rest, a walk in
 * depth reports every way back onto its own path that shares no step with a circle reported before.
 */
public final class Cycles {
  private final Waits waits;
  private final Adjacency leading;
  private final BitSet left = new BitSet();
  private final List<List<Integer>> found = new ArrayList<>();

  // The path of the walk: its steps, the edges by which they were entered, and for each depth the
  // deepest edge up to there that a circle holds.
  private final int[] path;
  private final int[] entered;
  private final int[] held;
  private final int[] next;
  private final int[] depth;

  Cycles(Outline outline) {
    waits = new Waits(outline);
    int steps = waits.steps();
    leading = Adjacency.of(steps, waits.edges(), waits.from());
    left.set(0, steps);
    for (int step : TopologicalOrder.of(steps, waits.edges(), waits.from(), waits.to())) {
      left.clear(step);
    }
    for (int step : TopologicalOrder.of(steps, waits.edges(), waits.to(), waits.from())) {
      left.clear(step);
    }
    int size = left.isEmpty() ? 0 : steps;
    path = new int[size];
    entered = new int[size];
    held = new int[size];
    next = new int[size];
    depth = new int[size];
    Arrays.fill(depth, -1);
    for (int s = left.nextSetBit(0); s >= 0; s = left.nextSetBit(s + 1)) {
      walk(s);
    }
  }

  /** The circles of a plan, by the places of their first items. */
  public static List<Cycle> of(Plan plan) {
    return new Cycles(new Outline(plan)).cycles();
  }

  /** The dependencies that may be part of a circle: without them there is none. */
  Set<Dependency> tangled() {
    Set<Dependency> tangled = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int e = 0; e < waits.edges(); e++) {
      if (left.get(waits.from()[e]) && left.get(waits.to()[e])) {
        waits.dependency(e).ifPresent(tangled::add);
      }
    }
    return tangled;
  }

  List<Cycle> cycles() {
    found.sort(Comparator.comparingInt(edges -> waits.item(waits.from()[edges.get(0)])));
    return found.stream().map(this::cycle).toList();
  }

  private void walk(int root) {
    if (depth[root] != -1) {
      return;
    }
    int top = enter(root, 0, -1);
    while (top >= 0) {
      int step = path[top];
      if (next[step] == leading.end(step)) {
        depth[step] = -2;
        top--;
        continue;
      }
      int edge = leading.edge(next[step]++);
      int to = waits.to()[edge];
      if (left.get(to) && depth[to] == -1) {
        top = enter(to, top + 1, edge);
      } else if (left.get(to) && depth[to] >= 0 && held[top] <= depth[to]) {
        close(depth[to], top, edge);
      }
    }
  }

  private int enter(int step, int at, int edge) {
    path[at] = step;
    entered[at] = edge;
    held[at] = at == 0 ? 0 : held[at - 1];
    depth[step] = at;
    next[step] = leading.first(step);
    return at;
  }

  private void close(int from, int to, int edge) {
    List<Integer> edges = new ArrayList<>();
    for (int at = from + 1; at <= to; at++) {
      held[at] = at;
      edges.add(entered[at]);
    }
    edges.add(edge);
    int first = 0;
    for (int i = 1; i < edges.size(); i++) {
      if (place(edges, i) < place(edges, first)) {
        first = i;
      }
    }
    Collections.rotate(edges, -first);
    found.add(edges);
  }

  private int place(List<Integer> edges, int i) {
    return waits.item(waits.from()[edges.get(i)]);
  }

  private Cycle cycle(List<Integer> edges) {
    List<Cycle.Link> links = new ArrayList<>();
    for (int e : edges) {
      int from = waits.item(waits.from()[e]);
      int to = waits.item(waits.to()[e]);
      Optional<Dependency> dependency = waits.dependency(e);
      if (from != to || dependency.isPresent()) {
        links.add(new Cycle.Link(waits.id(from), waits.id(to), dependency));
      }
    }
    return new Cycle(List.copyOf(links));
  }
}
