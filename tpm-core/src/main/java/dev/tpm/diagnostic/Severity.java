package dev.tpm.diagnostic;

import java.util.Locale;

/** How much a finding matters; the first is the worst. */
public enum Severity {
  ERROR,
  WARNING,
  INFO;

  /** The word that messages and files use, such as {@code warning}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
