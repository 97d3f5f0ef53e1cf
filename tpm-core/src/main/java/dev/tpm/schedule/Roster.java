package dev.tpm.schedule;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which days of which teams are taken while a schedule grows, and when there is room for more.
 *
 * <p>A node takes a team on the days on which both of them work.
 */
final class Roster {
  /** Stretches of work longer than this are taken as a whole, days off in them included. */
  private static final int MOST_WALKED = 5_000;

  private final Network network;
  private final Staffing staffing;
  private final Profile[] profiles;

  /** What is left out, for the team never has so many again. */
  private final BitSet waived = new BitSet();

  // The stretches that a node takes of a team, by the numbers of the team's working days.
  private int[] from = new int[8];
  private int[] to = new int[8];
  private int stretches;

  // What had no room when it was asked for last.
  private int lacking;

  Roster(Network network, Staffing staffing) {
    this.network = network;
    this.staffing = staffing;
    this.profiles = new Profile[staffing.capacities.size()];
    for (int t = 0; t < profiles.length; t++) {
      profiles[t] = staffing.profile(t);
    }
    for (Staffing.Held held : staffing.held) {
      stretches(staffing.calendars.get(held.team()), held.calendar(), held.from(), held.to());
      take(held.team(), held.people());
    }
  }

  private Roster(Roster other) {
    this.network = other.network;
    this.staffing = other.staffing;
    this.profiles = new Profile[other.profiles.length];
    for (int t = 0; t < profiles.length; t++) {
      profiles[t] = other.profiles[t].copy();
    }
  }

  Roster copy() {
    return new Roster(this);
  }

  /** The team that had no room when {@link #later} or {@link #earlier} was asked last. */
  int lackingTeam() {
    return staffing.team[lacking];
  }

  /** What was waived: entries of the staffing. */
  BitSet waived() {
    return waived;
  }

  /** Leaves out what had no room when it was asked for last. */
  void waive() {
    waived.set(lacking);
  }

  void waive(BitSet entries) {
    waived.or(entries);
  }

  /**
   * The earliest instant at which it may be tried again, where a node has no room between two
   * instants; {@code start} itself where it has; {@link Node#NEVER} where it never will.
   */
  int later(int n, int start, int finish) {
    int later = start;
    for (int k = staffing.takes[n]; k < staffing.takes[n + 1]; k++) {
      int team = staffing.team[k];
      long people = staffing.people[k];
      stretches(n, team, waived.get(k) ? finish : start, finish);
      for (int i = 0; i < stretches; i++) {
        int full = profiles[team].firstShort(from[i], to[i], people);
        if (full < to[i]) {
          int room = profiles[team].firstFree(full, people);
          // Days off of the team before it has room keep nobody waiting.
          int next = room == Node.NEVER ? room : staffing.calendars.get(team).day(room - 1) + 1;
          if (next > later) {
            later = next;
            lacking = k;
          }
          break;
        }
      }
    }
    return later;
  }

  /**
   * The latest instant by which it may be tried to finish, where a node has no room between two
   * instants; {@code finish} itself where it has; {@link Node#NONE} where it never had.
   */
  int earlier(int n, int start, int finish) {
    int earlier = finish;
    for (int k = staffing.takes[n]; k < staffing.takes[n + 1]; k++) {
      int team = staffing.team[k];
      long people = staffing.people[k];
      stretches(n, team, waived.get(k) ? finish : start, finish);
      for (int i = stretches - 1; i >= 0; i--) {
        int full = profiles[team].lastShort(from[i], to[i], people);
        if (full >= from[i]) {
          int room = profiles[team].lastFree(full, people);
          int next = room == Node.NONE ? room : staffing.calendars.get(team).day(room + 1);
          earlier = Math.min(earlier, next);
          break;
        }
      }
    }
    return earlier;
  }

  /** The instant from which on nothing that a node takes changes any more. */
  int end(int n) {
    int end = Days.FIRST;
    for (int k = staffing.takes[n]; k < staffing.takes[n + 1]; k++) {
      int team = staffing.team[k];
      int last = profiles[team].lastStep();
      end = last == Integer.MIN_VALUE ? end : Math.max(end, staffing.calendars.get(team).day(last));
    }
    return end;
  }

  /** The earliest instant by which a team can have worked so many millionths of person-days. */
  int doneBy(int team, int from, long work) {
    Calendar calendar = staffing.calendars.get(team);
    int last = profiles[team].filled(calendar.number(from), work);
    return last == Node.NEVER ? Days.FIRST : calendar.day(last) + 1;
  }

  void take(int n, int start, int finish) {
    for (int k = staffing.takes[n]; k < staffing.takes[n + 1]; k++) {
      if (!waived.get(k)) {
        int team = staffing.team[k];
        stretches(n, team, start, finish);
        take(team, staffing.people[k]);
      }
    }
  }

  private void take(int team, long people) {
    for (int i = 0; i < stretches; i++) {
      profiles[team].take(from[i], to[i], people);
    }
  }

  private void stretches(int n, int team, int start, int finish) {
    Calendar days = staffing.calendars.get(team);
    if (network.kind[n] == Node.Kind.WORK) {
      stretches(days, network.calendar[n], start, finish);
    } else {
      stretches(days, days, start, finish);
    }
  }

  private void stretches(Calendar team, Calendar work, int start, int finish) {
    int first = team.number(start);
    int end = team.number(finish);
    stretches = 0;
    if (work == team || end - first > MOST_WALKED || work.sameDays(team)) {
      add(first, end);
      return;
    }
    int open = first;
    for (int day = first; day < end; day++) {
      if (!work.works(team.day(day))) {
        add(open, day);
        open = day + 1;
      }
    }
    add(open, end);
  }

  private void add(int first, int end) {
    if (first < end) {
      if (stretches == from.length) {
        from = Arrays.copyOf(from, 2 * stretches);
        to = Arrays.copyOf(to, 2 * stretches);
      }
      from[stretches] = first;
      to[stretches++] = end;
    }
  }
}
