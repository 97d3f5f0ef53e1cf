package dev.tpm.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Work, milestones and what waits for what, as plain arrays in topological order.
 *
 * <p>It knows no program. Nodes stand so that every predecessor comes before its successors: one
 * loop upwards is the forward pass, one downwards the backward pass. The edges into a node {@code
 * n} are those from {@code edges[n]} (inclusive) to {@code edges[n + 1]} (exclusive), in the order
 * in which they were added.
 */
final class Network {
  final List<Departures> slots;

  /** All that was said of each node; what the passes read of every one lies in arrays beside it. */
  final Node[] nodes;

  /**
   * How what is to be placed lies in time: all of a node, or what remains of one that has begun.
   */
  final Node.Kind[] kind;

  final Node.State[] state;

  /** How long that takes. */
  final int[] length;

  final Calendar[] calendar;
  final Calendar[] lagCalendar;

  /** Whether it is open work that nothing but its floor and its predecessors holds. */
  final boolean[] plain;

  /** Whether no fixed day, no train and no latest start holds it. */
  final boolean[] loose;

  final int[] floor;
  final int[] latestFinish;
  final int[] horizon;
  final boolean[] counts;

  final int[] edges;
  final int[] from;
  final byte[] link;
  final int[] lag;

  /** Edge → its number in the order in which it was added. */
  final int[] added;

  /** Number in the order added → node. */
  final int[] position;

  final int horizons;

  /** Whether there is a junction, or something fixed. */
  final boolean gathers;

  /** Pairs of horizons: the first is never before the second. */
  final List<int[]> widened;

  private Network(Builder builder, int[] order) {
    this.slots = List.copyOf(builder.slots);
    this.widened = List.copyOf(builder.widened);
    int n = order.length;
    int m = builder.edges;
    this.nodes = new Node[n];
    this.kind = new Node.Kind[n];
    this.state = new Node.State[n];
    this.length = new int[n];
    this.calendar = new Calendar[n];
    this.lagCalendar = new Calendar[n];
    this.plain = new boolean[n];
    this.loose = new boolean[n];
    this.floor = new int[n];
    this.latestFinish = new int[n];
    this.horizon = new int[n];
    this.counts = new boolean[n];
    this.position = new int[n];
    int top = -1;
    for (int i = 0; i < n; i++) {
      position[order[i]] = i;
      place(i, builder.nodes.get(order[i]), builder.calendars);
      top = Math.max(top, horizon[i]);
    }
    for (int[] pair : widened) {
      top = Math.max(top, Math.max(pair[0], pair[1]));
    }
    this.horizons = top + 1;
    this.gathers = Arrays.stream(nodes).anyMatch(Node::gathers);
    this.edges = new int[n + 1];
    this.from = new int[m];
    this.link = new byte[m];
    this.lag = new int[m];
    this.added = new int[m];
    layOut(builder, m);
  }

  /** The same network with lengths of its own, which may be changed. */
  private Network(Network other) {
    this.slots = other.slots;
    this.widened = other.widened;
    this.nodes = other.nodes;
    this.kind = other.kind;
    this.state = other.state;
    this.length = other.length.clone();
    this.calendar = other.calendar;
    this.lagCalendar = other.lagCalendar;
    this.plain = other.plain;
    this.loose = other.loose;
    this.floor = other.floor;
    this.latestFinish = other.latestFinish;
    this.horizon = other.horizon;
    this.counts = other.counts;
    this.position = other.position;
    this.horizons = other.horizons;
    this.gathers = other.gathers;
    this.edges = other.edges;
    this.from = other.from;
    this.link = other.link;
    this.lag = other.lag;
    this.added = other.added;
  }

  /** The same network in which work may be made shorter; this one stays as it is. */
  Network withOwnLengths() {
    return new Network(this);
  }

  private void place(int i, Node node, List<Calendar> calendars) {
    nodes[i] = node;
    kind[i] = node.placedKind();
    state[i] = node.progress().state();
    length[i] = node.length();
    plain[i] = node.isPlain();
    loose[i] = node.limits().isLoose();
    calendar[i] = calendars.get(node.calendar());
    lagCalendar[i] = calendars.get(node.lagCalendar());
    floor[i] = node.limits().floor();
    latestFinish[i] = node.limits().latestFinish();
    horizon[i] = node.horizon();
    counts[i] = node.counts();
  }

