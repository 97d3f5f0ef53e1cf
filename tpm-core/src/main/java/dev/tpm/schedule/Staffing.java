package dev.tpm.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Who there is and whom every node takes, as plain arrays beside a network.
 *
 * <p>It knows no program. What node {@code n} takes are the entries from {@code takes[n]}
 * (inclusive) to {@code takes[n + 1]} (exclusive).
 */
final class Staffing {
  /** Team → the days it works. */
  final List<Calendar> calendars;

  /** Team → its people. */
  final List<Capacity> capacities;

  /** Node → its first entry. */
  final int[] takes;

  /** Entry → whom. */
  final int[] team;

  /** Entry → how many, in millionths of a person. */
  final long[] people;

  /** Stretches of days that are taken whatever is levelled. */
  final List<Held> held;

  /** Sets of nodes: the latest finish in each is to be early. */
  final List<int[]> ends;

  /** Sets of nodes that are to finish by an instant. */
  final List<Promise> promises;

  private Staffing(Builder builder) {
    this.calendars = List.copyOf(builder.calendars);
    this.capacities = List.copyOf(builder.capacities);
    this.held = List.copyOf(builder.held);
    this.ends = List.copyOf(builder.ends);
    this.promises = List.copyOf(builder.promises);
    this.takes = new int[builder.nodes + 1];
    this.team = new int[builder.entries];
    this.people = new long[builder.entries];
    Adjacency byNode = Adjacency.of(builder.nodes, builder.entries, builder.node);
    for (int n = 0; n < builder.nodes; n++) {
      takes[n + 1] = byNode.end(n);
      for (int at = byNode.first(n); at < byNode.end(n); at++) {
        team[at] = builder.team[byNode.edge(at)];
        people[at] = builder.people[byNode.edge(at)];
      }
    }
  }

  /**
   * People of a team that are taken from one instant to another.
   *
   * @param calendar the days on which they are
   */
  record Held(int team, Calendar calendar, int from, int to, long people) {}

  /** Nodes that all are to finish by an instant. */
  static final class Promise {
    final int by;
    final int[] nodes;

    Promise(int by, int[] nodes) {
      this.by = by;
      this.nodes = nodes;
    }
  }

  /** Whether a node takes anybody. */
  boolean takesAnybody(int node) {
    return takes[node + 1] > takes[node];
  }

  /** The node of an entry. */
  int node(int entry) {
    int found = Arrays.binarySearch(takes, entry);
    int node = found >= 0 ? found : -found - 2;
    while (takes[node + 1] <= entry) {
      node++;
    }
    return node;
  }

  /** A team's days, all free but for its capacity. */
  Profile profile(int team) {
    Capacity capacity = capacities.get(team);
    Calendar calendar = calendars.get(team);
    Profile profile = new Profile(capacity.people(0));
    for (int i = 1; i < capacity.steps(); i++) {
      int from = calendar.number(Days.within(capacity.from(i)));
      profile.take(from, Node.NEVER, capacity.people(i - 1) - capacity.people(i));
    }
    return profile;
  }

  /** Collects teams, and what nodes take of them. */
  static final class Builder {
    private final List<Calendar> calendars = new ArrayList<>();
    private final List<Capacity> capacities = new ArrayList<>();
    private final List<Held> held = new ArrayList<>();
    private final List<int[]> ends = new ArrayList<>();
    private final List<Promise> promises = new ArrayList<>();
    private final int nodes;
    private int entries;
    private int[] node = new int[16];
    private int[] team = new int[16];
    private long[] people = new long[16];

    Builder(int nodes) {
      this.nodes = nodes;
    }

    /** Adds a team and gives its number. */
    int team(Calendar calendar, Capacity capacity) {
      calendars.add(calendar);
      capacities.add(capacity);
      return capacities.size() - 1;
    }

    void take(int node, int team, long people) {
      if (entries == this.node.length) {
        this.node = Arrays.copyOf(this.node, 2 * entries);
        this.team = Arrays.copyOf(this.team, 2 * entries);
        this.people = Arrays.copyOf(this.people, 2 * entries);
      }
      this.node[entries] = node;
      this.team[entries] = team;
      this.people[entries++] = people;
    }

    void hold(Held stretch) {
      held.add(stretch);
    }

    void end(int[] nodes) {
      ends.add(nodes);
    }

    void promise(int by, int[] nodes) {
      promises.add(new Promise(by, nodes));
    }

    Staffing build() {
      return new Staffing(this);
    }
  }
}
