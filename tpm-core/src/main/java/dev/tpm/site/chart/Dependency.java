package dev.tpm.site.chart;

/**
 * An arrow of a timeline.
 *
 * @param from the row of the predecessor
 * @param to the row of the successor
 * @param type which ends it ties
 * @param driving whether it sets the successor's date
 */
public record Dependency(String from, String to, Type type, boolean driving) {

  /** Which end of the predecessor holds which end of the successor. */
  public enum Type {
    FINISH_START,
    START_START,
    FINISH_FINISH,
    START_FINISH
  }

  boolean leavesFinish() {
    return type == Type.FINISH_START || type == Type.FINISH_FINISH;
  }

  boolean entersStart() {
    return type == Type.FINISH_START || type == Type.START_START;
  }
}
