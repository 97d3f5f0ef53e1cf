package dev.tpm.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LuckTest {
  private static final int MANY = 64 * 1024;

  private static int[] cells(Luck luck, String name) {
    int[] keys = new int[MANY];
    int[] cells = new int[MANY];
    luck.iterations(0, keys);
    luck.draw(0, luck.key(name), keys, cells);
    return cells;
  }

  private static double correlation(int[] a, int[] b) {
    double middle = (Spread.CELLS - 1) / 2.0;
    double both =
        IntStream.range(0, MANY).mapToDouble(i -> (a[i] - middle) * (b[i] - middle)).sum();
    return both / MANY / ((double) Spread.CELLS * Spread.CELLS / 12);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.2, 0.5})
  void everyPartOfLuckIsAsLikely(double shared) {
    int[] counts = new int[32];
    for (int cell : cells(Luck.of(1, "", shared), "p/api")) {
      counts[cell * counts.length / Spread.CELLS]++;
    }
    for (int count : counts) {
      assertThat(count).isCloseTo(MANY / counts.length, within(MANY / counts.length / 12));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.2, 0.5, 1})
  void twoThingsShareTheLuckOfTheirProgram(double shared) {
    Luck luck = Luck.of(1, "", shared);
    // Spearman's correlation of a normal copula with the correlation r: 6/π · asin(r/2).
    double wanted = 6 / Math.PI * Math.asin(shared / 2);
    assertThat(correlation(cells(luck, "p/api"), cells(luck, "p/web")))
        .isCloseTo(wanted, within(0.02));
  }

  @Test
  void anotherNameAndAnotherSeedHaveAnotherLuck() {
    Luck luck = Luck.of(1, "", 0);
    int[] one = cells(luck, "p/api");
    assertThat(cells(luck, "p/api")).isEqualTo(one);
    assertThat(Math.abs(correlation(one, cells(luck, "p/apj")))).isLessThan(0.02);
    assertThat(Math.abs(correlation(one, cells(Luck.of(2, "", 0), "p/api")))).isLessThan(0.02);
  }

  @Test
  void aDrawIsTheSameInWhateverBlockItIsDrawn() {
    Luck luck = Luck.of(5, "", 0.2);
    int[] all = cells(luck, "p/api");
    int[] keys = new int[128];
    int[] some = new int[128];
    luck.iterations(640, keys);
    luck.draw(640, luck.key("p/api"), keys, some);
    assertThat(some).isEqualTo(java.util.Arrays.copyOfRange(all, 640, 768));
  }
}
