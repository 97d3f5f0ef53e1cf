package dev.tpm.quality;

import dev.tpm.insight.Baseline;
import dev.tpm.insight.Facts;
import dev.tpm.model.Item;
import dev.tpm.model.Program;
import dev.tpm.schedule.ScheduledItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was to be finished by the status date: by the baseline where there is one, else by what was
 * promised ({@code due}).
 */
final class Promises {
  private final Optional<Baseline> baseline;
  private final LocalDate now;
  private final List<Item> all;
  private final List<Item> missed = new ArrayList<>();
  private int wanted;
  private int done;

  Promises(Facts facts, Program program) {
    this.baseline = facts.baseline(program.entityId().id());
    this.now = facts.statusDate(program.entityId());
    this.all = facts.directory().itemsOf(program);
    for (Item item : all) {
      Optional<LocalDate> day =
          item.isGroup() || item.isDropped() ? Optional.empty() : plannedFor(item);
      Optional<LocalDate> finished = item.progress().finished();
      if (day.isPresent() && !day.get().isAfter(now)) {
        wanted++;
        if (finished.isEmpty() || finished.get().isAfter(day.get())) {
          missed.add(item);
        }
      }
      done += day.isPresent() && finished.isPresent() ? 1 : 0;
    }
  }

  private Optional<LocalDate> plannedFor(Item item) {
    return baseline.isPresent()
        ? baseline.get().item(item.itemId()).map(ScheduledItem::finish)
        : item.commitment();
  }

  /** What is said to have happened after the status date; forecasts before it there are none. */
  Measure invalidDates() {
    List<Item> bad = new ArrayList<>();
    for (Item item : all) {
      if (isAhead(item.progress().started()) || isAhead(item.progress().finished())) {
        bad.add(item);
      }
    }
    return Quality.counted(Point.INVALID_DATES, bad, all.size());
  }

  private boolean isAhead(Optional<LocalDate> actual) {
    return actual.isPresent() && actual.get().isAfter(now);
  }

  /** What was not finished by its day. */
  Measure missed() {
    return Quality.counted(Point.MISSED_TASKS, missed, wanted);
  }

  /** What is finished, ahead of its day or not, over what was to be finished. */
  Measure execution() {
    List<Item> open = new ArrayList<>();
    for (Item item : missed) {
      if (item.progress().finished().isEmpty()) {
        open.add(item);
      }
    }
    return Measure.of(Point.BASELINE_EXECUTION, done, wanted, open);
  }
}
