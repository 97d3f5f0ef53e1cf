package dev.tpm.maven;

import dev.tpm.diagnostic.Severity;
import java.util.Locale;
import java.util.Optional;

/** From which severity on a finding fails the build. */
enum FailOn {
  ERROR,
  WARNING,
  NEVER;

  /** Reads {@code error}, {@code warning} or {@code never}. */
  static Optional<FailOn> named(String word) {
    for (FailOn value : values()) {
      if (value.name().toLowerCase(Locale.ROOT).equals(word.strip())) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /** Whether a finding this bad fails the build. */
  boolean failsAt(Severity severity) {
    return this != NEVER
        && (severity == Severity.ERROR || (this == WARNING && severity == Severity.WARNING));
  }
}
