package dev.tpm.simulation;

import java.util.OptionalInt;

/** What came of all iterations. */
public final class Outcomes {
  private final int iterations;
  private final int bounded;
  private final Work work;
  private final Tally[] finishes;
  private final Tally[] extents;
  private final int[] critical;
  private final Drivers drivers;
  private final Drivers.Sums sums;
  private final int[] targets;

  Outcomes(
      int iterations,
      int bounded,
      Work work,
      Tally[] finishes,
      Tally[] extents,
      int[] critical,
      Drivers drivers,
      Drivers.Sums sums,
      int[] targets) {
    this.iterations = iterations;
    this.bounded = bounded;
    this.work = work;
    this.finishes = finishes;
    this.extents = extents;
    this.critical = critical;
    this.drivers = drivers;
    this.sums = sums;
    this.targets = targets;
  }

  /** How many there were. */
  public int iterations() {
    return iterations;
  }

  /** When an activity finished. */
  public FinishDays finish(int activity) {
    return finishes[activity].days();
  }

  /** The calendar whose worked days those are; absent where they are calendar days. */
  public OptionalInt calendar(int activity) {
    return frame(work.frame[activity]);
  }

  /** When an extent finished. */
  public FinishDays extent(int extent) {
    return extents[extent].days();
  }

  /** The calendar whose worked days those are; absent where they are calendar days. */
  public OptionalInt extentCalendar(int extent) {
    return frame(work.extentFrame[extent]);
  }

  private static OptionalInt frame(int frame) {
    return frame == Work.RAW ? OptionalInt.empty() : OptionalInt.of(frame);
  }

  /** The share of iterations in which an activity had no slack. */
  public double criticality(int activity) {
    return (double) critical[activity] / bounded;
  }

  /** The rank correlation of what was drawn for an activity with its program's finish. */
  public double sensitivity(int activity, int program) {
    return sums.correlation(activity, program);
  }

  /** The same of the activity's own luck alone, without what all of its program share. */
  public double ownSensitivity(int activity, int program) {
    return sums.correlation(drivers.own(activity), program);
  }

  /** The same of the luck that all of a program share. */
  public double sharedSensitivity(int program) {
    return sums.correlation(drivers.shared(program), program);
  }

  /** The same of a risk: of whether and how much it delays. */
  public double riskSensitivity(int risk, int program) {
    return sums.correlation(work.size + risk, program);
  }

  /** Whether a program's finish was looked at. */
  public boolean hasFinish(int program) {
    return targets[program] >= 0;
  }
}
