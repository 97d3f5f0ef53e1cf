package dev.tpm.check;

import dev.tpm.diagnostic.Rule;
import dev.tpm.diagnostic.Rules;
import dev.tpm.insight.Facts;
import dev.tpm.insight.HandOff;
import dev.tpm.insight.Sentences;
import dev.tpm.model.Item;
import dev.tpm.source.Span;
import java.util.Optional;
import java.util.stream.Stream;

/** A hand-off comes after it is needed, or was refused. */
final class LateHandOff implements Check {
  @Override
  public Rule rule() {
    return Rules.LATE_HAND_OFF;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    Sentences sentences = new Sentences(facts.directory());
    return facts.handOffs().stream()
        .filter(HandOff::isBad)
        .flatMap(
            handOff ->
                handOff.dependency().isPresent()
                    ? asked(handOff, sentences, facts).stream()
                    : given(handOff, sentences, facts).stream());
  }

  private static Optional<Finding> asked(HandOff handOff, Sentences sentences, Facts facts) {
    return HandOffSides.of(handOff, facts)
        .map(
            sides ->
                Finding.at(
                        sides.consumer(), sides.asked(), Rules.LATE_HAND_OFF, sentences.of(handOff))
                    .withRelated(
                        handOff.from().name() + " answers here", committed(sides.provider()))
                    .withHelp(
                        sides.taker()
                            + " and "
                            + handOff.from().name()
                            + " need to agree on a date, or on a way without it"));
  }

  /** A promise that nobody in the plan waits for, such as one to a stakeholder. */
  private static Optional<Finding> given(HandOff handOff, Sentences sentences, Facts facts) {
    return facts
        .directory()
        .item(handOff.provider())
        .filter(provider -> handOff.state() == HandOff.State.LATE)
        .map(
            provider ->
                Finding.at(provider, "commits", Rules.LATE_HAND_OFF, sentences.of(handOff)));
  }

  private static Span committed(Item provider) {
    return Stream.of("commits", "promised", "due", "fixed")
        .filter(provider.about()::has)
        .map(provider.about()::at)
        .findFirst()
        .orElse(provider.about().span());
  }
}
