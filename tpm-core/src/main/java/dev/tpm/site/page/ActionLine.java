package dev.tpm.site.page;

import dev.tpm.model.Action;
import dev.tpm.model.EntityId;
import dev.tpm.site.chart.Shape;
import dev.tpm.site.edition.Gains;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Tone;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.util.List;
import java.util.Optional;

/** Actions as lines of text and as entries of a list to tick off. */
record ActionLine(Here here) {

  /** The actions of some ids, in order. */
  static List<Action> of(Here here, List<EntityId> ids) {
    return ids.stream()
        .flatMap(id -> here.facts().directory().find(id).stream())
        .filter(Action.class::isInstance)
        .map(Action.class::cast)
        .toList();
  }

  /** What is done, by whom, by when, in a sentence. */
  List<Piece> full(Action action) {
    Wording wording = here.wording();
    Link what = here.link(action);
    Optional<Link> owner = action.about().owner().map(here::person);
    if (owner.isPresent() && action.due().isPresent()) {
      return wording.line("reason.action", what, owner.get(), due(action));
    }
    if (owner.isPresent()) {
      return wording.line("reason.action.owner", what, owner.get());
    }
    return action.due().isPresent()
        ? wording.line("reason.action.due", what, due(action))
        : List.of(what);
  }

  /** What is done and by when. */
  List<Piece> brief(Action action) {
    return action.due().isPresent()
        ? here.wording().line("reason.action.due", here.link(action), due(action))
        : List.of(here.link(action));
  }

  private Piece due(Action action) {
    boolean late = action.isOpen() && action.due().filter(here.statusDate()::isAfter).isPresent();
    String day = here.wording().dates().text(action.due().orElseThrow());
    return late ? new Words(day, Tone.LATE) : here.wording().day(action.due().orElseThrow());
  }

  /**
   * An entry to tick off.
   *
   * @param about what it is to bring back to green
   */
  Todo todo(Action action, EntityId about) {
    return new Todo(
        here.anchor(action.entityId()),
        action.isOpen() ? Shape.NOT_STARTED : Shape.DONE,
        here.link(action),
        who(action),
        new Gains(here).of(action.entityId(), about));
  }

  private List<Piece> who(Action action) {
    Wording wording = here.wording();
    Optional<List<Piece>> when =
        action
            .finished()
            .map(day -> wording.line("overview.action.done", wording.day(day)))
            .or(() -> action.due().map(day -> List.of(due(action))));
    Optional<Link> owner = action.about().owner().map(here::person);
    if (owner.isPresent() && when.isPresent()) {
      return wording.line("common.list.next", owner.get(), when.get());
    }
    return owner.<List<Piece>>map(List::of).or(() -> when).orElseGet(List::of);
  }
}
