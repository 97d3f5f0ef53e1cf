package dev.tpm.insight;

import dev.tpm.model.Decision;
import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.model.Kind;
import dev.tpm.model.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what {@code [[…]]} in a text means, by the rules that references in fields follow: {@code
 * id}, {@code project/id}, {@code program:project/id}, each with its kind before a colon where that
 * is wanted.
 */
public final class References {
  /** What could be a reference; anything else in double brackets is text or code. */
  private static final Pattern FORM =
      Pattern.compile(
          "(?:[\\p{Alnum}._-]+:){0,2}(?:[\\p{Alnum}._-]*/)?[\\p{Alnum}][\\p{Alnum}._-]*");

  private static final List<Kind> BARE =
      List.of(Kind.PROJECT, Kind.TEAM, Kind.PERSON, Kind.STAKEHOLDER);
  private static final Set<Kind> IN_PROJECTS =
      Set.of(
          Kind.RISK,
          Kind.ISSUE,
          Kind.ASSUMPTION,
          Kind.DECISION,
          Kind.QUESTION,
          Kind.ACTION,
          Kind.ASK,
          Kind.UPDATE);

  private final Directory directory;
  private final Set<EntityId> tags = new HashSet<>();
  private final Map<EntityId, EntityId> numbers = new HashMap<>();

  /** Makes the references of a plan. */
  public References(Directory directory) {
    this.directory = directory;
    for (Entity entity : directory.entities()) {
      EntityId id = entity.entityId();
      entity.about().tags().forEach(tag -> tags.add(tag(id.program(), tag)));
      if (entity instanceof Decision decision) {
        decision.number().ifPresent(n -> numbers.putIfAbsent(numbered(id, n), id));
      }
    }
  }

  /** Whether a text between double brackets could be a reference at all. */
  public static boolean possible(String text) {
    return FORM.matcher(text).matches();
  }

  /**
   * What a reference means.
   *
   * @param text what stands between the brackets
   * @param from the entity whose text it is
   */
  public Optional<EntityId> resolve(String text, EntityId from) {
    if (!possible(text)) {
      return Optional.empty();
    }
    int colon = text.indexOf(':');
    Optional<Kind> kind = colon < 0 ? Optional.empty() : Kind.of(text.substring(0, colon));
    Place place = place(kind.isPresent() ? text.substring(colon + 1) : text, from);
    return kind.isPresent() ? ofKind(kind.get(), place) : bare(place);
  }

  /** The references that the plan has, for finding the nearest one to a wrong one. */
  public List<String> known(EntityId from) {
    Set<String> known = new TreeSet<>();
    for (Entity entity : directory.entities()) {
      EntityId id = entity.entityId();
      if (id.program().equals(from.program())) {
        known.add(id.kind() == Kind.ITEM ? id.path() : id.toString());
        Stream.of(id.id(), id.kind().word() + ":" + id.id())
            .filter(near -> resolve(near, from).equals(Optional.of(id)))
            .forEach(known::add);
      }
    }
    return new ArrayList<>(known);
  }

  /**
   * Where to look.
   *
   * @param local whether the text named no project, so that what the program holds counts too
   */
  private record Place(String program, String project, String id, boolean local) {
    EntityId as(Kind kind) {
      return new EntityId(kind, program, project, id);
    }

    EntityId inProgram(Kind kind) {
      return new EntityId(kind, program, "", id);
    }
  }

  private Place place(String text, EntityId from) {
    int colon = text.indexOf(':');
    String home = directory.programOf(from).map(directory::keyOf).orElse("");
    String program = colon < 0 ? home : text.substring(0, colon);
    String path = text.substring(colon + 1);
    int slash = path.indexOf('/');
    String project = from.kind() == Kind.PROJECT ? from.id() : from.project();
    return slash < 0
        ? new Place(program, colon < 0 ? project : "", path, true)
        : new Place(program, path.substring(0, slash), path.substring(slash + 1), false);
  }

  private Optional<EntityId> bare(Place place) {
    Optional<EntityId> item = held(Kind.ITEM, place);
    if (item.isPresent() || !place.local()) {
      return item;
    }
    return BARE.stream()
        .flatMap(kind -> ofKind(kind, place).stream())
        .findFirst()
        .or(() -> ofKind(Kind.TAG, place));
  }

  private Optional<EntityId> ofKind(Kind kind, Place place) {
    if (kind == Kind.ITEM || kind == Kind.MILESTONE) {
      return held(Kind.ITEM, place);
    }
    if (kind == Kind.TAG) {
      return Optional.of(tag(place.program(), place.id())).filter(tags::contains);
    }
    if (kind == Kind.BUDGET) {
      return Optional.of(new EntityId(kind, place.program(), "", "budget"));
    }
    if (kind == Kind.PROGRAM) {
      return program(place.id());
    }
    return IN_PROJECTS.contains(kind) ? held(kind, place) : entity(place.inProgram(kind));
  }

  private Optional<EntityId> program(String id) {
    return directory.plan().programs().stream()
        .filter(program -> program.id().equals(id))
        .map(Program::entityId)
        .findFirst();
  }

  /** First what the project holds, then what the program does. */
  private Optional<EntityId> held(Kind kind, Place place) {
    Optional<EntityId> near = entity(place.as(kind));
    return near.isPresent() || !place.local() ? near : entity(place.inProgram(kind));
  }

  private Optional<EntityId> entity(EntityId id) {
    Optional<EntityId> exact = directory.find(id).map(Entity::entityId);
    return exact.isPresent() || id.kind() != Kind.DECISION
        ? exact
        : Optional.ofNullable(numbers.get(numbered(id, id.id())));
  }

  private static EntityId tag(String program, String tag) {
    return new EntityId(Kind.TAG, program, "", tag);
  }

  /** A decision by its number, which counts the same with leading zeros and without. */
  private static EntityId numbered(EntityId holder, String number) {
    String bare = number.replaceFirst("^0+(?=.)", "");
    return new EntityId(Kind.DECISION, holder.program(), holder.project(), bare);
  }
}
