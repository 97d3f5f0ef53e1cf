package dev.tpm.schedule;

import dev.tpm.model.ItemId;
import dev.tpm.simulation.Activity;
import dev.tpm.simulation.Activity.Draw;
import dev.tpm.simulation.Activity.Form;
import dev.tpm.simulation.Activity.Freeze;
import dev.tpm.simulation.Activity.Train;
import dev.tpm.simulation.Moment;
import dev.tpm.simulation.Simulation;
import dev.tpm.simulation.Tie;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/**
 * Lays the open part of a network out for a simulation.
 *
 * <p>What has happened is certain: it becomes part of the floors of what waits for it.
 */
final class ActivityLayout {
  private final Schedule schedule;
  private final Outline outline;
  private final Layout layout;
  private final Network network;
  private final Times times;
  private final Asks asks;
  private final WorkTimes workTimes;
  private final Simulation.Builder builder;
  private final IntFunction<Optional<Draw>> draws;
  private final IntFunction<List<Integer>> delays;

  /** Node → its place in the outline; -1 for a junction. */
  private final int[] places;

  /** Node → its activity; -1 where nothing about it is open. */
  private final int[] activities;

  /**
   * Lays all of a schedule out.
   *
   * @param draws place in the outline → what is drawn for the item's length
   * @param delays place in the outline → the risks that delay it
   */
  ActivityLayout(
      Schedule schedule,
      WorkTimes workTimes,
      Simulation.Builder builder,
      IntFunction<Optional<Draw>> draws,
      IntFunction<List<Integer>> delays) {
    this.schedule = schedule;
    this.outline = schedule.basis().outline();
    this.layout = schedule.basis().layout();
    this.network = layout.network();
    this.times = schedule.basis().times();
    this.asks = new Asks(network, times);
    this.workTimes = workTimes;
    this.builder = builder;
    this.draws = draws;
    this.delays = delays;
    this.places = new int[network.size()];
    this.activities = new int[network.size()];
    Arrays.fill(places, -1);
    Arrays.fill(activities, -1);
    for (int i = 0; i < outline.size(); i++) {
      if (layout.node(i) >= 0 && outline.isLeaf(i)) {
        places[layout.node(i)] = i;
      }
    }
    for (int n = 0; n < network.size(); n++) {
      if (isOpen(n)) {
        add(n);
      }
    }
  }

  /** The activity of a leaf; -1 where it has none. */
  int activity(int place) {
    int node = outline.isLeaf(place) ? layout.node(place) : -1;
    return node < 0 ? -1 : activities[node];
  }

  private boolean isOpen(int n) {
    return network.isJunction(n) ? times.open[n] != Node.NONE : network.state[n] != Node.State.DONE;
  }

  private void add(int n) {
    int floor = network.isJunction(n) ? Activity.ALWAYS : floor(n);
    int finishFloor = Activity.ALWAYS;
    for (int e = network.edges[n]; e < network.edges[n + 1]; e++) {
      // What has begun is held by what is still open alone.
      if (isSettled(e) && (activities[network.from[e]] >= 0 || isFree(n))) {
        boolean onFinish = Link.toFinish(network.link[e]) && !network.isPoint(n);
        int ask = settledAsk(e, n, onFinish);
        floor = onFinish ? floor : Math.max(floor, ask);
        finishFloor = onFinish ? Math.max(finishFloor, ask) : finishFloor;
      }
    }
    activities[n] =
        builder.add(
            network.isJunction(n) ? junction(n, floor) : leaf(n, floor).notBefore(finishFloor));
    for (int e = network.edges[n]; e < network.edges[n + 1]; e++) {
      if (!isSettled(e)) {
        byte link = network.link[e];
        builder.tie(
            new Tie(
                activities[network.from[e]],
                activities[n],
                Link.fromStart(link),
                Link.toFinish(link),
                network.lag[e],
                Link.elapsed(link)));
      }
    }
  }

  /** Whether an edge looks at something that has happened. */
  private boolean isSettled(int e) {
    int p = network.from[e];
    boolean begun =
        !network.isPoint(p)
            && (network.state[p] == Node.State.BEGUN || network.state[p] == Node.State.PLACED);
    return activities[p] < 0 || (begun && Link.fromStart(network.link[e]));
  }

