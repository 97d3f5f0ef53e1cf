package dev.tpm.check;

import dev.tpm.diagnostic.HygieneRules;
import dev.tpm.diagnostic.Rule;
import dev.tpm.insight.Facts;
import dev.tpm.insight.ItemFacts;
import dev.tpm.insight.Sentences;
import dev.tpm.insight.Status;
import dev.tpm.model.Item;
import dev.tpm.schedule.ScheduledItem;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Work has used up its time, and nobody says how much of it remains. */
final class NoRemaining implements Check {
  @Override
  public Rule rule() {
    return HygieneRules.NO_REMAINING;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    return facts.items().values().stream()
        .filter(item -> item.status() == Status.IN_PROGRESS || item.status() == Status.BLOCKED)
        .map(ItemFacts::item)
        .filter(item -> !item.isGroup() && item.promised().isEmpty())
        .filter(item -> item.progress().remaining().isEmpty() && item.progress().share().isEmpty())
        .flatMap(item -> finding(item, facts).stream());
  }

  private static Optional<Finding> finding(Item item, Facts facts) {
    Optional<LocalDate> started = item.progress().started();
    Optional<ScheduledItem> scheduled = facts.schedule().item(item.itemId());
    if (started.isEmpty() || scheduled.isEmpty() || !isKnown(item)) {
      return Optional.empty();
    }
    LocalDate now = facts.statusDate(item.entityId());
    int planned = item.work().planned(facts.calendar(item.entityId()).daysPerWeek());
    // The day that it began on is one of the days that are gone.
    int gone =
        item.work().elapsed()
            ? (int) (now.toEpochDay() - started.get().toEpochDay())
            : facts.calendar(item.entityId()).workingDays(started.get(), now);
    return gone < planned
        ? Optional.empty()
        : Optional.of(
            Finding.at(
                    item,
                    "started",
                    HygieneRules.NO_REMAINING,
                    "'"
                        + item.name()
                        + "' began on "
                        + started.get()
                        + " and was to take "
                        + (item.work().elapsed()
                            ? planned + " calendar days"
                            : Sentences.days(planned))
                        + ", which are over; it is forecast for "
                        + scheduled.get().finish())
                .withHelp("write 'remaining: 3d', or 'finished: ' and the day"));
  }

  private static boolean isKnown(Item item) {
    return item.work().duration().isPresent() || item.work().estimate().isPresent();
  }
}
