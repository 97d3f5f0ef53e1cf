package dev.tpm.schedule;

import dev.tpm.model.ItemId;
import dev.tpm.schedule.Layout.Tie;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds, behind an edge of the network, the item that holds another and what the plan says of it.
 */
final class Holds {
  private final Outline outline;
  private final Layout layout;
  private final Network network;
  private final Times times;

  /** Node → the place of its item; -1 for a gate. */
  private final int[] places;

  /**
   * That an item holds another.
   *
   * @param item the leaf that does
   * @param tie the dependency by which it does
   */
  record Hold(ItemId item, Tie tie) {}

  private final Optional<Levelling> levelling;

  Holds(Outline outline, Layout layout, Times times, Optional<Levelling> levelling) {
    this.outline = outline;
    this.layout = layout;
    this.network = layout.network();
    this.times = times;
    this.levelling = levelling;
    this.places = new int[network.size()];
    Arrays.fill(places, -1);
    for (int i = 0; i < outline.size(); i++) {
      if (layout.node(i) >= 0) {
        places[layout.node(i)] = i;
      }
    }
  }

  /**
   * The hold behind an edge.
   *
   * @param openOnly whether only what is still open holds
   */
  Hold behind(int edge, boolean openOnly) {
    int at = edge;
    Optional<Tie> tie = layout.tie(at);
    while (tie.isEmpty()) {
      at = last(network.from[at], openOnly);
      tie = layout.tie(at);
    }
    int node = network.from[at];
    while (network.isJunction(node)) {
      node = network.from[last(node, openOnly)];
    }
    return new Hold(outline.item(places[node]).itemId(), tie.get());
  }

  private int last(int junction, boolean openOnly) {
    return openOnly ? times.askedBy[junction] : times.driver[junction];
  }

  /** What sets the start of a leaf. */
  Driver driver(int place) {
    int node = layout.node(place);
    return levelling.flatMap(l -> l.driver(node)).orElseGet(() -> driver(place, node));
  }

  private Driver driver(int place, int node) {
    int driver = times.driver[node];
    if (driver >= 0) {
      Hold hold = behind(driver, network.state[node] == Node.State.BEGUN);
      return new Driver.Predecessor(
          hold.item(), outline.item(hold.tie().waiting()).itemId(), hold.tie().dependency());
    }
    return switch (driver) {
      case Times.SLOT ->
          new Driver.Train(
              outline.item(place).dates().slot().orElse(""), Days.date(times.asked[node]));
      case Times.FIXED -> new Driver.Fixed(Days.date(times.start[node]));
      case Times.ACTUAL ->
          network.state[node] == Node.State.PLACED
              ? new Driver.Promised(Days.date(times.finish[node] - 1))
              : new Driver.Actual();
      default -> layout.floorDriver(place);
    };
  }
}
