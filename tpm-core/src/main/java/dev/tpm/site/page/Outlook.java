package dev.tpm.site.page;

import dev.tpm.insight.ItemFacts;
import dev.tpm.schedule.ScheduledItem;
import dev.tpm.site.edition.Here;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** When to look out for what is still to come: in the next four weeks, later, or overdue. */
record Outlook(Here here) {
  private static final int WEEKS = 4;

  /** The last of the next four weeks' days. */
  LocalDate end() {
    return here.statusDate().plusWeeks(WEEKS);
  }

  /** Whether its due date has passed. */
  boolean isOverdue(ItemFacts facts) {
    return facts.item().commitment().filter(here.statusDate()::isAfter).isPresent();
  }

  /** Whether it is to be expected in the next four weeks. */
  boolean isSoon(ItemFacts facts) {
    return expected(facts).filter(day -> !day.isAfter(end())).isPresent();
  }

  /** Whether nothing is left to do before it: it could be reached on the status date. */
  private boolean isReady(ItemFacts facts) {
    return facts.status().isOpen()
        && facts.item().isMilestone()
        && finish(facts).filter(day -> !day.isAfter(here.statusDate())).isPresent();
  }

  /** The day to look out for: its due where nothing is left before that, else its forecast. */
  Optional<LocalDate> expected(ItemFacts facts) {
    Optional<LocalDate> finish = finish(facts);
    return facts
        .item()
        .commitment()
        .filter(due -> isReady(facts) && finish.filter(due::isAfter).isPresent())
        .or(() -> finish);
  }

  /** Whether nothing is left before it, and nobody says when it is to be reached. */
  boolean isUndated(ItemFacts facts) {
    return facts.item().commitment().isEmpty() && isReady(facts);
  }

  /** By the day to look out for, then by due. */
  Comparator<ItemFacts> byDay() {
    return Comparator.comparing((ItemFacts f) -> expected(f).orElse(LocalDate.MAX))
        .thenComparing(f -> f.item().commitment().orElse(LocalDate.MAX));
  }

  private Optional<LocalDate> finish(ItemFacts facts) {
    return here.facts().schedule().item(facts.item().itemId()).map(ScheduledItem::finish);
  }
}
