package dev.tpm.model;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * How likely something is.
 *
 * @param percent 0 to 100
 */
public record Probability(BigDecimal percent) {

  /** The words of the format, which are also the rows of the risk matrix, from below. */
  public enum Row {
    RARE(1, 5, 10),
    UNLIKELY(2, 20, 30),
    POSSIBLE(3, 40, 55),
    LIKELY(4, 70, 80),
    ALMOST_CERTAIN(5, 90, 100);

    private final int rank;
    private final int percent;
    private final int end;

    Row(int rank, int percent, int end) {
      this.rank = rank;
      this.percent = percent;
      this.end = end;
    }

    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** 1 to 5, for the score. */
    public int rank() {
      return rank;
    }
  }

  /** The probability that a word stands for. */
  public static Optional<Probability> of(String word) {
    for (Row row : Row.values()) {
      if (row.word().equals(word)) {
        return Optional.of(new Probability(BigDecimal.valueOf(row.percent)));
      }
    }
    return Optional.empty();
  }

  /** 0 to 1. */
  public double value() {
    return percent.doubleValue() / 100;
  }

  /** The row of the matrix: rows end at 10, 30, 55 and 80 %, included. */
  public Row row() {
    for (Row row : Row.values()) {
      if (percent.compareTo(BigDecimal.valueOf(row.end)) <= 0) {
        return row;
      }
    }
    return Row.ALMOST_CERTAIN;
  }
}
