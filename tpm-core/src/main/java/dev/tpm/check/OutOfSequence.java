package dev.tpm.check;

import dev.tpm.diagnostic.Rule;
import dev.tpm.diagnostic.Rules;
import dev.tpm.insight.Facts;
import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.schedule.Mismatch;
import java.util.stream.Stream;

/** Work started, or finished, before what it waits for was done. */
final class OutOfSequence implements Check {
  @Override
  public Rule rule() {
    return Rules.OUT_OF_SEQUENCE;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    return facts.schedule().mismatches().stream()
        .filter(Mismatch.OutOfSequence.class::isInstance)
        .map(Mismatch.OutOfSequence.class::cast)
        .flatMap(
            mismatch ->
                facts.directory().item(mismatch.item()).stream()
                    .map(item -> finding(item, mismatch, facts)));
  }

  private static Finding finding(Item item, Mismatch.OutOfSequence mismatch, Facts facts) {
    String open = facts.directory().nameOf(EntityId.of(mismatch.predecessor()));
    boolean started = item.progress().started().isPresent();
    String field = started ? "started" : "finished";
    String day =
        item.progress()
            .started()
            .or(() -> item.progress().finished())
            .map(d -> " on " + d)
            .orElse("");
    return Finding.at(
            item,
            field,
            Rules.OUT_OF_SEQUENCE,
            "'" + item.name() + "' " + field + day + ", and '" + open + "' is still open")
        .withRelated("it waits for '" + open + "'", mismatch.dependency().span())
        .withHelp(
            "is '"
                + open
                + "' finished? if it was not needed to start, the dependency may be FF, or gone");
  }
}
