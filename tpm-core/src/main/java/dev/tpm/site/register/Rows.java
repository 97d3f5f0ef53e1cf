package dev.tpm.site.register;

import dev.tpm.model.Action;
import dev.tpm.model.Effect;
import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.model.Markdown;
import dev.tpm.site.chart.Shape;
import dev.tpm.site.edition.Gains;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Prose;
import dev.tpm.site.part.Tone;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Makes what the rows of all registers share: anchors, names, people, lists of links, actions. */
record Rows(Here here, Countdown countdown) {
  /** A row's name is a heading of the third level, so its text begins below. */
  private static final int TEXT_LEVEL = 4;

  static Rows on(Here here) {
    return new Rows(here, new Countdown(here));
  }

  Wording words() {
    return here.wording();
  }

  /** The name; it leads to the entity's own page, where that is another one than this. */
  Link name(Entity entity) {
    return here.anchor(entity.entityId()).isEmpty()
        ? here.link(entity)
        : Link.nowhere(entity.name());
  }

  /** The project that holds an entity; nothing for what the program holds. */
  Optional<List<Piece>> project(EntityId id) {
    return here.facts().directory().projectOf(id).map(p -> List.of(here.link(p)));
  }

  /** What there is of several lines, in a row. */
  List<Piece> join(Collection<Optional<List<Piece>>> lines) {
    List<Piece> joined = List.of();
    for (Optional<List<Piece>> line : lines) {
      if (line.isPresent()) {
        joined = joined.isEmpty() ? line.get() : words().line("register.sub", joined, line.get());
      }
    }
    return joined;
  }

  Optional<Prose> text(Entity entity) {
    return entity.about().description().map(text -> prose(text, entity.entityId(), "text"));
  }

  Prose prose(Markdown text, EntityId of, String scope) {
    Prose prose = here.prose(text, of, scope);
    return new Prose(
        prose.markdown(), prose.form(), prose.scope(), TEXT_LEVEL, prose.limit(), prose.links());
  }

  /** Names of things with the way to each. */
  List<Piece> links(Collection<EntityId> ids) {
    return words().list(ids.stream().map(here::link).toList());
  }

  List<Piece> people(Collection<String> ids) {
    return words().list(ids.stream().map(here::person).toList());
  }

  /** The one accountable, where there is one; for what is settled nobody is missing. */
  List<Piece> owner(Entity entity, boolean open) {
    return open || entity.about().owner().isPresent() ? owner(entity) : List.of();
  }

  /** The one accountable. */
  List<Piece> owner(Entity entity) {
    return entity
        .about()
        .owner()
        .<List<Piece>>map(id -> List.of(here.person(id)))
        .orElseGet(() -> List.of(new Words(words().say("register.owner.none"), Tone.MUTED)));
  }

  /** A detail that lists things; none where there are none. */
  void addLinks(List<Detail> details, String label, Collection<EntityId> ids) {
    add(details, label, links(ids));
  }

  void add(List<Detail> details, String label, List<Piece> value) {
    if (!value.isEmpty()) {
      details.add(Detail.of(words().say("register.label." + label), value));
    }
  }

  void add(List<Detail> details, String label, Optional<List<Piece>> value) {
    value.ifPresent(line -> add(details, label, line));
  }

  /** What would change, as written, and what that buys. */
  void addEffect(List<Detail> details, Entity of, Optional<Effect> effect) {
    effect.ifPresent(written -> add(details, "effect", List.of(Words.of(written.text()))));
    Gains gains = new Gains(here);
    add(details, "buys", gains.of(of.entityId()));
    effect.ifPresent(written -> add(details, "buys", gains.unasked(of.entityId())));
  }

  /** The actions of these ids, as what is done about an entry. */
  List<Todo> todos(Collection<EntityId> ids) {
    List<Todo> todos = new ArrayList<>();
    for (EntityId id : ids) {
      here.facts()
          .directory()
          .find(id)
          .filter(Action.class::isInstance)
          .map(Action.class::cast)
          .ifPresent(action -> todos.add(todo(action)));
    }
    return todos;
  }

  private Todo todo(Action action) {
    Shape shape = action.isOpen() ? Shape.NOT_STARTED : Shape.DONE;
    return new Todo(
        shape,
        here.link(action),
        join(List.of(ownOwner(action), Optional.of(day(action)).filter(line -> !line.isEmpty()))));
  }

  private Optional<List<Piece>> ownOwner(Action action) {
    return action.about().owner().map(id -> List.of(here.person(id)));
  }

  private List<Piece> day(Action action) {
    Optional<LocalDate> finished = action.finished();
    return finished.isPresent()
        ? words().line("register.done", words().day(finished.get()))
        : action
            .due()
            .map(due -> words().line("register.by", countdown.line(due)))
            .orElseGet(List::of);
  }

  /** A line where a day is given. */
  Optional<List<Piece>> dated(String key, Optional<LocalDate> day) {
    return day.map(date -> words().line(key, words().day(date)));
  }
}
