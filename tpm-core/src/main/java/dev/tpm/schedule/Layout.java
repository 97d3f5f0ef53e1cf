package dev.tpm.schedule;

import dev.tpm.model.Dependency;
import dev.tpm.model.Duration;
import dev.tpm.model.Item;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lays a plan out as a network: the one place where programs become nodes and edges.
 *
 * <p>A leaf is a node. Where something waits for a group, the group has a span that all its members
 * lead to; where a group waits for something, it has a gate for each type and lag that leads to its
 * members. So a group of a hundred after a group of a hundred takes two hundred edges, not ten
 * thousand.
 *
 * <p>A junction keeps one instant, and whether it starts or ends a day. Where it gathers both kinds
 * and a lag falls on days off, a milestone, a train or elapsed time behind it may come out up to
 * the next working day apart from what each member alone would ask; work does not.
 */
final class Layout {
  /** One of the dependencies of a group by which all its members wait. */
  private record GateKey(Dependency.Type type, Duration lag) {}

  /**
   * What an edge says.
   *
   * @param waiting the place of the item or group that has the dependency
   */
  record Tie(int waiting, Dependency dependency) {}

  private final Outline outline;
  private final Calendars calendars;
  private final List<Frame> frames;
  private final Set<Dependency> tangled;
  private final List<Departures> slots = new ArrayList<>();
  private final Network.Builder builder;
  private final List<Optional<Tie>> ties = new ArrayList<>();
  private final List<Map<GateKey, Integer>> gates = new ArrayList<>();
  private final List<Mismatch> mismatches = new ArrayList<>();
  private final Driver[] floorDrivers;

  /** Place in the outline → the number under which the builder has its leaf or its span. */
  private final int[] nodes;

  private final Network network;

  Layout(Outline outline, Calendars calendars, List<Frame> frames, Set<Dependency> tangled) {
    this.outline = outline;
    this.calendars = calendars;
    this.frames = frames;
    this.tangled = tangled;
    this.floorDrivers = new Driver[outline.size()];
    this.nodes = new int[outline.size()];
    Arrays.fill(nodes, -1);
    List<Node> leaves = leaves();
    int first = frames.stream().map(Frame::status).map(Days::of).min(Integer::compare).orElse(0);
    this.builder = new Network.Builder(calendars.tabled(first - 400), slots);
    leaves.forEach(builder::add);
    for (Frame frame : frames) {
      builder.widen(frame.whole(), frame.counted());
    }
    addSpans();
    addEdges();
    this.network = builder.build();
  }

  Network network() {
    return network;
  }

  /** The node of a leaf, or the span of a group; -1 where there is none. */
  int node(int place) {
    return nodes[place] < 0 ? -1 : network.position[nodes[place]];
  }

  /** What would drive a leaf if no predecessor did. */
  Driver floorDriver(int place) {
    return floorDrivers[place];
  }

  /** The dependency that an edge stands for; absent where it ties a group to its members. */
  Optional<Tie> tie(int edge) {
    return ties.get(network.added[edge]);
  }

  Frame frame(int place) {
    return frames.get(outline.get(place).program());
  }

  /** What was found wrong on the way. */
  List<Mismatch> mismatches() {
    return mismatches;
  }

  private List<Node> leaves() {
    List<Node> leaves = new ArrayList<>();
    for (int i = 0; i < outline.size(); i++) {
      if (outline.isLive(i) && outline.isLeaf(i)) {
        nodes[i] = leaves.size();
        Leaf leaf = new Leaf(outline, i, frame(i), calendars);
        Node node = leaf.node(slot(outline.item(i)));
        leaves.add(node);
        floorDrivers[i] = leaf.floorDriver();
        if (node.progress().state() == Node.State.OPEN) {
          checkDates(outline.item(i), frame(i).status());
        }
      } else {
        floorDrivers[i] = new Driver.Actual();
      }
    }
    return leaves;
  }

  private void checkDates(Item item, LocalDate status) {
    Optional<LocalDate> fixed = item.dates().fixed();
    if (fixed.isPresent() && fixed.get().isBefore(status)) {
      mismatches.add(new Mismatch.FixedPassed(item.itemId(), fixed.get(), status));
    }
  }

