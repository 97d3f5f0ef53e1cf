package dev.tpm.schedule;

/**
 * What an edge asks of its successor, and what a bound on the successor allows its predecessor.
 *
 * <p>Starts move by a lag to the start of a working day, finishes to the end of one. Between the
 * end of a working day and the start of the next lies no working time: where a start is held
 * against a finish, days off between them count nothing. So do Microsoft Project and Primavera P6.
 */
final class Asks {
  private final Network network;
  private final Times times;

  Asks(Network network, Times times) {
    this.network = network;
    this.times = times;
  }

  /** Whether the end of the predecessor that an edge looks at is the end of a day. */
  boolean endsDay(int edge) {
    int p = network.from[edge];
    return network.isPoint(p) ? times.endsDay[p] : !Link.fromStart(network.link[edge]);
  }

  /** The instant at the predecessor's end of an edge. */
  int source(int edge) {
    int p = network.from[edge];
    return Link.fromStart(network.link[edge]) ? times.start[p] : times.finish[p];
  }

  /** The same of what is still open alone; {@link Node#NONE} where nothing is. */
  int openSource(int edge) {
    int p = network.from[edge];
    if (network.isJunction(p)) {
      return times.open[p];
    }
    return network.state[p] == Node.State.DONE ? Node.NONE : source(edge);
  }

  /** The instant that an edge asks for: its source, moved by the lag. */
  int moved(int edge, int source, Calendar lagCalendar) {
    int lag = network.lag[edge];
    if (lag == 0) {
      return source;
    }
    if (Link.elapsed(network.link[edge])) {
      return Days.plus(source, lag);
    }
    int number = lagCalendar.number(source) + lag;
    return endsDay(edge) ? lagCalendar.day(number - 1) + 1 : lagCalendar.day(number);
  }

  /**
   * The number of the first working day that an instant allows work to start on.
   *
   * @param asked the instant that the edge asks for
   * @param length the working days of the work, or of what remains of it
   */
  int startNumber(int edge, int asked, Calendar calendar, int length) {
    if (!Link.toFinish(network.link[edge])) {
      return calendar.number(asked);
    }
    return endsDay(edge)
        ? calendar.number(asked - 1) + 1 - length
        : calendar.number(asked) - length;
  }

  /**
   * The latest instant at the predecessor's end that keeps to a bound of the successor.
   *
   * @param n the successor
   * @param start its start, or that of what remains of it, which the edge may ask for at the latest
   * @param finish likewise its finish
   */
  int latestSource(int edge, int n, int start, int finish) {
    byte link = network.link[edge];
    int lag = network.lag[edge];
    int bound = Link.toFinish(link) ? finish : start;
    if (isLoose(edge, n)) {
      bound = network.calendar[n].next(bound);
    }
    if (lag == 0 || Link.elapsed(link)) {
      return Days.plus(bound, -lag);
    }
    Calendar calendar = network.lagCalendar[n];
    int number = endsDay(edge) ? calendar.number(bound) : calendar.number(bound + 1) - 1;
    return calendar.day(number - lag);
  }

  /** Whether a start is held against the end of a day: days off after that count nothing. */
  private boolean isLoose(int edge, int n) {
    if (endsDay(edge)) {
      return false;
    }
    byte link = network.link[edge];
    return switch (network.kind[n]) {
      case WORK -> Link.toFinish(link);
      // A train departs when it departs, on a day off too.
      case INSTANT ->
          (network.loose[n] || network.nodes[n].limits().slot() < 0)
              && (Link.fromStart(link) || network.lag[edge] != 0);
      case ELAPSED, GATE, SPAN -> false;
    };
  }
}
