package dev.tpm.schedule;

/** The days on which a release train departs. */
interface Departures {
  /** The first departure on or after a day; {@link Node#NONE} after the last one. */
  int onOrAfter(int day);
}
