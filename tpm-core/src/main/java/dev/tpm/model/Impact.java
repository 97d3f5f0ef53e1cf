package dev.tpm.model;

import java.util.Locale;

/** How much it hurts when a risk occurs; the columns of the risk matrix, from the left. */
public enum Impact {
  NEGLIGIBLE(1),
  MINOR(2),
  MODERATE(3),
  MAJOR(4),
  SEVERE(5);

  private final int rank;

  Impact(int rank) {
    this.rank = rank;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** 1 to 5, for the score. */
  public int rank() {
    return rank;
  }
}
