package dev.tpm.check;

import dev.tpm.diagnostic.Rule;
import dev.tpm.diagnostic.Rules;
import dev.tpm.insight.Facts;
import dev.tpm.insight.ItemFacts;
import dev.tpm.model.Item;
import java.util.stream.Stream;

/** An item has neither a duration nor an estimate, so the schedule takes it for one day. */
final class NoDuration implements Check {
  @Override
  public Rule rule() {
    return Rules.NO_DURATION;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    return facts.items().values().stream()
        .filter(item -> item.status().isOpen())
        .map(ItemFacts::item)
        .filter(item -> item.kind() == Item.ItemKind.TASK && !isKnown(item))
        .map(
            item ->
                Finding.at(
                        item,
                        item.about().span(),
                        Rules.NO_DURATION,
                        "'" + item.name() + "' has no duration, and is planned as one day")
                    .withHelp(
                        "write 'duration: 5d' or 'estimate: 3d..8d'; what takes no time is a"
                            + " milestone"));
  }

  /** Whether the plan says otherwise how long it takes, or what of it remains. */
  private static boolean isKnown(Item item) {
    return item.work().duration().isPresent()
        || item.work().estimate().isPresent()
        || item.progress().remaining().isPresent()
        || item.promised().isPresent();
  }
}
