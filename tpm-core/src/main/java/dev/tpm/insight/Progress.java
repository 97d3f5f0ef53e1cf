package dev.tpm.insight;

/**
 * How much is done.
 *
 * @param doneDays the planned working days of work that are done
 * @param days the planned working days of work
 * @param doneMilestones how many milestones are done
 * @param milestones how many milestones there are
 */
public record Progress(double doneDays, double days, int doneMilestones, int milestones) {
  public static final Progress NONE = new Progress(0, 0, 0, 0);

  /** Both together. */
  public Progress plus(Progress other) {
    return new Progress(
        doneDays + other.doneDays,
        days + other.days,
        doneMilestones + other.doneMilestones,
        milestones + other.milestones);
  }

  /**
   * The share that is done, 0 to 1: of the planned working days, or of the milestones where there
   * is no work; 0 where there is neither.
   */
  public double share() {
    if (days > 0) {
      return doneDays / days;
    }
    return milestones > 0 ? (double) doneMilestones / milestones : 0;
  }
}
