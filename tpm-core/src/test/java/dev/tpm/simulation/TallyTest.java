package dev.tpm.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TallyTest {
  private static final int LEAST = -500;

  private final int[] days = new int[1024];

  private static Map<Integer, Integer> counts(Tally tally) {
    FinishDays found = tally.days();
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int i = 0; i < found.size(); i++) {
      if (found.count(i) > 0) {
        counts.put(found.first() + i, found.count(i));
      }
    }
    return counts;
  }

  private static int[] ends(int... days) {
    int[] row = new int[1024];
    for (int i = 0; i < row.length; i++) {
      row[i] = Moment.endBefore(days[i % days.length] + 1);
    }
    return row;
  }

  @Test
  void theFirstMembersOfARowAreCounted() {
    Tally tally = new Tally(LEAST);
    tally.add(ends(3, 4, 4, 9), 7, days);
    assertThat(counts(tally)).isEqualTo(Map.of(3, 2, 4, 4, 9, 1));
    assertThat(tally.days().first()).isEqualTo(3);
    assertThat(tally.days().size()).isEqualTo(7);
  }

  @Test
  void whatNeverDiffersIsCountedAtOnce() {
    Tally tally = new Tally(LEAST);
    tally.add(ends(12), 1000, days);
    tally.add(ends(12, 12, 12, 12, 13), 1000, days);
    assertThat(counts(tally)).isEqualTo(Map.of(12, 1800, 13, 200));
  }

  @Test
  void moreIsCountedThanSixteenBitsHold() {
    Tally one = new Tally(LEAST);
    Tally other = new Tally(LEAST);
    for (int i = 0; i < 100; i++) {
      one.add(ends(7, 8), 1024, days);
      other.add(ends(8, 40, -30, 8), 1024, days);
    }
    assertThat(counts(one)).isEqualTo(Map.of(7, 51_200, 8, 51_200));
    one.add(other);
    assertThat(counts(one)).isEqualTo(Map.of(-30, 25_600, 7, 51_200, 8, 102_400, 40, 25_600));
  }

  @Test
  void aTallyOfNothingTakesUpWhatAnotherHas() {
    Tally tally = new Tally(LEAST);
    tally.add(new Tally(LEAST));
    assertThat(tally.days().size()).isZero();
    Tally other = new Tally(LEAST);
    other.add(ends(1, 2), 1024, days);
    tally.add(other);
    assertThat(counts(tally)).isEqualTo(Map.of(1, 512, 2, 512));
  }

  /** However a forecast is shared out between threads, what is beyond all dates falls together. */
  @Test
  void theOutermostDaysHoldWhatLiesBeyondThem() {
    int last = LEAST + (1 << 16) - 1;
    Tally one = new Tally(LEAST);
    one.add(ends(last + 1000, 5, LEAST - 7), 1023, days);
    Tally other = new Tally(LEAST);
    other.add(ends(5), 1024, days);
    other.add(ends(2_000_000), 1024, days);
    Map<Integer, Integer> both = Map.of(LEAST, 341, 5, 341 + 1024, last, 341 + 1024);
    other.add(one);
    assertThat(counts(other)).isEqualTo(both);
  }

  @Test
  void countsAreThoseOfPlainCounting() {
    Random random = new Random(7);
    Tally tally = new Tally(LEAST);
    Tally half = new Tally(LEAST);
    Map<Integer, Integer> plain = new TreeMap<>();
    for (int i = 0; i < 300; i++) {
      int middle = random.nextInt(400);
      int width = 1 + random.nextInt(60);
      int[] some = random.ints(1024, middle, middle + width).toArray();
      int count = 1 + random.nextInt(1024);
      (i % 3 == 0 ? half : tally).add(ends(some), count, days);
      Arrays.stream(some, 0, count).forEach(day -> plain.merge(day, 1, Integer::sum));
    }
    tally.add(half);
    assertThat(counts(tally)).isEqualTo(plain);
  }
}
