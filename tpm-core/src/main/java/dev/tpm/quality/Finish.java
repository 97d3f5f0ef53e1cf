package dev.tpm.quality;

import dev.tpm.insight.Facts;
import dev.tpm.insight.Variance;
import dev.tpm.model.Item;
import dev.tpm.model.Program;
import dev.tpm.schedule.Driver;
import dev.tpm.schedule.Extent;
import dev.tpm.schedule.ScheduledItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What sets the finish of a program, and how far it is from what was promised. */
final class Finish {
  private final Facts facts;
  private final Program program;
  private final Optional<Extent> extent;

  Finish(Facts facts, Program program) {
    this.facts = facts;
    this.program = program;
    this.extent = facts.schedule().extent(program.entityId());
  }

  /**
   * Whether the finish is felt: the steps before the last item that hang on a day written by hand,
   * so that a delay of what comes before it would not be passed on.
   *
   * <p>The DCMA delays one step by 600 days and looks whether the finish moves by as many. Where
   * each step is driven by the one before it that is certain, and needs no second schedule.
   */
  Measure test() {
    if (extent.isEmpty() || facts.whole(program.entityId()).done()) {
      return Measure.nothing(Point.CRITICAL_PATH_TEST);
    }
    List<Item> broken = new ArrayList<>();
    List<ScheduledItem> path = facts.schedule().drivingPath(extent.get().last());
    for (ScheduledItem step : path) {
      if (step.isOpen() && breaks(step.driver())) {
        facts
            .directory()
            .item(step.id())
            .filter(item -> !item.after().isEmpty())
            .ifPresent(broken::add);
      }
    }
    return Quality.counted(Point.CRITICAL_PATH_TEST, broken, path.size());
  }

  private static boolean breaks(Driver driver) {
    return driver instanceof Driver.Fixed || driver instanceof Driver.Promised;
  }

  /** The days to the finish with those to spare, over the days to the finish: the CPLI. */
  Measure lengthIndex() {
    Optional<Variance> variance = facts.whole(program.entityId()).variance();
    if (extent.isEmpty() || variance.isEmpty() || facts.whole(program.entityId()).done()) {
      return Measure.nothing(Point.CRITICAL_PATH_LENGTH);
    }
    LocalDate now = facts.statusDate(program.entityId());
    int length = facts.calendar(program.entityId()).workingDays(now, extent.get().finish());
    if (length <= 0) {
      return Measure.nothing(Point.CRITICAL_PATH_LENGTH);
    }
    List<Item> last = facts.directory().item(extent.get().last()).stream().toList();
    return Measure.of(
        Point.CRITICAL_PATH_LENGTH,
        length - variance.get().days(),
        length,
        variance.get().late() ? last : List.of());
  }
}
