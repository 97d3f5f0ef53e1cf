package dev.tpm.check;

import dev.tpm.diagnostic.Rule;
import dev.tpm.diagnostic.Rules;
import dev.tpm.insight.Facts;
import dev.tpm.insight.Sentences;
import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.schedule.Mismatch;
import java.util.stream.Stream;

/** A fixed day has passed, or what it waits for ends later. */
final class FixedMissed implements Check {
  @Override
  public Rule rule() {
    return Rules.FIXED_MISSED;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    return facts.schedule().mismatches().stream()
        .flatMap(
            mismatch ->
                facts.directory().item(mismatch.item()).stream()
                    .flatMap(item -> of(item, mismatch, facts)));
  }

  private static Stream<Finding> of(Item item, Mismatch mismatch, Facts facts) {
    String fixed = "'" + item.name() + "' is fixed on ";
    if (mismatch instanceof Mismatch.FixedPassed passed) {
      return Stream.of(
          Finding.at(
                  item,
                  "fixed",
                  Rules.FIXED_MISSED,
                  fixed + passed.fixed() + ", which has passed, and it has not begun")
              .withHelp(
                  "say when it started or finished, or which day it is fixed on now; it is"
                      + " scheduled for "
                      + passed.moved()));
    }
    if (mismatch instanceof Mismatch.FixedTooEarly early) {
      String name = facts.directory().nameOf(EntityId.of(early.predecessor()));
      return Stream.of(
          Finding.at(
                  item,
                  "fixed",
                  Rules.FIXED_MISSED,
                  fixed
                      + early.fixed()
                      + ", and '"
                      + name
                      + "' lets it start on "
                      + early.asked()
                      + ": "
                      + Sentences.days(early.days())
                      + " too late")
              .withRelated("it waits for '" + name + "'", early.dependency().span()));
    }
    return Stream.empty();
  }
}
