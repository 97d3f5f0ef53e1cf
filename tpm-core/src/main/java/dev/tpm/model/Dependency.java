package dev.tpm.model;

import dev.tpm.source.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That an item waits for another.
 *
 * @param predecessor what it waits for: an item, a group or a milestone
 * @param type which ends are tied together
 * @param lag how long after; negative for a lead, zero for none
 * @param neededBy when the waiting side needs it
 * @param note a word about it
 * @param span where it is written
 */
public record Dependency(
    ItemId predecessor,
    Type type,
    Duration lag,
    Optional<LocalDate> neededBy,
    Optional<String> note,
    Span span) {

  /** Two that are alike stand in one place. */
  @Override
  public int hashCode() {
    return (predecessor.hashCode() * 31 + span.line()) * 31 + span.column();
  }

  /** Which end of the predecessor holds which end of the successor. */
  public enum Type {
    /** The successor starts after the predecessor finishes. */
    FS,
    /** The successor starts after the predecessor starts. */
    SS,
    /** The successor finishes after the predecessor finishes. */
    FF,
    /** The successor finishes after the predecessor starts. */
    SF
  }
}
