package dev.tpm.check;

import dev.tpm.diagnostic.Rule;
import dev.tpm.diagnostic.Rules;
import dev.tpm.insight.Facts;
import dev.tpm.insight.ItemFacts;
import dev.tpm.insight.Status;
import dev.tpm.model.Item;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Work is fixed on a day that its calendar has off. */
final class FreeDay implements Check {
  @Override
  public Rule rule() {
    return Rules.FREE_DAY;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    return facts.items().values().stream()
        .filter(item -> item.status() == Status.NOT_STARTED || item.status() == Status.BLOCKED)
        .map(ItemFacts::item)
        .filter(item -> item.kind() == Item.ItemKind.TASK && !item.work().elapsed())
        .flatMap(
            item ->
                item.dates().fixed().stream()
                    .filter(day -> !facts.calendar(item.entityId()).works(day))
                    .map(day -> finding(item, day)));
  }

  private static Finding finding(Item item, LocalDate day) {
    return Finding.at(
            item,
            "fixed",
            Rules.FREE_DAY,
            "'" + item.name() + "' is fixed on " + day + ", a day that its calendar has off")
        .withHelp("fix it on a working day, or make it a milestone, which may be on any day");
  }
}
