package dev.tpm.maven;

import dev.tpm.Outcome;
import dev.tpm.diagnostic.Severity;

/** Counts in words, for the last line of a run. */
final class Counts {
  private Counts() {}

  /** Such as {@code 8 files, 3 projects, 61 items, 0 errors, 2 warnings}. */
  static String ofRun(Outcome outcome) {
    return number(outcome.files(), "file")
        + (outcome.readable()
            ? ", " + number(outcome.projects(), "project") + ", " + number(outcome.items(), "item")
            : "")
        + ", "
        + ofFindings(outcome);
  }

  /** Such as {@code 1 error, 2 warnings}. */
  static String ofFindings(Outcome outcome) {
    return number(outcome.count(Severity.ERROR), "error")
        + ", "
        + number(outcome.count(Severity.WARNING), "warning");
  }

  /** A number and what it counts, in the plural unless it is one. */
  static String number(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