  private boolean isFree(int n) {
    return network.state[n] == Node.State.OPEN;
  }

  /** What such an edge asks for: the same in every iteration. */
  private int settledAsk(int e, int n, boolean onFinish) {
    int moved = asks.moved(e, asks.source(e), network.lagCalendar[n]);
    if (onFinish || network.isPoint(n)) {
      return asks.endsDay(e) ? Moment.endBefore(moved) : Moment.startOf(moved);
    }
    return Moment.startOf(
        network.kind[n] == Node.Kind.WORK ? network.calendar[n].next(moved) : moved);
  }

  private int floor(int n) {
    int floor = network.floor[n];
    if (network.state[n] == Node.State.OPEN && places[n] >= 0) {
      ItemId item = outline.item(places[n]).itemId();
      Optional<ScheduledItem> said = schedule.item(item);
      if (said.isPresent() && said.get().start().isAfter(said.get().earlyStart())) {
        // It waits for hands: by how much has been settled for all iterations.
        floor = Math.max(floor, Days.of(said.get().start()));
      }
    }
    return Moment.startOf(floor);
  }

  private Activity junction(int n, int floor) {
    return new Activity(
        Form.POINT,
        0,
        0,
        floor,
        Activity.ALWAYS,
        Optional.empty(),
        0,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Activity.NEVER,
        Activity.NEVER,
        -1,
        network.counts[n],
        false);
  }

  private Activity leaf(int n, int floor) {
    Node.Limits limits = network.nodes[n].limits();
    boolean open = network.state[n] == Node.State.OPEN;
    boolean placed = network.state[n] == Node.State.PLACED;
    int place = places[n];
    Form form = form(n, placed);
    Optional<Integer> fixed =
        placed
            ? Optional.of(placed(n, form))
            : limits.fixed() == Node.NONE || !open
                ? Optional.empty()
                : Optional.of(Moment.startOf(limits.fixed()));
    return new Activity(
        form,
        workTimes.place(network.calendar[n]),
        workTimes.place(network.lagCalendar[n]),
        floor,
        Activity.ALWAYS,
        fixed,
        network.length[n] * Moment.TICKS,
        draws.apply(place),
        delays.apply(place),
        open && limits.slot() >= 0 ? Optional.of(train(limits.slot())) : Optional.empty(),
        open ? freeze(n) : Optional.empty(),
        limits.latestFinish() == Node.NEVER
            ? Activity.NEVER
            : Moment.endBefore(limits.latestFinish()),
        limits.latestStart() == Node.NEVER ? Activity.NEVER : Moment.startOf(limits.latestStart()),
        network.horizon[n],
        network.counts[n],
        !open);
  }

  private Form form(int n, boolean placed) {
    if (network.isPoint(n)) {
      return Form.POINT;
    }
    if (placed) {
      return network.kind[n] == Node.Kind.WORK ? Form.PROMISED : Form.ELAPSED;
    }
    return network.kind[n] == Node.Kind.ELAPSED ? Form.ELAPSED : Form.WORK;
  }

  /** Nobody promised a start: elapsed time is counted back from the finish. */
  private int placed(int n, Form form) {
    int finish = times.finish[n];
    return form == Form.ELAPSED
        ? Moment.startOf(Days.plus(finish, -network.length[n]))
        : Moment.endBefore(finish);
  }

  private Train train(int slot) {
    Departures departures = network.slots.get(slot);
    return day -> {
      int departure = departures.onOrAfter(day);
      return departure == Node.NONE ? OptionalInt.empty() : OptionalInt.of(departure);
    };
  }

  private Optional<Freeze> freeze(int n) {
    Calendar calendar = network.calendar[n];
    boolean thaws = network.kind[n] == Node.Kind.INSTANT && calendar.hasFreezes();
    return thaws
        ? Optional.of(day -> calendar.isFrozen(day) ? calendar.next(day) : day)
        : Optional.empty();
  }
}
