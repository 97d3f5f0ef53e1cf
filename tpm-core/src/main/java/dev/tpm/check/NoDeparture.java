package dev.tpm.check;

import dev.tpm.diagnostic.Rule;
import dev.tpm.diagnostic.Rules;
import dev.tpm.insight.Facts;
import dev.tpm.schedule.Mismatch;
import java.util.stream.Stream;

/** No train of an item's slot departs any more, so the slot holds nothing. */
final class NoDeparture implements Check {
  @Override
  public Rule rule() {
    return Rules.NO_DEPARTURE;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    return facts.schedule().mismatches().stream()
        .filter(Mismatch.NoDeparture.class::isInstance)
        .map(Mismatch.NoDeparture.class::cast)
        .flatMap(
            mismatch ->
                facts.directory().item(mismatch.item()).stream()
                    .map(
                        item ->
                            Finding.at(
                                    item,
                                    "slot",
                                    Rules.NO_DEPARTURE,
                                    "no departure of '"
                                        + mismatch.slot()
                                        + "' is left for '"
                                        + item.name()
                                        + "'")
                                .withHelp("add departures to 'slots' of the calendar")));
  }
}
