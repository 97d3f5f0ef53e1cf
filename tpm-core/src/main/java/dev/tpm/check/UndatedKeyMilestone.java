package dev.tpm.check;

import dev.tpm.diagnostic.HygieneRules;
import dev.tpm.diagnostic.Rule;
import dev.tpm.insight.Facts;
import dev.tpm.insight.ItemFacts;
import java.util.stream.Stream;

/** A key milestone has no date that it is promised or hoped for. */
final class UndatedKeyMilestone implements Check {
  @Override
  public Rule rule() {
    return HygieneRules.UNDATED_KEY_MILESTONE;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    return facts.items().values().stream()
        .filter(item -> item.status().isOpen() && item.item().isMilestone() && item.item().key())
        .map(ItemFacts::item)
        .filter(item -> item.commitment().isEmpty() && item.dates().target().isEmpty())
        .filter(item -> item.promised().isEmpty())
        .map(
            item ->
                Finding.at(
                        item,
                        "key",
                        HygieneRules.UNDATED_KEY_MILESTONE,
                        "'"
                            + item.name()
                            + "' is a key milestone, and no date is promised or hoped for")
                    .withHelp("write 'due: ' for a promise, or 'target: ' for a hope"));
  }
}