  private int slot(Item item) {
    return Leaf.train(item, calendars)
        .map(
            train -> {
              slots.add(day -> train.onOrAfter(Days.date(day)).map(Days::of).orElse(Node.NONE));
              return slots.size() - 1;
            })
        .orElse(-1);
  }

  /** Gives a span to each group that something waits for, and to the groups inside it. */
  private void addSpans() {
    boolean[] needed = new boolean[outline.size()];
    for (int i = 0; i < outline.size(); i++) {
      for (Dependency dependency : outline.item(i).after()) {
        int p = outline.find(dependency.predecessor());
        if (p >= 0) {
          needed[p] = true;
        }
      }
    }
    for (int i = 0; i < outline.size(); i++) {
      int parent = outline.get(i).parent();
      boolean inside = parent >= 0 && needed[parent];
      needed[i] |= inside;
      if (needed[i] && outline.isLive(i) && !outline.isLeaf(i)) {
        nodes[i] = builder.add(Node.junction(Node.Kind.SPAN, outline.get(i).counts()));
      }
      if (inside && outline.isLive(i)) {
        connect(nodes[i], nodes[parent], Link.FF, 0, Optional.empty());
      }
    }
  }

  private void addEdges() {
    for (int i = 0; i < outline.size(); i++) {
      int parent = outline.get(i).parent();
      Map<GateKey, Integer> outer = parent >= 0 ? gates.get(parent) : Map.of();
      gates.add(outer);
      if (outline.isLeaf(i) && outline.isLive(i)) {
        for (Dependency dependency : outline.item(i).after()) {
          if (holds(i, dependency)) {
            int from = nodes[outline.find(dependency.predecessor())];
            connectLeaf(from, i, dependency.type(), dependency.lag(), tie(i, dependency));
          }
        }
        for (Map.Entry<GateKey, Integer> gate : outer.entrySet()) {
          GateKey key = gate.getKey();
          connectLeaf(gate.getValue(), i, key.type(), key.lag(), Optional.empty());
        }
      } else if (outline.isLive(i)) {
        gates.set(i, gatesOf(i, outer));
      }
    }
  }

  private static Optional<Tie> tie(int waiting, Dependency dependency) {
    return Optional.of(new Tie(waiting, dependency));
  }

  private Map<GateKey, Integer> gatesOf(int group, Map<GateKey, Integer> outer) {
    Map<GateKey, Integer> own = new HashMap<>();
    Map<GateKey, Integer> all = new LinkedHashMap<>(outer);
    for (Dependency dependency : outline.item(group).after()) {
      if (holds(group, dependency)) {
        GateKey key = new GateKey(dependency.type(), dependency.lag());
        byte link = Link.of(dependency.type(), false);
        int gate =
            own.computeIfAbsent(
                key,
                k -> {
                  int added =
                      builder.add(Node.junction(Node.Kind.GATE, outline.get(group).counts()));
                  if (outer.containsKey(k)) {
                    connect(outer.get(k), added, link, 0, Optional.empty());
                  }
                  return added;
                });
        connect(
            nodes[outline.find(dependency.predecessor())], gate, link, 0, tie(group, dependency));
        all.put(key, gate);
      }
    }
    return all;
  }

  /** Whether a dependency holds its item back; takes note of what was dropped. */
  private boolean holds(int waiting, Dependency dependency) {
    int p = outline.find(dependency.predecessor());
    if (p < 0
        || tangled.contains(dependency)
        || !Waits.isClear(outline, p, waiting, dependency.type())) {
      return false;
    }
    if (outline.get(p).dropped() && !outline.item(p).isFinished() && outline.isOpen(waiting)) {
      mismatches.add(new Mismatch.WaitsForDropped(outline.item(waiting).itemId(), dependency));
    }
    return outline.isLive(p);
  }

  private void connectLeaf(
      int from, int leaf, Dependency.Type type, Duration lag, Optional<Tie> tie) {
    Calendar calendar = calendars.at(calendars.lagPlace(outline.item(leaf)));
    int days = Math.max(-Days.MOST, Math.min(Days.MOST, lag.days(calendar.daysPerWeek())));
    connect(from, nodes[leaf], Link.of(type, lag.elapsed()), days, tie);
  }

  private void connect(int from, int to, byte link, int lag, Optional<Tie> tie) {
    builder.connect(from, to, link, lag);
    ties.add(tie);
  }
}
