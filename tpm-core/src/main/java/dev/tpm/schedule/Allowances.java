package dev.tpm.schedule;

import dev.tpm.model.Dependency;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Finds how late each predecessor may be as far as one dependency alone goes. */
final class Allowances {
  private final Outline outline;
  private final Calendars calendars;
  private final Layout layout;
  private final Network network;
  private final Times times;
  private final Asks asks;

  Allowances(Outline outline, Calendars calendars, Layout layout, Times times) {
    this.outline = outline;
    this.calendars = calendars;
    this.layout = layout;
    this.network = layout.network();
    this.times = times;
    this.asks = new Asks(network, times);
  }

  /** Each dependency of something open → the latest date at its predecessor's end. */
  Map<Dependency, LocalDate> all() {
    Map<Dependency, LocalDate> all = new HashMap<>();
    for (int n = 0; n < network.size(); n++) {
      if (network.state[n] != Node.State.DONE && times.lateFinish[n] != Node.NEVER) {
        for (int e = network.edges[n]; e < network.edges[n + 1]; e++) {
          int edge = e;
          int node = n;
          layout
              .tie(e)
              .ifPresent(tie -> all.put(tie.dependency(), allowed(edge, node, tie.dependency())));
        }
      }
    }
    return all;
  }

  private LocalDate allowed(int edge, int n, Dependency dependency) {
    int late = asks.latestSource(edge, n, times.lateStart[n], times.lateFinish[n]);
    int p = network.from[edge];
    boolean ends = asks.endsDay(edge);
    if (network.kind[p] == Node.Kind.ELAPSED) {
      return Days.date(ends ? late - 1 : late);
    }
    int place = outline.find(dependency.predecessor());
    Calendar calendar = calendars.at(calendars.place(outline.item(place)));
    // The last working day that ends, or starts, by that instant.
    return Days.date(calendar.before(ends ? late : late + 1));
  }
}
