package dev.tpm.schedule;

import dev.tpm.model.Person;
import dev.tpm.model.Program;
import dev.tpm.model.Team;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How many people a team has, day after day: its {@code capacity}, else its members' shares, less
 * the shares of members who are away.
 *
 * <p>The team's days off are not in it: on them nobody is asked for. People are kept in millionths,
 * so that sums come out the same in every order.
 */
public final class Capacity {
  /** One person. */
  static final long PERSON = 1_000_000;

  /** No team has more people, and no item takes more: sums of any plan stay within a long. */
  static final BigDecimal MOST_PEOPLE = BigDecimal.valueOf(100_000);

  private final int[] from;
  private final long[] people;

  private Capacity(Map<Integer, Long> steps) {
    this.from = steps.keySet().stream().mapToInt(Integer::intValue).toArray();
    this.people = steps.values().stream().mapToLong(Long::longValue).toArray();
  }

  /** The capacity of a team of a program; empty where neither figures nor members are written. */
  public static Optional<Capacity> of(Team team, Program program) {
    if (team.capacity().isEmpty() && team.members().isEmpty()) {
      return Optional.empty();
    }
    NavigableMap<Integer, Long> present = present(team);
    NavigableMap<Integer, Long> away = away(team, program);
    TreeMap<Integer, Long> steps = new TreeMap<>();
    for (Map<Integer, Long> changes : List.of(present, away)) {
      for (int day : changes.keySet()) {
        long gone = away.floorEntry(day) == null ? 0 : away.floorEntry(day).getValue();
        steps.put(day, Math.max(0, present.floorEntry(day).getValue() - gone));
      }
    }
    return Optional.of(new Capacity(steps));
  }

  /** People as millionths. */
  static long millionths(BigDecimal people) {
    return people
        .min(MOST_PEOPLE)
        .movePointRight(6)
        .setScale(0, RoundingMode.DOWN)
        .longValueExact();
  }

  private static NavigableMap<Integer, Long> present(Team team) {
    TreeMap<Integer, Long> steps = new TreeMap<>();
    if (team.capacity().isEmpty()) {
      BigDecimal all = team.members().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      steps.put(Integer.MIN_VALUE, millionths(all));
    }
    for (Map.Entry<LocalDate, BigDecimal> entry : team.capacity().entrySet()) {
      boolean first = steps.isEmpty();
      long figure = millionths(entry.getValue());
      steps.put(first ? Integer.MIN_VALUE : Days.of(entry.getKey()), figure);
    }
    return steps;
  }

  /** From which day how much of the team is away. */
  private static NavigableMap<Integer, Long> away(Team team, Program program) {
    TreeMap<Integer, Long> changes = new TreeMap<>();
    for (Person person : program.people()) {
      BigDecimal share = team.members().get(person.id());
      if (share != null) {
        DayRanges ranges = DayRanges.of(person.away());
        for (int i = 0; i < ranges.size(); i++) {
          changes.merge(ranges.first(i), millionths(share), Long::sum);
          changes.merge(ranges.end(i), -millionths(share), Long::sum);
        }
      }
    }
    long sum = 0;
    for (Map.Entry<Integer, Long> change : changes.entrySet()) {
      sum += change.getValue();
      change.setValue(sum);
    }
    return changes;
  }

  /** How many people there are on a day, were it a working day of the team. */
  public BigDecimal people(LocalDate day) {
    return BigDecimal.valueOf(at(Days.of(day)), 6);
  }

  long at(int day) {
    return people[step(day)];
  }

  /** The most people on any day from one on. */
  long most(int from) {
    long most = 0;
    for (int i = step(from); i < people.length; i++) {
      most = Math.max(most, people[i]);
    }
    return most;
  }

  /** How many times the figure changes, its beginning included. */
  int steps() {
    return from.length;
  }

  /** The first day of a step; the first step begins before all days. */
  int from(int step) {
    return from[step];
  }

  /** The people of a step. */
  long people(int step) {
    return people[step];
  }

  private int step(int day) {
    int found = Arrays.binarySearch(from, day);
    return found >= 0 ? found : -found - 2;
  }
}
