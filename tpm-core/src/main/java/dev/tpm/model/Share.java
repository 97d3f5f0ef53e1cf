package dev.tpm.model;

/**
 * A share of work that is done, kept exact: {@code 60%} is 60 of 100, {@code 18/40} is 18 of 40.
 *
 * @param done 0 to {@code of}
 * @param of more than 0
 */
public record Share(long done, long of) {

  /** The share as a number from 0 to 1. */
  public double value() {
    return (double) done / of;
  }

  /** What remains of a number of days, rounded up. */
  public int remaining(int days) {
    return (int) -Math.floorDiv(-days * (of - done), of);
  }
}
