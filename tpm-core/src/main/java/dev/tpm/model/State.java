package dev.tpm.model;

import java.util.Locale;

/** Where a project or a program is in its life, which is not its health. */
public enum State {
  PROPOSED,
  PLANNED,
  ACTIVE,
  PAUSED,
  DONE,
  CANCELLED;

  /** The word of the format. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it has health and counts in the program's finish and health. */
  public boolean counts() {
    return this == PLANNED || this == ACTIVE || this == DONE;
  }
}
