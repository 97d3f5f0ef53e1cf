package dev.tpm.insight;

import java.util.Locale;

/** Where an item is. */
public enum Status {
  NOT_STARTED,
  IN_PROGRESS,
  DONE,
  /** Open, and an issue, a question or a decision that is open blocks it or a group around it. */
  BLOCKED,
  DROPPED;

  /** The word of the format, such as {@code in-progress}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether something is still to be done. */
  public boolean isOpen() {
    return this != DONE && this != DROPPED;
  }
}
