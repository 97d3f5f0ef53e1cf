package dev.tpm.check;

import dev.tpm.insight.Facts;
import dev.tpm.insight.HandOff;
import dev.tpm.model.Item;
import dev.tpm.model.Kind;
import dev.tpm.source.Span;
import java.util.Optional;

/**
 * The two items of a hand-off that a dependency asks for.
 *
 * @param taker what the side that waits is called
 * @param asked where it asks
 */
record HandOffSides(Item provider, Item consumer, String taker, Span asked) {

  static Optional<HandOffSides> of(HandOff handOff, Facts facts) {
    Optional<Item> provider = facts.directory().item(handOff.provider());
    Optional<Item> consumer =
        handOff
            .consumer()
            .filter(id -> id.kind() == Kind.ITEM)
            .flatMap(id -> facts.directory().item(id.asItem()));
    if (provider.isEmpty() || consumer.isEmpty() || handOff.dependency().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new HandOffSides(
            provider.get(),
            consumer.get(),
            handOff.to().map(HandOff.Party::name).orElse(consumer.get().name()),
            handOff.dependency().get().span()));
  }
}
