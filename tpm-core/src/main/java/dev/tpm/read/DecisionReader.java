package dev.tpm.read;

import dev.tpm.diagnostic.Nearest;
import dev.tpm.model.About;
import dev.tpm.model.Decision;
import dev.tpm.model.Effect;
import dev.tpm.model.EntityId;
import dev.tpm.model.Kind;
import dev.tpm.model.Markdown;
import dev.tpm.source.Span;
import dev.tpm.syntax.Node;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads decisions, among them MADR files as they are. */
final class DecisionReader {
  private static final Pattern SUPERSEDED_BY =
      Pattern.compile(
          "superseded by \\[?(?:ADR-)?([A-Za-z0-9._-]+)\\]?.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER = Pattern.compile("(?:[Aa][Dd][Rr]-?)?([0-9]+)\\b.*");

  private static final Field<Node> STATUS =
      new Field<>("status", Value.node("a status"), "where it is in its life");
  private static final Field<LocalDate> DATE =
      new Field<>("date", Times.DATE, "the day it was decided");
  private static final Field<LocalDate> NEEDED_BY =
      new Field<>("needed-by", Times.LAST_DAY, "when it must be decided");
  private static final Field<List<String>> DECIDERS =
      new Field<>("deciders", Value.listOf(Persons.ANYBODY), "who decides");
  private static final Field<List<String>> DECISION_MAKERS =
      new Field<>("decision-makers", new NamesInOneText(), "who decides, as MADR calls them");
  private static final Field<List<EntityId>> SUPERSEDES =
      new Field<>(
          "supersedes", Value.listOf(References.of(Kind.DECISION)), "the decisions it replaces");
  private static final Field<List<EntityId>> AFFECTS =
      new Field<>("affects", Value.listOf(References.ANYTHING), "what it is about");
  private static final Field<List<EntityId>> BLOCKS =
      new Field<>("blocks", Value.listOf(References.ANYTHING), "what waits; moves no date");
  private static final Field<Effect> EFFECT =
      new Field<>("effect", Values.EFFECT, "what it changes in the plan");
  private static final Field<BigDecimal> COST =
      new Field<>("cost", Amounts.MONEY_VALUE, "what it costs");
  static final Shape SHAPE =
      Shape.entity(
          "a decision",
          STATUS,
          DATE,
          NEEDED_BY,
          DECIDERS,
          DECISION_MAKERS,
          SUPERSEDES,
          AFFECTS,
          BLOCKS,
          EFFECT,
          COST);

  private DecisionReader() {}

  static Decision read(EntityId id, Node.Entry entry, Scope scope) {
    Fields fields = Fields.read(entry.value(), SHAPE, scope);
    About about =
        withHeading(
            AboutReader.read(entry.key(), fields, AboutReader.Inherited.NOTHING),
            fields.has(AboutReader.NAME));
    List<String> deciders = new ArrayList<>(fields.list(DECIDERS));
    deciders.addAll(fields.list(DECISION_MAKERS));
    Optional<Node.Text> status =
        fields.get(STATUS).flatMap(n -> Value.asText(n, "a status", scope, "status"));
    return new Decision(
        id,
        about,
        number(id.id()),
        status(status, fields.get(DATE), scope),
        fields.get(DATE),
        fields.get(NEEDED_BY),
        List.copyOf(deciders),
        fields.list(SUPERSEDES),
        status.flatMap(text -> supersededBy(text, scope)),
        fields.list(AFFECTS),
        fields.list(BLOCKS),
        fields.get(EFFECT),
        fields.get(COST));
  }

  /** The leading number of a key as written, with its zeros. */
  private static Optional<String> number(String key) {
    Matcher matcher = NUMBER.matcher(key);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** Takes the first heading of the text for the name, as decision records have it. */
  private static About withHeading(About about, boolean named) {
    String text = about.description().map(Markdown::text).orElse("").stripLeading();
    if (named || !text.startsWith("# ")) {
      return about;
    }
    int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
    String name = text.substring(2, end).strip();
    String rest = text.substring(end).strip();
    Span span = about.description().orElseThrow().span();
    return new About(
        about.id(),
        name.isEmpty() ? about.name() : name,
        about.summary(),
        rest.isEmpty() ? Optional.empty() : Optional.of(new Markdown(rest, span)),
        about.owner(),
        about.consulted(),
        about.informed(),
        about.tags(),
        about.links(),
        about.movedFrom(),
        about.movedBecause(),
        about.extensions(),
        about.span(),
        about.fields());
  }

  private static Decision.Status status(
      Optional<Node.Text> written, Optional<LocalDate> date, Scope scope) {
    if (written.isEmpty()) {
      return date.isPresent() ? Decision.Status.ACCEPTED : Decision.Status.PROPOSED;
    }
    String text = written.get().value().strip().toLowerCase(Locale.ROOT);
    for (Decision.Status status : Decision.Status.values()) {
      if (text.equals(status.word())) {
        return status;
      }
    }
    if (SUPERSEDED_BY.matcher(text).matches()) {
      return Decision.Status.SUPERSEDED;
    }
    List<String> words =
        List.of(Decision.Status.values()).stream().map(Decision.Status::word).toList();
    Values.wrong(
        scope,
        written.get().span(),
        written.get().value(),
        "one of " + String.join(", ", words) + ", or 'superseded by ADR-0123'",
        Nearest.help(text, words));
    return Decision.Status.PROPOSED;
  }

  private static Optional<EntityId> supersededBy(Node.Text status, Scope scope) {
    Matcher matcher = SUPERSEDED_BY.matcher(status.value().strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Node.Text reference = new Node.Text(matcher.group(1), status.plain(), status.span());
    return References.of(Kind.DECISION).read(reference, scope, "status");
  }

  /** Sets both sides where one decision replaces another, whichever of them says so. */
  static List<Decision> linked(List<Decision> decisions) {
    Map<EntityId, EntityId> replacedBy = new LinkedHashMap<>();
    for (Decision decision : decisions) {
      decision.supersedes().forEach(old -> replacedBy.putIfAbsent(old, decision.entityId()));
      decision.supersededBy().ifPresent(by -> replacedBy.put(decision.entityId(), by));
    }
    return decisions.stream().map(decision -> linked(decision, replacedBy)).toList();
  }

  private static Decision linked(Decision decision, Map<EntityId, EntityId> replacedBy) {
    EntityId id = decision.entityId();
    List<EntityId> replaces = new ArrayList<>(decision.supersedes());
    replacedBy.forEach(
        (old, by) -> {
          if (by.equals(id) && !replaces.contains(old)) {
            replaces.add(old);
          }
        });
    Optional<EntityId> by = Optional.ofNullable(replacedBy.get(id));
    return new Decision(
        id,
        decision.about(),
        decision.number(),
        by.isPresent() ? Decision.Status.SUPERSEDED : decision.status(),
        decision.date(),
        decision.neededBy(),
        decision.deciders(),
        List.copyOf(replaces),
        by,
        decision.affects(),
        decision.blocks(),
        decision.effect(),
        decision.cost());
  }

  /** Persons as MADR writes them: a list, or names with commas in one text. */
  private static final class NamesInOneText implements Value<List<String>> {
    @Override
    public String wanted() {
      return "names";
    }

    @Override
    public Optional<List<String>> read(Node node, Scope scope, String field) {
      if (!(node instanceof Node.Text text)) {
        return Value.listOf(Persons.ANYBODY).read(node, scope, field);
      }
      List<String> persons = new ArrayList<>();
      for (String name : text.value().split(",", -1)) {
        Node.Text each = new Node.Text(name.strip(), text.plain(), text.span());
        Persons.ANYBODY.read(each, scope, field).ifPresent(persons::add);
      }
      return Optional.of(List.copyOf(persons));
    }
  }
}
