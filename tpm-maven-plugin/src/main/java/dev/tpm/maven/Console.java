package dev.tpm.maven;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Printer;
import dev.tpm.diagnostic.Severity;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Findings in Maven's log.
 *
 * <p>Each line is an event of its own, so that each has Maven's prefix (and Maven's colour): carets
 * stay under their words, and no line can begin as a CI system's command. Commands that need not
 * stand at a line's start are broken.
 */
final class Console {
  private static final Pattern COMMAND = Pattern.compile("##(?=\\[|vso\\[|teamcity\\[)");

  private final Transcript log;

  Console(Transcript log) {
    this.log = log;
  }

  /** Prints every finding. */
  void printAll(List<Diagnostic> findings) {
    findings.forEach(this::print);
  }

  /**
   * Prints all errors and the first warnings, and counts the other warnings; notes are for those
   * who ask for them.
   */
  void printWorst(List<Diagnostic> findings, int warnings) {
    int seen = 0;
    for (Diagnostic finding : findings) {
      seen += finding.severity() == Severity.WARNING ? 1 : 0;
      if (finding.severity() == Severity.ERROR
          || (finding.severity() == Severity.WARNING && seen <= warnings)) {
        print(finding);
      }
    }
    if (seen > warnings) {
      log.warn(
          Counts.number(seen - warnings, "more warning")
              + ": the site has them all, tpm:check prints them");
    }
  }

  private void print(Diagnostic finding) {
    Printer.lines(finding).forEach(line -> print(finding.severity(), line));
  }

  private void print(Severity severity, String line) {
    String safe = safe(line);
    switch (severity) {
      case ERROR -> log.error(safe);
      case WARNING -> log.warn(safe);
      case INFO -> log.info(safe);
    }
  }

  /** A line in which no CI system finds a command. */
  static String safe(String line) {
    return COMMAND.matcher(line).replaceAll("# #");
  }
}
