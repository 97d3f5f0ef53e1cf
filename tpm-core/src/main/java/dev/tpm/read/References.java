package dev.tpm.read;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Nearest;
import dev.tpm.diagnostic.Rules;
import dev.tpm.model.EntityId;
import dev.tpm.model.ItemId;
import dev.tpm.model.Kind;
import dev.tpm.source.Span;
import dev.tpm.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The kinds of values that name other entities of the plan. */
final class References {
  private static final List<Kind> REGISTER =
      List.of(
          Kind.RISK,
          Kind.ISSUE,
          Kind.ASSUMPTION,
          Kind.DECISION,
          Kind.QUESTION,
          Kind.ACTION,
          Kind.ASK,
          Kind.UPDATE);

  private References() {}

  /** An item, a group or a milestone. */
  static final Value<ItemId> ITEM = reference("an item or a milestone", ItemReferences::item);

  /** Anything; a bare id is looked for in the order that the format tells. */
  static final Value<EntityId> ANYTHING = reference("an entity", References::anything);

  /** A person or a stakeholder; somebody unknown is a person given in place. */
  static final Value<EntityId> PERSON_OR_STAKEHOLDER =
      reference(
          "a person or a stakeholder",
          (text, span, scope) -> {
            EntityId stakeholder = new EntityId(Kind.STAKEHOLDER, scope.program(), "", text);
            boolean person = scope.persons().declared().contains(text);
            return Optional.of(
                !person && scope.names().has(stakeholder)
                    ? stakeholder
                    : new EntityId(
                        Kind.PERSON,
                        scope.program(),
                        "",
                        scope.persons().id(text, span, scope, true)));
          });

  /** An entity of one kind, by its id alone: {@code team: ledger}. */
  static Value<String> id(Kind kind) {
    return reference(
        withArticle(kind.word()),
        (text, span, scope) -> {
          EntityId id = new EntityId(kind, scope.program(), "", text);
          if (!scope.names().has(id)) {
            unknown(kind.word(), text, span, scope, candidates(kind, scope));
          }
          return Optional.of(text);
        });
  }

  /** A release train of the program's or a team's calendar. */
  static final Value<String> SLOT = word(Names.WordKind.SLOT, "release train");

  /** One of the program's audiences. */
  static final Value<String> AUDIENCE = word(Names.WordKind.AUDIENCE, "audience");

  private static Value<String> word(Names.WordKind kind, String called) {
    return reference(
        withArticle(called),
        (text, span, scope) -> {
          Set<String> known = scope.names().words(kind, scope.program());
          if (!known.contains(text)) {
            unknown(called, text, span, scope, known);
          }
          return Optional.of(text);
        });
  }

  private static String withArticle(String noun) {
    return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
  }

  /** An entity of one kind, of this project or of the program: {@code became: api-late}. */
  static Value<EntityId> of(Kind kind) {
    return reference(
        withArticle(kind.word()), (text, span, scope) -> ofKind(kind, text, span, scope));
  }

  /** Finds what a text names. */
  private interface Finder<T> {
    Optional<T> find(String text, Span span, Scope scope);
  }

  private static <T> Value<T> reference(String wanted, Finder<T> finder) {
    return new Value<>() {
      @Override
      public String wanted() {
        return wanted;
      }

      @Override
      public Form form() {
        return Form.TEXT;
      }

      @Override
      public Optional<T> read(Node node, Scope scope, String field) {
        return Value.asText(node, wanted, scope, field)
            .flatMap(text -> finder.find(text.value().strip(), text.span(), scope));
      }
    };
  }

  private static Optional<EntityId> anything(String text, Span span, Scope scope) {
    int colon = text.indexOf(':');
    if (colon > 0) {
      Optional<Kind> kind = Kind.of(text.substring(0, colon));
      if (kind.isPresent()) {
        return ofKind(kind.get(), text.substring(colon + 1), span, scope);
      }
      return ItemReferences.item(text, span, scope).map(EntityId::of);
    }
    if (text.equals("budget")) {
      return Optional.of(new EntityId(Kind.BUDGET, scope.program(), "", "budget"));
    }
    List<EntityId> fits = fits(text, scope);
    if (fits.isEmpty() && text.equals("program")) {
      return Optional.of(new EntityId(Kind.PROGRAM, scope.program(), "", scope.program()));
    }
    if (fits.isEmpty()) {
      unknownAnything(text, span, scope);
      return Optional.empty();
    }
    if (fits.size() > 1) {
      scope
          .diagnostics()
          .add(
              span,
              Rules.AMBIGUOUS_REFERENCE,
              "'" + text + "' is " + fits.get(0) + ", and could be " + fits.get(1),
              "write '" + fits.get(0) + "' or '" + fits.get(1) + "'");
    }
    return Optional.of(fits.get(0));
  }

