package dev.tpm.site.chart;

/** The shapes that stand for a state, so that no state is told by colour alone. */
public enum Shape {
  ON_TRACK,
  AT_RISK,
  OFF_TRACK,
  DONE,
  NOT_STARTED,
  PAUSED,
  CANCELLED
}
