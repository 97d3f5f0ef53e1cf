package dev.tpm.schedule;

/** A schedule within capacities, beside its network. */
final class Levelled {
  /** When the nodes happen; their late ones and their slack are not filled in. */
  final Times times;

  /** Node → the team that it had to wait for; -1 for none. */
  final int[] waitsFor;

  /** Entries of the staffing that are left out: their team never has so many people again. */
  final int[] waived;

  Levelled(Times times, int[] waitsFor, int[] waived) {
    this.times = times;
    this.waitsFor = waitsFor;
    this.waived = waived;
  }
}