  /** What a bare id can be, in the order of the format. */
  private static List<EntityId> fits(String text, Scope scope) {
    List<EntityId> fits = new ArrayList<>();
    ItemReferences.find(text, scope).map(EntityId::of).ifPresent(fits::add);
    for (Kind kind : List.of(Kind.PROJECT, Kind.TEAM, Kind.PERSON, Kind.STAKEHOLDER)) {
      EntityId id = new EntityId(kind, scope.program(), "", text);
      if (kind == Kind.PERSON ? isPersonAlone(text, scope) : scope.names().has(id)) {
        fits.add(id);
      }
    }
    if (scope.names().hasTag(scope.program(), text)) {
      fits.add(new EntityId(Kind.TAG, scope.program(), "", text));
    }
    return fits;
  }

  /** A person who is a stakeholder too is one somebody, and says more as a stakeholder. */
  private static boolean isPersonAlone(String text, Scope scope) {
    return scope.persons().declared().contains(text)
        && !scope.names().has(new EntityId(Kind.STAKEHOLDER, scope.program(), "", text));
  }

  private static Optional<EntityId> ofKind(Kind kind, String rest, Span span, Scope scope) {
    if (kind == Kind.ITEM || kind == Kind.MILESTONE) {
      return ItemReferences.item(rest, span, scope).map(EntityId::of);
    }
    if (kind == Kind.BUDGET) {
      return Optional.of(new EntityId(kind, scope.program(), "", "budget"));
    }
    if (kind == Kind.TAG) {
      if (!scope.names().hasTag(scope.program(), rest)) {
        unknown("tag", rest, span, scope, scope.names().words(Names.WordKind.TAG, scope.program()));
        return Optional.empty();
      }
      return Optional.of(new EntityId(kind, scope.program(), "", rest));
    }
    if (kind == Kind.PERSON) {
      if (!scope.persons().declared().contains(rest)) {
        unknown("person", rest, span, scope, scope.persons().declared());
        return Optional.empty();
      }
      return Optional.of(new EntityId(kind, scope.program(), "", rest));
    }
    return ofRegister(kind, rest, span, scope);
  }

  private static Optional<EntityId> ofRegister(Kind kind, String rest, Span span, Scope scope) {
    int slash = rest.indexOf('/');
    List<EntityId> candidates = new ArrayList<>();
    if (slash >= 0) {
      candidates.add(
          new EntityId(kind, scope.program(), rest.substring(0, slash), rest.substring(slash + 1)));
    } else {
      if (REGISTER.contains(kind)) {
        candidates.add(new EntityId(kind, scope.program(), scope.project(), rest));
      }
      candidates.add(new EntityId(kind, kind == Kind.PROGRAM ? rest : scope.program(), "", rest));
    }
    for (EntityId id : candidates) {
      if (scope.names().has(id)) {
        return Optional.of(id);
      }
      Optional<EntityId> numbered = scope.names().byNumber(id);
      if (kind == Kind.DECISION && numbered.isPresent()) {
        return numbered;
      }
    }
    unknown(kind.word(), Value.shown(rest), span, scope, candidates(kind, scope));
    return Optional.empty();
  }

  private static void unknownAnything(String text, Span span, Scope scope) {
    if (scope.names().mayBeUnread(scope.project())) {
      return;
    }
    Optional<String> help =
        scope.names().worthComparing() ? nearest(text, scope) : Optional.empty();
    scope
        .diagnostics()
        .add(
            Diagnostic.at(
                    span,
                    Rules.UNKNOWN_REFERENCE,
                    "'"
                        + Value.shown(text)
                        + "' is no item, project, team, person, stakeholder or tag")
                .withHelp(help));
  }

  private static Optional<String> nearest(String text, Scope scope) {
    List<String> all = new ArrayList<>(ItemReferences.candidates(text, scope));
    for (Kind kind : List.of(Kind.PROJECT, Kind.TEAM, Kind.PERSON, Kind.STAKEHOLDER)) {
      all.addAll(candidates(kind, scope));
    }
    all.addAll(scope.names().words(Names.WordKind.TAG, scope.program()));
    return Nearest.help(text, all);
  }

  private static List<String> candidates(Kind kind, Scope scope) {
    return scope.names().entities().stream()
        .filter(id -> id.kind() == kind && id.program().equals(scope.program()))
        .map(
            id ->
                id.project().isEmpty() || id.project().equals(scope.project())
                    ? id.id()
                    : id.project() + "/" + id.id())
        .toList();
  }

  private static void unknown(
      String word, String text, Span span, Scope scope, java.util.Collection<String> known) {
    if (scope.names().mayBeUnread(scope.project()) || scope.names().mayBeUnread("")) {
      return;
    }
    scope
        .diagnostics()
        .add(
            Diagnostic.at(span, Rules.UNKNOWN_REFERENCE, "no " + word + " '" + text + "'")
                .withHelp(
                    scope.names().worthComparing() ? Nearest.help(text, known) : Optional.empty()));
  }
}
