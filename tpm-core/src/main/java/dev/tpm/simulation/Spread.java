package dev.tpm.simulation;

import java.util.Arrays;

/**
 * How something uncertain is spread: a table of quantiles in ticks, one for each of 1,024 equally
 * likely parts of luck.
 *
 * <p>Drawing is then one look-up, whatever the distribution. The table holds the quantile at the
 * middle of each part, so that the extreme 1/2,048 of either end is left out.
 */
public final class Spread {
  /** How many equally likely parts luck has. */
  static final int CELLS = 1024;

  /** The quantile of the standard normal distribution at 90 %. */
  private static final double Z90 = 1.2815515655446004;

  /** The panels by which the density of a Beta distribution is summed. */
  private static final int PANELS = 2048;

  /** Of 0 to 1 in steps of half a panel. */
  private static final double[] LOGARITHMS = logarithms();

  private final int[] ticks;

  private Spread(int[] ticks) {
    this.ticks = ticks;
  }

  /**
   * A lognormal distribution.
   *
   * @param low its 10th percentile, in days, more than 0
   * @param high its 90th percentile, in days, not less
   */
  public static Spread lognormal(double low, double high) {
    double middle = (StrictMath.log(low) + StrictMath.log(high)) / 2;
    double sigma = StrictMath.log(high / low) / (2 * Z90);
    int[] ticks = new int[CELLS];
    for (int i = 0; i < CELLS; i++) {
      ticks[i] = ticks(StrictMath.exp(middle + sigma * Normal.ofCell(i)));
    }
    return new Spread(ticks);
  }

  /**
   * A Beta-PERT distribution: Beta(1 + 4(m − a)/(b − a), 1 + 4(b − m)/(b − a)) stretched from a to
   * b (Malcolm et al., <em>Application of a Technique for Research and Development Program
   * Evaluation</em>, 1959; the mean is (a + 4m + b)/6).
   *
   * @param least a, in days
   * @param likely m, its mode
   * @param most b
   */
  public static Spread betaPert(double least, double likely, double most) {
    int[] ticks = new int[CELLS];
    if (most <= least) {
      Arrays.fill(ticks, ticks(likely));
      return new Spread(ticks);
    }
    double[] below = below(4 * (likely - least) / (most - least));
    int panel = 1;
    for (int i = 0; i < CELLS; i++) {
      double wanted = (i + 0.5) / CELLS * below[PANELS];
      while (below[panel] < wanted) {
        panel++;
      }
      double share = (wanted - below[panel - 1]) / (below[panel] - below[panel - 1]);
      ticks[i] = ticks(least + (most - least) * (panel - 1 + share) / PANELS);
    }
    return new Spread(ticks);
  }

  /**
   * What the density x^a (1 − x)^(4 − a) sums up to at the end of each panel, by Simpson's rule.
   *
   * <p>The ends and the middles of the panels are the same for every density, and so are their
   * logarithms: what is left to do for each is one exponential.
   */
  private static double[] below(double a) {
    double[] below = new double[PANELS + 1];
    double atStart = density(a, 0);
    for (int i = 1; i <= PANELS; i++) {
      double atEnd = density(a, 2 * i);
      double area = (atStart + 4 * density(a, 2 * i - 1) + atEnd) / (6.0 * PANELS);
      below[i] = below[i - 1] + area;
      atStart = atEnd;
    }
    return below;
  }

  /**
   * The density at a point.
   *
   * @param point counts halves of panels
   */
  private static double density(double a, int point) {
    double fromLeast = LOGARITHMS[point];
    double fromMost = LOGARITHMS[2 * PANELS - point];
    // Nothing to the power of nothing is one, where the logarithm would have it undefined.
    return StrictMath.exp((a == 0 ? 0 : a * fromLeast) + (a == 4 ? 0 : (4 - a) * fromMost));
  }

  private static double[] logarithms() {
    double[] logarithms = new double[2 * PANELS + 1];
    for (int i = 0; i < logarithms.length; i++) {
      logarithms[i] = StrictMath.log(i / (2.0 * PANELS));
    }
    return logarithms;
  }

  /**
   * Something that occurs or not: nothing where it does not, else spread as this.
   *
   * @param probability 0 to 1
   */
  public Spread occurring(double probability) {
    int spared =
        (int) StrictMath.round(CELLS * (1 - StrictMath.max(0, StrictMath.min(1, probability))));
    int[] other = new int[CELLS];
    for (int i = spared; i < CELLS; i++) {
      other[i] = ticks[(int) ((i - spared + 0.5) * CELLS / (CELLS - spared))];
    }
    return new Spread(other);
  }

  /** The same, multiplied by a share; never less than one tick. */
  public Spread times(double share) {
    return new Spread(Arrays.stream(ticks).map(t -> ticks(t * share / Moment.TICKS)).toArray());
  }

  private static int ticks(double days) {
    double most = Moment.LATEST / 2.0;
    return (int) StrictMath.max(1, StrictMath.min(most, StrictMath.rint(days * Moment.TICKS)));
  }

  /** Whether nothing about it is uncertain. */
  public boolean isCertain() {
    return ticks[0] == ticks[CELLS - 1];
  }

  /** The quantile of a part of luck, in ticks. */
  int ticks(int cell) {
    return ticks[cell];
  }

  /** The table in moments, by the part of luck. */
  int[] moments() {
    return Arrays.stream(ticks).map(t -> 2 * t).toArray();
  }

  /**
   * The rank of each part of luck among all, twice over and about 0; parts with one outcome share
   * the mean of their ranks.
   */
  int[] ranks() {
    int[] ranks = new int[CELLS];
    for (int first = 0; first < CELLS; ) {
      int end = first;
      while (end < CELLS && ticks[end] == ticks[first]) {
        end++;
      }
      Arrays.fill(ranks, first, end, first + end - CELLS);
      first = end;
    }
    return ranks;
  }
}
