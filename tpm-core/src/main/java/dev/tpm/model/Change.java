package dev.tpm.model;

import dev.tpm.source.Span;
import java.util.Optional;

/** One thing that would be different in a plan. */
public sealed interface Change {

  /** What it changes. */
  EntityId subject();

  /** Where it is written. */
  Span span();

  /**
   * A field says something else.
   *
   * @param field the field, as plans write it
   * @param value its new value, as a plan would write it there
   */
  record Assign(EntityId subject, String field, String value, Span span) implements Change {}

  /** A field is not written any more. */
  record Clear(EntityId subject, String field, Span span) implements Change {}

  /**
   * Something waits for one thing more.
   *
   * @param dependency what it waits for
   * @param written the dependency as a plan writes it
   */
  record Wait(EntityId subject, Dependency dependency, String written, Span span)
      implements Change {}

  /**
   * Something waits for one thing less.
   *
   * @param predecessor what it waits for no more
   * @param type which dependencies on that go; all of them where absent
   */
  record Release(EntityId subject, ItemId predecessor, Optional<Dependency.Type> type, Span span)
      implements Change {}

  /** It is not done at all: an item, a group or a milestone is dropped, a project cancelled. */
  record Drop(EntityId subject, Span span) implements Change {}
}
