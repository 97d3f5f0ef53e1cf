package dev.tpm.schedule;

/** Places every node as early as it can be, from the first to the last. */
final class ForwardPass {
  private final Network network;
  private final Times times;
  private final Asks asks;
  private final int[] floors;

  // What the node at hand is asked for so far: by the number of a working day for work, else by
  // an instant.
  private int latest;
  private int asked;
  private int driver;
  private boolean endsDay;

  ForwardPass(Network network, Times times) {
    this(network, times, network.floor);
  }

  /**
   * A pass that starts nothing before floors other than the network's own.
   *
   * @param floors node → its floor; whoever owns them may raise them between two nodes
   */
  ForwardPass(Network network, Times times, int[] floors) {
    this.network = network;
    this.times = times;
    this.asks = new Asks(network, times);
    this.floors = floors;
  }

  void run() {
    for (int n = 0; n < network.size(); n++) {
      if (network.plain[n]) {
        work(n);
      } else {
        unusual(n);
      }
      int horizon = network.horizon[n];
      if (horizon >= 0) {
        times.horizon[horizon] = Math.max(times.horizon[horizon], times.finish[n]);
      }
    }
    for (int[] pair : network.widened) {
      times.horizon[pair[0]] = Math.max(times.horizon[pair[0]], times.horizon[pair[1]]);
    }
  }

  /** Places one node of any kind; all that lead to it have been placed. */
  void place(int n) {
    if (network.plain[n]) {
      work(n);
    } else {
      unusual(n);
    }
  }

  private void unusual(int n) {
    switch (network.state[n]) {
      case DONE, PLACED -> happened(n);
      case BEGUN -> resume(n);
      case OPEN -> {
        if (network.isJunction(n)) {
          gather(n);
        } else {
          begin(n);
        }
      }
    }
  }

  /** What most of a plan is: the same as below, without all that seldom comes up. */
  private void work(int n) {
    Calendar calendar = network.calendar[n];
    int length = network.length[n];
    int ask = floors[n];
    int best = calendar.number(ask);
    int by = Times.FLOOR;
    // No instant up to this one asks for a later day than the best so far.
    int seen = ask;
    for (int e = network.edges[n]; e < network.edges[n + 1]; e++) {
      boolean bare = (network.link[e] | network.lag[e]) == 0;
      int moved =
          bare
              ? times.finish[network.from[e]]
              : asks.moved(e, asks.source(e), network.lagCalendar[n]);
      if (bare && moved <= seen && by != Times.FLOOR) {
        continue;
      }
      int number = bare ? calendar.number(moved) : asks.startNumber(e, moved, calendar, length);
      // Where both ask for one day, the predecessor is what people want to hear of.
      if (number > best || (number == best && by == Times.FLOOR)) {
        best = number;
        by = e;
        ask = Link.toFinish(network.link[e]) ? calendar.day(number) : moved;
        seen = ask;
      }
    }
    times.start[n] = calendar.day(best);
    times.finish[n] = length == 1 ? times.start[n] + 1 : calendar.day(best + length - 1) + 1;
    times.asked[n] = ask;
    times.driver[n] = by;
  }

  /** What is done or promised lies where it is said to; a point among it ends its day. */
  private void happened(int n) {
    Node.Progress progress = network.nodes[n].progress();
    times.start[n] = progress.start();
    times.finish[n] = progress.finish();
    times.asked[n] = progress.start();
    times.driver[n] = Times.ACTUAL;
    times.endsDay[n] = network.isPoint(n);
  }

  /** Retained logic: what remains waits for the status date and for what is still open. */
  private void resume(int n) {
    ask(n, true);
    if (floor(n)) {
      driver = Times.ACTUAL;
    }
    settle(n);
    times.start[n] = network.nodes[n].progress().start();
  }

  private void begin(int n) {
    ask(n, false);
    Node.Limits limits = network.loose[n] ? Node.Limits.FREE : network.nodes[n].limits();
    if (limits.fixed() != Node.NONE) {
      fix(n, limits.fixed());
      return;
    }
    floor(n);
    if (limits.slot() >= 0) {
      depart(n, network.slots.get(limits.slot()));
    }
    settle(n);
    if (network.kind[n] == Node.Kind.INSTANT) {
      thaw(n);
    }
  }

