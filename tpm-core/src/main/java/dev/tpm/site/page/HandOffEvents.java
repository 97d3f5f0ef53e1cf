package dev.tpm.site.page;

import dev.tpm.insight.HandOff;
import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.model.Kind;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Hand-offs as entries of lists, seen from the program, the provider or the consumer. */
record HandOffEvents(Here here) {

  /** The worst first: refused and late, then uncommitted, each by the date that it is needed. */
  static final Comparator<HandOff> WORST_FIRST =
      Comparator.comparingInt(HandOffEvents::rank)
          .thenComparing(h -> h.gap().orElse(0), Comparator.reverseOrder())
          .thenComparing(h -> h.neededBy().map(Object::toString).orElse("9"));

  private static int rank(HandOff handOff) {
    return switch (handOff.state()) {
      case REFUSED -> 0;
      case LATE -> 1;
      case REQUESTED -> 2;
      case COMMITTED -> 3;
      case GIVEN -> 4;
      case DELIVERED -> 5;
    };
  }

  /** Seen from the program: who gives, who needs. */
  EventRow both(HandOff handOff) {
    List<Piece> sides =
        handOff
            .to()
            .map(
                to ->
                    withItem(
                        here.wording()
                            .line("overview.hand-off.sides", party(handOff.from()), party(to)),
                        handOff))
            .orElseGet(() -> here.wording().line("overview.hand-off.gives", party(handOff.from())));
    List<Piece> text = new ArrayList<>(dates(handOff));
    people(handOff)
        .ifPresent(
            line -> {
              text.add(Words.of(" "));
              text.addAll(line);
            });
    return row(handOff, sides, text);
  }

  /** Seen by who needs it: from whom. */
  EventRow incoming(HandOff handOff) {
    return row(
        handOff,
        withItem(
            withOwner(
                "overview.hand-off.from", handOff.from(), owner(EntityId.of(handOff.provider()))),
            handOff),
        dates(handOff));
  }

  /** Seen by who gives it: for whom. */
  EventRow outgoing(HandOff handOff) {
    List<Piece> sub =
        handOff
            .to()
            .map(
                to ->
                    withItem(
                        withOwner(
                            "overview.hand-off.for", to, handOff.consumer().flatMap(this::owner)),
                        handOff))
            .orElseGet(List::of);
    return row(handOff, sub, dates(handOff));
  }

  private EventRow row(HandOff handOff, List<Piece> sub, List<Piece> text) {
    return new EventRow(
        here.anchor(handOff),
        List.of(here.link(EntityId.of(handOff.provider()))),
        sub,
        List.of(here.signs().of(handOff)),
        text);
  }

  /** The same with the item that waits for it. */
  private List<Piece> withItem(List<Piece> sides, HandOff handOff) {
    return handOff
        .consumer()
        .filter(consumer -> consumer.kind() == Kind.ITEM)
        .map(item -> here.wording().line("overview.hand-off.item", sides, here.link(item)))
        .orElse(sides);
  }

  private List<Piece> withOwner(String key, HandOff.Party party, Optional<Link> owner) {
    return owner.isPresent()
        ? here.wording().line(key + ".owner", party(party), owner.get())
        : here.wording().line(key, party(party));
  }

  private Piece party(HandOff.Party party) {
    return party
        .id()
        .<Piece>map(id -> here.link(id, party.name()))
        .orElseGet(() -> Words.of(party.name()));
  }

  private Optional<List<Piece>> people(HandOff handOff) {
    Optional<Link> giver = owner(EntityId.of(handOff.provider()));
    Optional<Link> taker = handOff.consumer().flatMap(this::owner);
    if (giver.isEmpty() || taker.isEmpty() || giver.equals(taker)) {
      return Optional.empty();
    }
    return Optional.of(here.wording().line("overview.hand-off.people", giver.get(), taker.get()));
  }

  private Optional<Link> owner(EntityId id) {
    Optional<Entity> entity = here.facts().directory().find(id);
    return entity
        .flatMap(e -> e.about().owner())
        .map(owner -> here.link(new EntityId(Kind.PERSON, id.program(), "", owner)));
  }

  /** When it is needed, committed and forecast. */
  List<Piece> dates(HandOff handOff) {
    Wording wording = here.wording();
    String key = "overview.hand-off.dates";
    if (handOff.state() == HandOff.State.DELIVERED) {
      return handOff
          .forecast()
          .map(day -> wording.line(key + ".delivered", wording.day(day)))
          .orElseGet(List::of);
    }
    List<Piece> parts = new ArrayList<>();
    handOff
        .neededBy()
        .ifPresent(day -> add(parts, wording.line(key + ".needed", wording.day(day))));
    handOff
        .committedBy()
        .ifPresentOrElse(
            day -> add(parts, wording.line(key + ".committed", wording.day(day))),
            () -> {
              if (handOff.state() == HandOff.State.REQUESTED) {
                add(parts, wording.line(key + ".uncommitted"));
              }
            });
    handOff
        .forecast()
        .filter(day -> !handOff.committedBy().equals(Optional.of(day)))
        .ifPresent(day -> add(parts, wording.line(key + ".forecast", wording.day(day))));
    return parts;
  }

  private void add(List<Piece> parts, List<Piece> next) {
    List<Piece> joined =
        parts.isEmpty() ? next : here.wording().line("common.list.next", List.copyOf(parts), next);
    parts.clear();
    parts.addAll(joined);
  }
}
