package dev.tpm.schedule;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The days of a week that are worked, and the numbers of days without any exception. */
final class Week {
  /** 1 January 1970 was a Thursday: the fourth day of its week. */
  private static final int THURSDAY = 3;

  private final int size;
  private final int[] workedBefore = new int[8];
  private final int[] worked;

  /**
   * A week.
   *
   * @throws IllegalArgumentException where no day is worked: nothing would ever finish
   */
  Week(Set<DayOfWeek> days) {
    if (days.isEmpty()) {
      throw new IllegalArgumentException("a week needs a working day");
    }
    size = days.size();
    worked = new int[size];
    int count = 0;
    for (int i = 0; i < 7; i++) {
      workedBefore[i] = count;
      if (days.contains(DayOfWeek.of(i + 1))) {
        worked[count++] = i;
      }
    }
    workedBefore[7] = count;
  }

  int size() {
    return size;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Week week && Arrays.equals(worked, week.worked);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(worked);
  }

  boolean works(int day) {
    int weekday = Math.floorMod(day + THURSDAY, 7);
    return workedBefore[weekday + 1] > workedBefore[weekday];
  }

  /** How many worked days lie before a day, from Monday 29 December 1969. */
  int number(int day) {
    int shifted = day + THURSDAY;
    return Math.floorDiv(shifted, 7) * size + workedBefore[Math.floorMod(shifted, 7)];
  }

  /** The worked day with so many before it. */
  long day(long number) {
    return Math.floorDiv(number, (long) size) * 7
        + worked[(int) Math.floorMod(number, (long) size)]
        - THURSDAY;
  }
}
