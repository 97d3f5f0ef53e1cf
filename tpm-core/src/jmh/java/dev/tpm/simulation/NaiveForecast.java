package dev.tpm.simulation;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A forecast as one writes it first: iteration by iteration, a Beta-PERT draw by two gammas
 * (Marsaglia and Tsang, 2000), one thread.
 */
final class NaiveForecast {
  private final MadeForecast made;
  private final SplittableRandom random = new SplittableRandom(1);
  private final double[] alpha;
  private final double[] beta;
  private final double[] start;
  private final double[] length;
  private final double[] finish;
  private final double[] late;

  NaiveForecast(MadeForecast made) {
    this.made = made;
    alpha = new double[MadeForecast.SHAPES];
    beta = new double[MadeForecast.SHAPES];
    for (int i = 0; i < alpha.length; i++) {
      double width = made.most[i] - made.least[i];
      alpha[i] = 1 + 4 * (made.likely[i] - made.least[i]) / width;
      beta[i] = 1 + 4 * (made.most[i] - made.likely[i]) / width;
    }
    start = new double[made.size()];
    length = new double[made.size()];
    finish = new double[made.size()];
    late = new double[made.size()];
  }

  /** Draws and places: the mean finish of the program, and nothing else. */
  double bare(int iterations) {
    double sum = 0;
    for (int i = 0; i < iterations; i++) {
      sum += place();
    }
    return sum / iterations;
  }

  /** What the product gives: three quantiles of each item, criticality and sensitivity too. */
  double whole(int iterations) {
    int size = made.size();
    double[][] lengths = new double[size][iterations];
    double[][] finishes = new double[size][iterations];
    double[] ends = new double[iterations];
    int[] critical = new int[size];
    for (int i = 0; i < iterations; i++) {
      ends[i] = place();
      for (int n = 0; n < size; n++) {
        lengths[n][i] = length[n];
        finishes[n][i] = finish[n];
      }
      bound(ends[i], critical);
    }
    double sum = 0;
    double[] endRanks = ranks(ends);
    for (int n = 0; n < size; n++) {
      Arrays.sort(finishes[n]);
      sum += finishes[n][iterations / 2] + finishes[n][iterations * 8 / 10] + critical[n];
      double[] ranks = ranks(lengths[n]);
      double product = 0;
      for (int i = 0; i < iterations; i++) {
        product += ranks[i] * endRanks[i];
      }
      sum += product;
    }
    return sum;
  }

  private double place() {
    double end = 0;
    for (int n = 0; n < start.length; n++) {
      double from = 0;
      for (int p : made.predecessors[n]) {
        from = Math.max(from, finish[p]);
      }
      start[n] = from;
      length[n] = draw(made.shape[n]);
      finish[n] = from + length[n];
      end = Math.max(end, finish[n]);
    }
    return end;
  }

  private void bound(double end, int[] critical) {
    Arrays.fill(late, end);
    for (int n = late.length - 1; n >= 0; n--) {
      if (late[n] - finish[n] < 1e-9) {
        critical[n]++;
      }
      for (int p : made.predecessors[n]) {
        late[p] = Math.min(late[p], late[n] - length[n]);
      }
    }
  }

  private double draw(int shape) {
    double a = gamma(alpha[shape]);
    double b = gamma(beta[shape]);
    return made.least[shape] + (made.most[shape] - made.least[shape]) * a / (a + b);
  }

  private double gamma(double shape) {
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = random.nextGaussian();
      double v = 1 + c * x;
      if (v > 0) {
        v = v * v * v;
        double u = random.nextDouble();
        if (Math.log(u) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
          return d * v;
        }
      }
    }
  }

  private static double[] ranks(double[] values) {
    Integer[] order = new Integer[values.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Double.compare(values[a], values[b]));
    double[] ranks = new double[values.length];
    for (int i = 0; i < order.length; i++) {
      ranks[order[i]] = i - (order.length - 1) / 2.0;
    }
    return ranks;
  }
}
