package dev.tpm.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the steps of a profile against a plain array of days. */
class ProfileTest {
  private static final int DAYS = 400;

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aProfileAnswersAsAnArrayOfDaysDoes(long seed) {
    Random random = new Random(seed);
    long[] days = new long[DAYS];
    Arrays.fill(days, 10);
    Profile profile = new Profile(10);
    for (int i = 0; i < 300; i++) {
      int from = random.nextInt(DAYS);
      int to = from + random.nextInt(Math.min(DAYS - from, 12) + 1);
      long people = random.nextInt(7) - 3L;
      profile.take(from, to, people);
      for (int day = from; day < to; day++) {
        days[day] -= people;
      }
      if (random.nextInt(40) == 0) {
        profile = profile.copy();
      }
      ask(profile, days, random);
    }
  }

  private static void ask(Profile profile, long[] days, Random random) {
    int from = random.nextInt(DAYS);
    int to = from + random.nextInt(DAYS - from + 1);
    long need = random.nextInt(16);
    int firstShort = from;
    while (firstShort < to && days[firstShort] >= need) {
      firstShort++;
    }
    assertThat(profile.firstShort(from, to, need)).isEqualTo(firstShort);
    int lastShort = to - 1;
    while (lastShort >= from && days[lastShort] >= need) {
      lastShort--;
    }
    assertThat(profile.lastShort(from, to, need)).isEqualTo(lastShort);
    int firstFree = from;
    while (firstFree < DAYS && days[firstFree] < need) {
      firstFree++;
    }
    boolean later = firstFree < DAYS || need <= 10;
    assertThat(profile.firstFree(from, need)).isEqualTo(later ? firstFree : Node.NEVER);
    int lastFree = from - 1;
    while (lastFree >= 0 && days[lastFree] < need) {
      lastFree--;
    }
    boolean earlier = lastFree >= 0 || need <= 10;
    assertThat(profile.lastFree(from, need)).isEqualTo(earlier ? lastFree : Node.NONE);
    long sum = 1L + random.nextInt(900);
    int filled = from;
    long done = 0;
    while (done < sum) {
      done += filled < DAYS ? Math.max(0, days[filled]) : 10;
      filled++;
    }
    assertThat(profile.filled(from, sum)).isEqualTo(filled - 1);
  }

  @Test
  void whatIsTakenForEverIsNeverFreeAgain() {
    Profile profile = new Profile(5);
    profile.take(10, Node.NEVER, 5);

    assertThat(profile.lastStep()).isEqualTo(10);
    assertThat(profile.firstFree(3, 1)).isEqualTo(3);
    assertThat(profile.firstFree(10, 1)).isEqualTo(Node.NEVER);
    assertThat(profile.filled(8, 10)).isEqualTo(9);
    assertThat(profile.filled(8, 11)).isEqualTo(Node.NEVER);
  }

  @Test
  void neighboursAsFreeAsEachOtherAreOneStep() {
    Profile profile = new Profile(1);
    for (int day = 0; day < 10_000; day++) {
      profile.take(day, day + 1, 1);
    }

    assertThat(profile.lastStep()).isEqualTo(10_000);
    assertThat(profile.firstFree(0, 1)).isEqualTo(10_000);
    profile.take(0, 10_000, -1);
    assertThat(profile.lastStep()).isEqualTo(Integer.MIN_VALUE);
  }
}
