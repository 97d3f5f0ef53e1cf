package dev.tpm.schedule;

import dev.tpm.model.ItemId;
import dev.tpm.schedule.Holds.Hold;
import java.util.List;

/** Finds where times that the plan fixes, or that have happened, go against its dependencies. */
final class Conflicts {
  private final Outline outline;
  private final Layout layout;
  private final Network network;
  private final Times times;
  private final Holds holds;
  private final Asks asks;

  Conflicts(Outline outline, Layout layout, Times times, Holds holds) {
    this.outline = outline;
    this.layout = layout;
    this.network = layout.network();
    this.times = times;
    this.holds = holds;
    this.asks = new Asks(network, times);
  }

  void addTo(List<Mismatch> found) {
    for (int i = 0; i < outline.size(); i++) {
      int n = layout.node(i);
      if (outline.isLeaf(i) && n >= 0) {
        if (times.driver[n] == Times.FIXED && times.asked[n] > times.start[n]) {
          found.add(tooEarly(i, n));
        }
        if (network.state[n] == Node.State.OPEN && !departs(i, n)) {
          String slot = outline.item(i).dates().slot().orElse("");
          found.add(new Mismatch.NoDeparture(outline.item(i).itemId(), slot));
        }
        if (network.state[n] == Node.State.BEGUN || network.state[n] == Node.State.DONE) {
          addAhead(i, n, found);
        }
      }
    }
  }

  /** Whether something that waits for a train has found one. */
  private boolean departs(int place, int n) {
    int slot = network.nodes[n].limits().slot();
    return outline.item(place).dates().slot().isEmpty()
        || (slot >= 0 && network.slots.get(slot).onOrAfter(times.asked[n]) != Node.NONE);
  }

  private Mismatch tooEarly(int place, int n) {
    Hold hold = holds.behind(times.askedBy[n], false);
    Calendar calendar = network.calendar[n];
    int asked = times.asked[n];
    boolean point = network.isPoint(n);
    return new Mismatch.FixedTooEarly(
        outline.item(place).itemId(),
        Days.date(times.start[n]),
        Days.date(point ? asked : calendar.next(asked)),
        calendar.count(times.start[n], asked),
        hold.item(),
        hold.tie().dependency());
  }

  /** What is open still asks for a later start than the actual one, or for a later finish. */
  private void addAhead(int place, int n, List<Mismatch> found) {
    ItemId item = outline.item(place).itemId();
    boolean done = network.state[n] == Node.State.DONE;
    for (int e = network.edges[n]; e < network.edges[n + 1]; e++) {
      int source = asks.openSource(e);
      boolean toFinish = Link.toFinish(network.link[e]);
      if (source != Node.NONE && (done || !toFinish)) {
        int actual = toFinish ? times.finish[n] : times.start[n];
        if (asks.moved(e, source, network.lagCalendar[n]) > actual) {
          Hold hold = holds.behind(e, true);
          found.add(
              new Mismatch.OutOfSequence(
                  item,
                  hold.item(),
                  outline.item(hold.tie().waiting()).itemId(),
                  hold.tie().dependency()));
        }
      }
    }
  }
}
