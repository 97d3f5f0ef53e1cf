package dev.tpm.export;

import dev.tpm.diagnostic.Accepted;
import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Severity;
import java.util.Collection;
import java.util.List;

/** Writes {@code check.json}: the findings of a run as data, with their counts. */
public final class CheckJson {
  private static final int FORMAT_VERSION = 1;

  private CheckJson() {}

  /**
   * The bytes of the file.
   *
   * @param findings what counts, in the order in which it is told
   * @param accepted what the policy accepts for a while
   */
  public static byte[] bytes(List<Diagnostic> findings, List<Accepted> accepted) {
    return JsonWriter.object(
        json -> {
          json.number("formatVersion", FORMAT_VERSION);
          json.object("counts", counts -> writeCounts(counts, findings, accepted));
          json.list("diagnostics", findings, CheckJson::writeWhole);
          json.list("accepted", accepted, CheckJson::writeAccepted);
        });
  }

  /** The fields that {@code program.json} has of a finding too. */
  static void write(JsonWriter json, Diagnostic finding) {
    json.text("rule", finding.rule().name());
    json.text("severity", finding.severity().word());
    json.text("message", finding.message());
    finding.span().ifPresent(span -> Fields.place(json, span));
    json.text("help", finding.help());
  }

  private static void writeWhole(JsonWriter json, Diagnostic finding) {
    write(json, finding);
    json.someList("related", finding.related(), CheckJson::writeRelated);
  }

  private static void writeRelated(JsonWriter json, Diagnostic.Related related) {
    json.text("message", related.message());
    Fields.place(json, related.span());
  }

  private static void writeAccepted(JsonWriter json, Accepted accepted) {
    writeWhole(json, accepted.finding());
    json.text("reason", accepted.reason());
    json.text("until", accepted.until());
    json.text("by", accepted.by());
  }

  private static void writeCounts(
      JsonWriter json, Collection<Diagnostic> findings, Collection<Accepted> accepted) {
    for (Severity severity : Severity.values()) {
      json.number(severity.word(), findings.stream().filter(d -> d.severity() == severity).count());
    }
    json.number("accepted", accepted.size());
  }
}