  /** Sorts the edges by their successors, by counting. */
  private void layOut(Builder builder, int m) {
    for (int e = 0; e < m; e++) {
      edges[position[builder.to[e]] + 1]++;
    }
    for (int i = 0; i < nodes.length; i++) {
      edges[i + 1] += edges[i];
    }
    int[] next = Arrays.copyOf(edges, nodes.length);
    for (int e = 0; e < m; e++) {
      int at = next[position[builder.to[e]]]++;
      from[at] = position[builder.from[e]];
      link[at] = builder.link[e];
      lag[at] = builder.lag[e];
      added[at] = e;
    }
  }

  int size() {
    return nodes.length;
  }

  /** Whether a node has no length: its start is its finish. */
  boolean isPoint(int node) {
    return length[node] == 0;
  }

  /** The latest start of a node that finishes by an instant. */
  int startTo(int node, int finish) {
    if (kind[node] != Node.Kind.WORK) {
      return Days.plus(finish, -length[node]);
    }
    return calendar[node].day(calendar[node].number(finish) - length[node]);
  }

  /** The latest finish of a node that starts by an instant. */
  int finishFrom(int node, int start) {
    if (kind[node] != Node.Kind.WORK) {
      return Days.plus(start, length[node]);
    }
    return calendar[node].day(calendar[node].number(start + 1) + length[node] - 2) + 1;
  }

  /** Whether a node only gathers others: it has no dates of its own. */
  boolean isJunction(int node) {
    return kind[node] == Node.Kind.GATE || kind[node] == Node.Kind.SPAN;
  }

  /** Collects nodes and edges, and puts them into order. */
  static final class Builder {
    private final List<Calendar> calendars;
    private final List<Departures> slots;
    private final List<Node> nodes = new ArrayList<>();
    private final List<int[]> widened = new ArrayList<>();
    private int edges;
    private int[] from = new int[16];
    private int[] to = new int[16];
    private byte[] link = new byte[16];
    private int[] lag = new int[16];

    Builder(List<Calendar> calendars, List<Departures> slots) {
      this.calendars = calendars;
      this.slots = slots;
    }

    /** Adds a node and gives its number. */
    int add(Node node) {
      require(node.duration() >= 0 && node.duration() <= Days.MOST, "a duration in days");
      require(
          node.calendar() < calendars.size() && node.lagCalendar() < calendars.size(),
          "calendars that are there");
      require(node.limits().slot() < slots.size(), "a slot that is there");
      require(
          node.progress().state() != Node.State.BEGUN || node.progress().remaining() > 0,
          "something that remains of what has begun");
      require(
          node.kind() == Node.Kind.GATE || node.kind() == Node.Kind.SPAN || node.horizon() >= 0,
          "a horizon for what has dates");
      nodes.add(node);
      return nodes.size() - 1;
    }

    /**
     * Adds an edge and gives its number.
     *
     * @param link one of {@link Link}'s codes
     */
    int connect(int predecessor, int successor, byte link, int lag) {
      require(
          predecessor >= 0
              && successor >= 0
              && predecessor < nodes.size()
              && successor < nodes.size(),
          "nodes that were added");
      require(Math.abs((long) lag) <= Days.MOST, "a lag in days");
      if (edges == from.length) {
        int room = edges * 2;
        from = Arrays.copyOf(from, room);
        to = Arrays.copyOf(to, room);
        this.link = Arrays.copyOf(this.link, room);
        this.lag = Arrays.copyOf(this.lag, room);
      }
      from[edges] = predecessor;
      to[edges] = successor;
      this.link[edges] = link;
      this.lag[edges] = lag;
      return edges++;
    }

    /** Makes one horizon at least as late as another. */
    void widen(int horizon, int other) {
      widened.add(new int[] {horizon, other});
    }

    /**
     * The network.
     *
     * @throws IllegalArgumentException where something waits for itself
     */
    Network build() {
      int[] order = TopologicalOrder.of(nodes.size(), edges, from, to);
      require(order.length == nodes.size(), "no cycle");
      return new Network(this, order);
    }

    private static void require(boolean holds, String what) {
      if (!holds) {
        throw new IllegalArgumentException("a network needs " + what);
      }
    }
  }
}
