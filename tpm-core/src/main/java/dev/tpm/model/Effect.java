package dev.tpm.model;

import dev.tpm.source.Span;
import java.util.List;

/**
 * What would change in the plan if something were done.
 *
 * @param text changes parted by semicolons, as written
 * @param changes what they mean, in the order written
 * @param span where it stands
 */
public record Effect(String text, List<Change> changes, Span span) {

  public Effect {
    changes = List.copyOf(changes);
  }
}
