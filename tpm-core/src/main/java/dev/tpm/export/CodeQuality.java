package dev.tpm.export;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Severity;
import java.util.List;

/** Writes a report that GitLab shows as Code Quality in a merge request. */
public final class CodeQuality {
  private CodeQuality() {}

  /**
   * The bytes of the file. What has no place is not in it: GitLab drops a finding without a file.
   *
   * @param findings what counts, in the order in which it is told
   */
  public static byte[] bytes(List<Diagnostic> findings) {
    Fingerprints fingerprints = new Fingerprints();
    List<Diagnostic> placed = findings.stream().filter(d -> d.span().isPresent()).toList();
    return JsonWriter.list(placed, (json, finding) -> write(json, finding, fingerprints));
  }

  private static void write(JsonWriter json, Diagnostic finding, Fingerprints fingerprints) {
    json.text(
        "description",
        finding.message() + finding.help().map(help -> " (" + help + ")").orElse(""));
    json.text("check_name", finding.rule().name());
    json.text("fingerprint", fingerprints.of(finding));
    json.text("severity", severity(finding.severity()));
    finding
        .span()
        .ifPresent(
            span ->
                json.object(
                    "location",
                    location -> {
                      location.text("path", span.file().displayPath());
                      location.object("lines", lines -> lines.number("begin", span.line()));
                    }));
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }
}
