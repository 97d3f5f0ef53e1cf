package dev.tpm.check;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Rule;
import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.source.Span;

/**
 * What a check found.
 *
 * @param entity what it is about, which an exception of the policy may name
 * @param diagnostic what is said
 */
public record Finding(EntityId entity, Diagnostic diagnostic) {

  /** A finding about an entity at the place of one of its fields. */
  static Finding at(Entity entity, String field, Rule rule, String message) {
    return at(entity, entity.about().at(field), rule, message);
  }

  /** A finding about an entity at a place. */
  static Finding at(Entity entity, Span span, Rule rule, String message) {
    return new Finding(entity.entityId(), Diagnostic.at(span, rule, message));
  }

  /** The same with help. */
  Finding withHelp(String help) {
    return new Finding(entity, diagnostic.withHelp(help));
  }

  /** The same with one more place. */
  Finding withRelated(String message, Span span) {
    return new Finding(entity, diagnostic.withRelated(message, span));
  }
}
