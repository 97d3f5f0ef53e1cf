package dev.tpm.compare;

import dev.tpm.diagnostic.Severity;
import dev.tpm.model.EntityId;
import dev.tpm.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * One difference between two versions of a plan.
 *
 * @param rule what kind of difference it is, in kebab case, such as {@code edited}
 * @param kind what happened to the entity
 * @param entity the entity by its id in the head; in the base where it was removed
 * @param field the field that differs, by its name in the format or in {@code program.json}; empty
 *     for the entity as a whole
 * @param before what stood there; absent where nothing did
 * @param after what stands there; absent where nothing does
 * @param days by how many working days a date moves, positive is later
 * @param cause whether the author wrote it, or it follows
 * @param driver the edited entity that it follows from, where one was found
 * @param level how much it asks for attention
 * @param message the difference in words, in one line
 * @param baseSource where it is written in the base
 * @param headSource where it is written in the head
 * @param affects what moves because of it
 */
public record PlanChange(
    String rule,
    Kind kind,
    EntityId entity,
    String field,
    Optional<String> before,
    Optional<String> after,
    OptionalInt days,
    Cause cause,
    Optional<EntityId> driver,
    Severity level,
    String message,
    Optional<Span> baseSource,
    Optional<Span> headSource,
    List<EntityId> affects) {

  /** What stands before the path of a file that is read from a commit. */
  private static final Pattern COMMIT = Pattern.compile("^[0-9a-f]{8}:");

  /** What happened to an entity. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED,
    MOVED;

    /** The word that files use. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Where a difference comes from. */
  public enum Cause {
    AUTHORED,
    COMPUTED;

    /** The word that files use. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public PlanChange {
    affects = List.copyOf(affects);
  }

  /** Where it is written, as {@code file:line}, in the head where it still stands there. */
  public Optional<String> place() {
    return headSource
        .or(() -> baseSource)
        .map(
            span -> COMMIT.matcher(span.file().displayPath()).replaceFirst("") + ":" + span.line());
  }

  PlanChange affecting(List<EntityId> moved) {
    return new PlanChange(
        rule,
        kind,
        entity,
        field,
        before,
        after,
        days,
        cause,
        driver,
        level,
        message,
        baseSource,
        headSource,
        moved);
  }
}
