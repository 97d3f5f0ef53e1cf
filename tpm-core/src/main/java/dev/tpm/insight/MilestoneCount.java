package dev.tpm.insight;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/**
 * How many milestones are done, of how many, and how many were planned to be by now.
 *
 * @param planned those that were due, or have a baseline date, on the status date or before it
 */
public record MilestoneCount(int done, int of, int planned) {

  /**
   * Counts the milestones among some items; dropped ones count nothing.
   *
   * @param baseline a milestone's date in the baseline, which counts where it has no due
   */
  static MilestoneCount of(
      Collection<ItemFacts> items,
      LocalDate statusDate,
      Function<ItemFacts, Optional<LocalDate>> baseline) {
    int done = 0;
    int of = 0;
    int planned = 0;
    for (ItemFacts facts : items) {
      if (facts.item().isMilestone() && facts.status() != Status.DROPPED) {
        Optional<LocalDate> plan = facts.item().commitment().or(() -> baseline.apply(facts));
        of++;
        done += facts.status() == Status.DONE ? 1 : 0;
        planned += plan.filter(day -> !day.isAfter(statusDate)).isPresent() ? 1 : 0;
      }
    }
    return new MilestoneCount(done, of, planned);
  }
}
