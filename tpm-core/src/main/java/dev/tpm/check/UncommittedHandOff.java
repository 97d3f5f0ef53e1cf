package dev.tpm.check;

import dev.tpm.diagnostic.Rule;
import dev.tpm.diagnostic.Rules;
import dev.tpm.insight.Facts;
import dev.tpm.insight.HandOff;
import dev.tpm.model.Item;
import java.util.Optional;
import java.util.stream.Stream;

/** A team needs something that nobody committed to. */
final class UncommittedHandOff implements Check {
  @Override
  public Rule rule() {
    return Rules.UNCOMMITTED_HAND_OFF;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    return facts.handOffs().stream()
        .filter(handOff -> handOff.state() == HandOff.State.REQUESTED)
        .flatMap(handOff -> finding(handOff, facts).stream());
  }

  private static Optional<Finding> finding(HandOff handOff, Facts facts) {
    return HandOffSides.of(handOff, facts)
        .map(
            sides -> {
              Item provider = sides.provider();
              return Finding.at(
                      sides.consumer(),
                      sides.asked(),
                      Rules.UNCOMMITTED_HAND_OFF,
                      sides.taker()
                          + " needs '"
                          + provider.name()
                          + "'"
                          + handOff.neededBy().map(day -> " by " + day).orElse("")
                          + ", and "
                          + handOff.from().name()
                          + " has committed to no date")
                  .withRelated(
                      handOff.from().name() + " would commit here", provider.about().span())
                  .withHelp(
                      provider.external().isPresent()
                          ? "write 'promised: ' and the date that was promised"
                          : "write 'due: ' or 'commits: ' and a date there, or 'refused'");
            });
  }
}
