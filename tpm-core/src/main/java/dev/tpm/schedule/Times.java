package dev.tpm.schedule;

import java.util.Arrays;

/**
 * When the nodes of a network happen: instants, in the order of its nodes.
 *
 * <p>Plain arrays, for the passes fill them and a forecast reads them by the million.
 */
final class Times {
  /** A driver: the floor, that is the earliest day that anything but a predecessor allows. */
  static final int FLOOR = -1;

  /** A driver: the departure of its train. */
  static final int SLOT = -2;

  /** A driver: its fixed day. */
  static final int FIXED = -3;

  /** A driver: what has happened, or was promised from outside. */
  static final int ACTUAL = -4;

  final int[] start;
  final int[] finish;
  final int[] lateStart;
  final int[] lateFinish;

  /**
   * What the driver asked for, before days off: of something fixed, the latest that a predecessor
   * asked for.
   */
  final int[] asked;

  /** The edge that set the early start, or one of the constants above. */
  final int[] driver;

  /**
   * Of a junction, the latest of what is still open; {@link Node#NONE} where nothing is. Empty in a
   * network where nothing is gathered.
   */
  final int[] open;

  /**
   * Of a junction, the edge that set {@link #open}; of something fixed, the one that set {@link
   * #asked}.
   */
  final int[] askedBy;

  /**
   * Of a point: whether it ends a day (the finish of work put it there), rather than starts one.
   */
  final boolean[] endsDay;

  /** Horizon → its latest early finish. */
  final int[] horizon;

  final int[] totalSlack;
  final int[] freeSlack;

  /** The latest finish that moves no successor; {@link Node#NEVER} without one. */
  final int[] free;

  Times(Network network) {
    int n = network.size();
    start = new int[n];
    finish = new int[n];
    lateStart = new int[n];
    lateFinish = new int[n];
    asked = new int[n];
    driver = new int[n];
    open = new int[network.gathers ? n : 0];
    askedBy = new int[network.gathers ? n : 0];
    endsDay = new boolean[n];
    horizon = new int[network.horizons];
    totalSlack = new int[n];
    freeSlack = new int[n];
    free = new int[n];
    Arrays.fill(horizon, Days.FIRST);
    Arrays.fill(lateFinish, Node.NEVER);
    Arrays.fill(free, Node.NEVER);
    Arrays.fill(open, Node.NONE);
    Arrays.fill(askedBy, FLOOR);
  }
}
