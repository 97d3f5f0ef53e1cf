package dev.tpm.maven;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Printer;
import dev.tpm.diagnostic.Severity;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.maven.plugin.logging.Log;

/**
 * Findings in Maven's log.
 *
 * <p>Each line is an event of its own, so that each has Maven's prefix (and Maven's colour): carets
 * stay under their words, and no line can begin as a CI system's command. Commands that need not
 * stand at a line's start are broken.
 */
final class Console {
  private static final Pattern COMMAND = Pattern.compile("##(?=\\[|vso\\[|teamcity\\[)");

  private final Log log;

  Console(Log log) {
    this.log = log;
  }

  /**
   * Prints findings, all errors and as many others as asked for.
   *
   * @param limit how many warnings and notes are printed in full; the rest is counted
   */
  void print(List<Diagnostic> findings, int limit) {
    int others = 0;
    for (Diagnostic finding : findings) {
      boolean error = finding.severity() == Severity.ERROR;
      others += error ? 0 : 1;
      if (error || others <= limit) {
        Printer.lines(finding).forEach(line -> print(finding.severity(), line));
      }
    }
    if (others > limit) {
      log.warn(
          Counts.number(others - limit, "more finding")
              + ": the site has them all, tpm:check prints them");
    }
  }

  private void print(Severity severity, String line) {
    String safe = COMMAND.matcher(line).replaceAll("# #");
    switch (severity) {
      case ERROR -> log.error(safe);
      case WARNING -> log.warn(safe);
      case INFO -> log.info(safe);
    }
  }
}
