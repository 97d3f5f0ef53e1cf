package dev.tpm.schedule;

/**
 * One node of a network, as its builder takes it.
 *
 * @param kind how it lies in time
 * @param duration how long it takes: working days, calendar days where it is elapsed, else 0
 * @param calendar the calendar it works by, freezes included
 * @param lagCalendar the calendar its lags are counted by
 * @param horizon the group of nodes whose latest early finish bounds its late dates; -1 for none
 * @param counts whether what comes before has to be in time for it; what is only proposed asks that
 *     of nothing that is not
 * @param limits what holds it but for predecessors
 * @param progress what has happened
 */
record Node(
    Kind kind,
    int duration,
    int calendar,
    int lagCalendar,
    int horizon,
    boolean counts,
    Limits limits,
    Progress progress) {
  /** In a limit: there is none. */
  static final int NONE = Integer.MIN_VALUE;

  /** In an upper limit: there is none. */
  static final int NEVER = Integer.MAX_VALUE;

  /** How a node lies in time. */
  enum Kind {
    /** Takes working days of its calendar. */
    WORK,
    /** Takes calendar days. */
    ELAPSED,
    /** Sits on an instant. */
    INSTANT,
    /** The instant by which all that a group waits for has happened; it has no dates of its own. */
    GATE,
    /** The instant by which all of a group has happened; it has no dates of its own. */
    SPAN
  }

  /** How far a node has come. */
  enum State {
    /** Not begun: the passes place all of it. */
    OPEN,
    /** Begun: its start is actual, and the passes place what remains. */
    BEGUN,
    /** Its finish is promised from outside: it is open, but lies where it is said to. */
    PLACED,
    /** Finished: it lies where it was, and nothing moves it. */
    DONE
  }

  /**
   * What holds a node but for its predecessors; all of them instants.
   *
   * @param floor it starts no earlier
   * @param fixed it starts here, whatever predecessors ask; {@link #NONE} where it is free to move
   * @param slot the index of its departures; -1 for none
   * @param latestStart its late start is no later; {@link #NEVER} for none
   * @param latestFinish its late finish is no later; {@link #NEVER} for none
   */
  record Limits(int floor, int fixed, int slot, int latestStart, int latestFinish) {
    static final Limits FREE = from(Days.FIRST);

    /** Whether no fixed day, no train and no latest start holds a node. */
    boolean isLoose() {
      return fixed == NONE && slot < 0 && latestStart == NEVER;
    }

    static Limits from(int floor) {
      return new Limits(floor, NONE, -1, NEVER, NEVER);
    }
  }

  /**
   * What has happened to a node.
   *
   * @param start the instant of its start, except of what is open
   * @param finish the instant of its finish, of what is placed or done
   * @param remaining what remains of what has begun, 1 or more
   * @param remainsElapsed whether that counts calendar days
   */
  record Progress(State state, int start, int finish, int remaining, boolean remainsElapsed) {
    static final Progress OPEN = new Progress(State.OPEN, 0, 0, 0, false);

    static Progress begun(int start, int remaining, boolean elapsed) {
      return new Progress(State.BEGUN, start, 0, remaining, elapsed);
    }

    static Progress placed(int start, int finish) {
      return new Progress(State.PLACED, start, finish, 0, false);
    }

    static Progress done(int start, int finish) {
      return new Progress(State.DONE, start, finish, 0, false);
    }
  }

  /** How long what is to be placed takes: all of it, or what remains of what has begun. */
  int length() {
    return progress.state() == State.BEGUN ? progress.remaining() : duration;
  }

  /** How what is to be placed lies in time. */
  Kind placedKind() {
    if (progress.state() != State.BEGUN) {
      return kind;
    }
    return progress.remainsElapsed() ? Kind.ELAPSED : Kind.WORK;
  }

  /** Whether it is open work that nothing but its floor and its predecessors holds. */
  boolean isPlain() {
    return kind == Kind.WORK && progress.state() == State.OPEN && limits.isLoose();
  }

  /** Whether more than one ask of its predecessors is kept. */
  boolean gathers() {
    return kind == Kind.GATE || kind == Kind.SPAN || limits.fixed() != NONE;
  }

  static Node junction(Kind kind, boolean counts) {
    return new Node(kind, 0, 0, 0, -1, counts, Limits.FREE, Progress.OPEN);
  }
}
