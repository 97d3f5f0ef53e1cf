package dev.tpm.check;

import dev.tpm.diagnostic.Rule;
import dev.tpm.diagnostic.Rules;
import dev.tpm.insight.Facts;
import dev.tpm.model.Item;
import dev.tpm.schedule.Mismatch;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** A levelled item takes more people than a team ever has, so that limit is left out for it. */
final class TooFewPeople implements Check {
  @Override
  public Rule rule() {
    return Rules.TOO_FEW_PEOPLE;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    return facts.schedule().mismatches().stream()
        .filter(Mismatch.TooFewPeople.class::isInstance)
        .map(Mismatch.TooFewPeople.class::cast)
        .flatMap(few -> facts.directory().item(few.item()).stream().map(i -> finding(i, few)));
  }

  private static Finding finding(Item item, Mismatch.TooFewPeople few) {
    String field =
        !item.work().needs().isEmpty() ? "needs" : item.work().effort().isPresent() ? "effort" : "";
    return Finding.at(
            item,
            field,
            Rules.TOO_FEW_PEOPLE,
            "'"
                + item.name()
                + "' takes "
                + people(few.people())
                + " of '"
                + few.team()
                + "', which has at most "
                + people(few.most())
                + " from "
                + few.from()
                + " on")
        .withHelp("it is scheduled as if there were enough");
  }

  private static String people(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
