package dev.tpm.audience;

import dev.tpm.insight.Directory;
import dev.tpm.insight.Facts;
import dev.tpm.insight.References;
import dev.tpm.model.About;
import dev.tpm.model.Action;
import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.model.ItemId;
import dev.tpm.model.Kind;
import dev.tpm.model.Markdown;
import dev.tpm.model.Program;
import dev.tpm.source.Span;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an audience is shown of a plan: of its things, of their fields, and of its texts. */
final class Veil {
  private static final Pattern REFERENCE = Pattern.compile("\\[\\[([^\\[\\]]{1,300})]]");

  /** What stands in a text where it names something that is hidden. */
  static final String NOTHING = "\u2026";

  private final Directory directory;
  private final References references;

  /** Program → what it hides. */
  private final Map<String, HideList> lists;

  private final Set<EntityId> hidden = new HashSet<>();

  Veil(Facts facts, Map<String, HideList> lists) {
    this.directory = facts.directory();
    this.references = facts.references();
    this.lists = Map.copyOf(lists);
    // A project comes before what it holds, a group before its items.
    for (Entity entity : directory.entities()) {
      if (isHidden(entity)) {
        hidden.add(entity.entityId());
      }
    }
    // An action that was written at a risk goes with it, wherever that stands.
    for (Entity entity : directory.entities()) {
      if (entity instanceof Action action && action.of().filter(hidden::contains).isPresent()) {
        hidden.add(action.entityId());
      }
    }
  }

  private boolean isHidden(Entity entity) {
    EntityId id = entity.entityId();
    if (id.kind() == Kind.PROGRAM) {
      return false;
    }
    return Hideable.of(entity)
            .filter(kind -> any(id, list -> list.words().contains(kind.word())))
            .isPresent()
        || any(id, list -> list.things().contains(id))
        || entity.about().tags().stream().anyMatch(tag -> hidesTag(id, tag))
        || hidden.contains(new EntityId(Kind.PROJECT, id.program(), "", id.project()))
        || (entity instanceof Item item
            && item.parent().map(EntityId::of).filter(hidden::contains).isPresent());
  }

  private boolean hidesTag(EntityId id, String tag) {
    return any(id, list -> list.things().contains(new EntityId(Kind.TAG, id.program(), "", tag)));
  }

  /** What a portfolio holds is hidden where any of its programs hides such things. */
  private boolean any(EntityId id, Predicate<HideList> hides) {
    Optional<Program> program = directory.programOf(id);
    return program.isPresent()
        ? Optional.ofNullable(lists.get(directory.keyOf(program.get()))).filter(hides).isPresent()
        : lists.values().stream().anyMatch(hides);
  }

  /** Whether the audience may know that there is such a thing. */
  boolean shows(EntityId id) {
    if (id.kind() == Kind.TAG) {
      return !hidesTag(id, id.id());
    }
    if (id.kind() == Kind.BUDGET) {
      return !any(id, list -> list.words().contains(HideList.BUDGET));
    }
    return !hidden.contains(id)
        && Hideable.of(id.kind())
            .filter(kind -> any(id, list -> list.words().contains(kind.word())))
            .isEmpty();
  }

  boolean shows(ItemId id) {
    return shows(EntityId.of(id));
  }

  /** Whether days off and trains of an item's calendars are told. */
  boolean showsDaysOff(ItemId id) {
    return !any(
        EntityId.of(id),
        list ->
            list.fields().contains("program.calendar") || list.fields().contains("teams.calendar"));
  }

  /** What is shown of a list of things. */
  <E extends Entity> List<E> shown(List<E> things) {
    return things.stream().filter(thing -> shows(thing.entityId())).toList();
  }

  List<EntityId> references(List<EntityId> ids) {
    return ids.stream().filter(this::shows).toList();
  }

  /** Whether a field of an entity is shown. */
  boolean shows(Entity of, String field) {
    Optional<Hideable> kind = Hideable.of(of);
    boolean costs = field.equals("budget") || field.equals("cost");
    return !any(
        of.entityId(),
        list ->
            kind.filter(k -> list.fields().contains(k.word() + "." + field)).isPresent()
                || list.custom().contains(field)
                || (costs && list.words().contains(HideList.BUDGET)));
  }

  <T> Optional<T> field(Entity of, String field, Optional<T> value) {
    return value.filter(said -> shows(of, field));
  }

  <T> List<T> field(Entity of, String field, List<T> values) {
    return shows(of, field) ? values : List.of();
  }

  /** A person, a team or an objective that an entity names by its key. */
  Optional<String> key(Entity of, Kind kind, String field, Optional<String> key) {
    return field(of, field, key).filter(name -> shows(id(of, kind, name)));
  }

  /** The people that an entity names by their keys. */
  List<String> people(Entity of, String field, List<String> keys) {
    return field(of, field, keys).stream().filter(key -> shows(id(of, Kind.PERSON, key))).toList();
  }

  EntityId id(Entity of, Kind kind, String key) {
    return new EntityId(kind, of.entityId().program(), "", key);
  }

  /** A text without the references to what is hidden. */
  String text(Entity of, String text) {
    Matcher reference = REFERENCE.matcher(text);
    return reference.replaceAll(
        found ->
            references
                    .resolve(found.group(1).strip(), of.entityId())
                    .filter(id -> !shows(id))
                    .isPresent()
                ? NOTHING
                : Matcher.quoteReplacement(found.group()));
  }

  Optional<String> text(Entity of, String field, Optional<String> text) {
    return field(of, field, text).map(said -> text(of, said));
  }

  Markdown prose(Entity of, Markdown text) {
    return new Markdown(text(of, text.text()), text.span());
  }

  Optional<Markdown> prose(Entity of, String field, Optional<Markdown> text) {
    return field(of, field, text).map(said -> prose(of, said));
  }

  List<Markdown> prose(Entity of, String field, List<Markdown> texts) {
    return field(of, field, texts).stream().map(said -> prose(of, said)).toList();
  }

  /** What every entity says of itself. */
  About about(Entity of) {
    About about = of.about();
    Map<String, String> links = new LinkedHashMap<>();
    if (shows(of, "links")) {
      about.links().forEach((label, address) -> links.put(text(of, label), address));
    }
    Map<String, String> extensions = new LinkedHashMap<>();
    about.extensions().entrySet().stream()
        .filter(entry -> shows(of, entry.getKey()))
        .forEach(entry -> extensions.put(entry.getKey(), text(of, entry.getValue())));
    Map<String, Span> fields = new LinkedHashMap<>();
    about.fields().entrySet().stream()
        .filter(entry -> shows(of, entry.getKey()))
        .forEach(entry -> fields.put(entry.getKey(), entry.getValue()));
    return new About(
        about.id(),
        text(of, about.name()),
        text(of, "summary", about.summary()),
        prose(of, "description", about.description()),
        key(of, Kind.PERSON, "owner", about.owner()),
        people(of, "consulted", about.consulted()),
        people(of, "informed", about.informed()),
        about.tags().stream()
            .filter(tag -> shows(of, "tags") && !hidesTag(of.entityId(), tag))
            .collect(Collectors.toUnmodifiableSet()),
        links,
        List.of(),
        text(of, "moved-because", about.movedBecause()),
        extensions,
        about.span(),
        fields);
  }
}
