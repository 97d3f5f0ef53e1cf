package dev.tpm.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tpm.diagnostic.Accepted;
import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Printer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A file of findings that a team lives with for now: they are shown as accepted and do not count,
 * so that a build can be strict about new ones from the first day.
 *
 * <p>One finding a line, sorted by file: its fingerprint (the same as in SARIF), its rule, its file
 * and its message. Only the fingerprint is held on to; the rest is for those who review the file.
 */
public final class AcceptedFindings {
  private static final String HEAD =
      """
      # Findings that are accepted, one a line. What tpm finds besides counts; a line that is taken away counts again.
      # Written by: mvn tpm:check -Dtpm.acceptFindings
      """;

  private final String name;
  private final Map<String, String> lines;

  private AcceptedFindings(String name, Map<String, String> lines) {
    this.name = name;
    this.lines = lines;
  }

  /**
   * Findings, some of them accepted.
   *
   * @param counting what counts, in the order told
   * @param accepted what the file accepts
   * @param gone the lines of the file whose findings are no more, without fingerprints
   */
  public record Sorted(List<Diagnostic> counting, List<Accepted> accepted, List<String> gone) {}

  /** The bytes of a file that accepts findings; what keeps a plan from being read is left out. */
  public static byte[] bytes(List<Diagnostic> findings) {
    Fingerprints fingerprints = new Fingerprints();
    TreeSet<String> sorted = new TreeSet<>();
    for (Diagnostic finding : findings) {
      String fingerprint = fingerprints.of(finding);
      if (!finding.blocksReading()) {
        // By file first; the fingerprint stands in front once they are in order.
        sorted.add(said(finding) + "\n" + fingerprint);
      }
    }
    StringBuilder text = new StringBuilder(HEAD);
    for (String line : sorted) {
      int end = line.indexOf('\n');
      text.append(line, end + 1, line.length()).append(' ').append(line, 0, end).append('\n');
    }
    return text.toString().getBytes(UTF_8);
  }

  private static String said(Diagnostic finding) {
    String file = finding.span().map(span -> span.file().path()).orElse("-");
    return Printer.visible(file + " " + finding.rule().name() + ": " + finding.message())
        .replace('\n', ' ');
  }

  /**
   * Reads such a file.
   *
   * @param name what people call it
   */
  public static AcceptedFindings of(String name, String text) {
    Map<String, String> lines = new LinkedHashMap<>();
    for (String line : text.lines().toList()) {
      String entry = line.strip();
      if (!entry.isEmpty() && !entry.startsWith("#")) {
        int space = entry.indexOf(' ');
        lines.put(
            space < 0 ? entry : entry.substring(0, space),
            space < 0 ? entry : entry.substring(space).strip());
      }
    }
    return new AcceptedFindings(name, lines);
  }

  /** Parts findings into those that count and those that are accepted. */
  public Sorted sort(List<Diagnostic> findings) {
    Fingerprints fingerprints = new Fingerprints();
    Map<String, String> left = new LinkedHashMap<>(lines);
    List<Diagnostic> counting = new ArrayList<>();
    List<Accepted> accepted = new ArrayList<>();
    for (Diagnostic finding : findings) {
      String fingerprint = fingerprints.of(finding);
      if (!finding.blocksReading() && left.remove(fingerprint) != null) {
        accepted.add(
            new Accepted(finding, Optional.of("in " + name), Optional.empty(), Optional.empty()));
      } else {
        counting.add(finding);
      }
    }
    return new Sorted(List.copyOf(counting), List.copyOf(accepted), List.copyOf(left.values()));
  }
}