  /** Takes up what the predecessors ask for. */
  private void ask(int n, boolean openOnly) {
    latest = Node.NONE;
    asked = Node.NONE;
    driver = Times.FLOOR;
    endsDay = false;
    for (int e = network.edges[n]; e < network.edges[n + 1]; e++) {
      int source = openOnly ? asks.openSource(e) : asks.source(e);
      if (source != Node.NONE) {
        int moved = asks.moved(e, source, network.lagCalendar[n]);
        int key = key(e, n, moved);
        if (key > latest) {
          latest = key;
          asked = Link.toFinish(network.link[e]) ? instant(n, key) : moved;
          driver = e;
          endsDay = asks.endsDay(e);
        } else if (key == latest) {
          endsDay &= asks.endsDay(e);
        }
      }
    }
  }

  private int key(int edge, int n, int moved) {
    int length = network.length[n];
    return switch (network.kind[n]) {
      case WORK -> asks.startNumber(edge, moved, network.calendar[n], length);
      case ELAPSED -> Link.toFinish(network.link[edge]) ? Days.plus(moved, -length) : moved;
      case INSTANT, GATE, SPAN -> moved;
    };
  }

  private int key(int n, int instant) {
    return network.kind[n] == Node.Kind.WORK ? network.calendar[n].number(instant) : instant;
  }

  private int instant(int n, int key) {
    return network.kind[n] == Node.Kind.WORK ? network.calendar[n].day(key) : key;
  }

  /** Takes up the floor; whether it is later than what the predecessors ask for. */
  private boolean floor(int n) {
    int floor = floors[n];
    int key = key(n, floor);
    endsDay &= key < latest;
    if (key <= latest) {
      return false;
    }
    latest = key;
    asked = floor;
    driver = Times.FLOOR;
    return true;
  }

  /** Waits for the next train: the first one that departs when all that was asked for is so. */
  private void depart(int n, Departures departures) {
    int ready = floors[n];
    for (int e = network.edges[n]; e < network.edges[n + 1]; e++) {
      int moved = asks.moved(e, asks.source(e), network.lagCalendar[n]);
      boolean toFinish = Link.toFinish(network.link[e]);
      ready = Math.max(ready, toFinish ? instant(n, key(e, n, moved)) : moved);
    }
    int departure = departures.onOrAfter(ready);
    if (departure != Node.NONE) {
      int key = key(n, departure);
      driver = key > latest ? Times.SLOT : driver;
      latest = key;
      asked = departure;
      endsDay = false;
    }
  }

  /** Puts a node on its fixed day, and keeps what the predecessors asked for if that is later. */
  private void fix(int n, int fixed) {
    int key = key(n, fixed);
    times.askedBy[n] = driver;
    asked = latest > key ? asked : fixed;
    latest = key;
    driver = Times.FIXED;
    endsDay = false;
    settle(n);
  }

  private void settle(int n) {
    Calendar calendar = network.calendar[n];
    int length = network.length[n];
    times.asked[n] = asked;
    times.driver[n] = driver;
    times.endsDay[n] = endsDay && network.isPoint(n);
    if (network.kind[n] == Node.Kind.WORK) {
      times.start[n] = calendar.day(latest);
      times.finish[n] = calendar.day(latest + length - 1) + 1;
    } else {
      times.start[n] = latest;
      times.finish[n] = Days.plus(latest, length);
    }
  }

  /** A milestone is not reached in a freeze, but on the first working day after it. */
  private void thaw(int n) {
    Calendar calendar = network.calendar[n];
    int day = times.endsDay[n] ? times.start[n] - 1 : times.start[n];
    if (calendar.isFrozen(day)) {
      times.start[n] = calendar.next(day);
      times.finish[n] = times.start[n];
      times.endsDay[n] = false;
    }
  }

  /** A junction is where its latest predecessor puts it; what is still open is kept apart. */
  private void gather(int n) {
    ask(n, true);
    times.open[n] = latest;
    times.askedBy[n] = driver;
    ask(n, false);
    latest = Math.max(latest, Days.FIRST);
    settle(n);
  }
}
