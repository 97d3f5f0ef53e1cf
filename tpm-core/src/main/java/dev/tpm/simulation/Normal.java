package dev.tpm.simulation;

/** The standard normal distribution, by functions that give the same bits on every machine. */
final class Normal {
  private static final double[] CENTRAL_TOP = {
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987,
    13731.69376550946, 1971.5909503065513, 133.14166789178438, 3.3871328727963665
  };
  private static final double[] CENTRAL_BOTTOM = {
    5226.495278852854,
    28729.085735721943,
    39307.89580009271,
    21213.794301586597,
    5394.196021424751,
    687.1870074920579,
    42.31333070160091,
    1
  };
  private static final double[] MIDDLE_TOP = {
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506,
    1.2704582524523684, 3.6478483247632045, 5.769497221460691,
    4.630337846156546, 1.4234371107496835
  };
  private static final double[] MIDDLE_BOTTOM = {
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457,
    0.14810397642748008, 0.6897673349851, 1.6763848301838038,
    2.053191626637759, 1
  };

  /** The quantile at the middle of each of a spread's equally likely parts. */
  private static final double[] OF_CELLS = ofParts(0.5);

  /** The quantile at the start of each of these parts; before the first nothing is. */
  private static final double[] STARTS = ofParts(0);

  private Normal() {}

  private static double[] ofParts(double within) {
    double[] quantiles = new double[Spread.CELLS];
    for (int i = 0; i < quantiles.length; i++) {
      double share = (i + within) / Spread.CELLS;
      quantiles[i] = share == 0 ? Double.NEGATIVE_INFINITY : quantile(share);
    }
    return quantiles;
  }

  /** The quantile at the middle of one of a spread's equally likely parts. */
  static double ofCell(int cell) {
    return OF_CELLS[cell];
  }

  /** The quantile at which one of these parts starts. */
  static double startOf(int cell) {
    return STARTS[cell];
  }

  /**
   * The quantile, by Wichura's algorithm AS 241 (PPND16): right to about 16 figures.
   *
   * @param p from 1e-10 to 1 - 1e-10
   */
  static double quantile(double p) {
    double q = p - 0.5;
    if (StrictMath.abs(q) <= 0.425) {
      double r = 0.180625 - q * q;
      return q * polynomial(CENTRAL_TOP, r) / polynomial(CENTRAL_BOTTOM, r);
    }
    double r = StrictMath.sqrt(-StrictMath.log(StrictMath.min(p, 1 - p))) - 1.6;
    double size = polynomial(MIDDLE_TOP, r) / polynomial(MIDDLE_BOTTOM, r);
    return q < 0 ? -size : size;
  }

  /**
   * The share below a value, by the series Φ(x) = ½ + φ(x)·(x + x³/3 + x⁵/(3·5) + …) (Marsaglia,
   * <em>Evaluating the Normal Distribution</em>, 2004).
   */
  static double below(double x) {
    if (x < -8) {
      return 0;
    }
    if (x > 8) {
      return 1;
    }
    double sum = x;
    double before = 0;
    double term = x;
    for (int i = 3; sum != before; i += 2) {
      before = sum;
      term *= x * x / i;
      sum += term;
    }
    return 0.5 + sum * StrictMath.exp(-0.5 * x * x - 0.9189385332046728);
  }

  private static double polynomial(double[] coefficients, double x) {
    double value = 0;
    for (double coefficient : coefficients) {
      value = value * x + coefficient;
    }
    return value;
  }
}
