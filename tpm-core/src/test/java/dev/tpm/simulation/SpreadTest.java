package dev.tpm.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadTest {
  private static final double TICKS = Moment.TICKS;

  private static double quantile(Spread spread, double share) {
    return spread.ticks((int) (share * Spread.CELLS)) / TICKS;
  }

  private static double mean(Spread spread) {
    return IntStream.range(0, Spread.CELLS).map(i -> spread.ticks(i)).average().orElseThrow()
        / TICKS;
  }

  @ParameterizedTest
  @CsvSource({"8, 15", "1, 3", "20, 100"})
  void theEndsOfARangeAreTheTenthAndTheNinetiethPercentile(double low, double high) {
    Spread spread = Spread.lognormal(low, high);
    assertThat(quantile(spread, 0.1)).isCloseTo(low, within(low * 0.01));
    assertThat(quantile(spread, 0.9)).isCloseTo(high, within(high * 0.01));
    assertThat(quantile(spread, 0.5)).isCloseTo(Math.sqrt(low * high), within(high * 0.01));
  }

  @ParameterizedTest
  @CsvSource({"8, 10, 20", "1, 1, 9", "2, 8, 8", "5, 6, 7"})
  void theMeanOfThreePointsIsThatOfPert(double least, double likely, double most) {
    Spread spread = Spread.betaPert(least, likely, most);
    assertThat(mean(spread)).isCloseTo((least + 4 * likely + most) / 6, within(0.02));
    assertThat(spread.ticks(0) / TICKS).isGreaterThanOrEqualTo(least);
    assertThat(spread.ticks(Spread.CELLS - 1) / TICKS).isLessThanOrEqualTo(most);
  }

  @Test
  void aBetaDistributionHasItsOwnQuantiles() {
    // Beta(3, 3) on 0..12: the median is the middle; its quantile at 0.9 is 0.7534 (tables).
    Spread spread = Spread.betaPert(0, 6, 12);
    assertThat(quantile(spread, 0.5)).isCloseTo(6, within(0.02));
    assertThat(quantile(spread, 0.9)).isCloseTo(12 * 0.7534, within(0.03));
  }

  @Test
  void whatOccursInThreeOfTenDelaysInThreeOfTen() {
    Spread delay = Spread.lognormal(5, 15).occurring(0.3);
    long spared = IntStream.range(0, Spread.CELLS).filter(i -> delay.ticks(i) == 0).count();
    assertThat(spared / (double) Spread.CELLS).isCloseTo(0.7, within(0.001));
    assertThat(quantile(delay, 0.85)).isCloseTo(Math.sqrt(75), within(0.1));
  }

  @Test
  void whatNeverOccursDelaysNothing() {
    assertThat(mean(Spread.lognormal(5, 15).occurring(0))).isZero();
    assertThat(Spread.lognormal(5, 15).occurring(1).ticks(0)).isPositive();
  }

  @Test
  void ranksOfEqualOutcomesAreTheMeanOfTheirs() {
    int[] ranks = Spread.lognormal(5, 15).occurring(0.5).ranks();
    assertThat(ranks[0]).isEqualTo(ranks[511]).isEqualTo(-512);
    assertThat(IntStream.of(ranks).sum()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 0",
    "0.9, 1.2815515655446004",
    "0.975, 1.959963984540054",
    "0.001, -3.090232306167813"
  })
  void theNormalDistributionIsThatOfTheTables(double share, double score) {
    assertThat(Normal.quantile(share)).isCloseTo(score, within(1e-12));
    assertThat(Normal.below(score)).isCloseTo(share, within(1e-12));
  }
}
