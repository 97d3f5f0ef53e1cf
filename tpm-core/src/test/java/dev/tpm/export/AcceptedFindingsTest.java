package dev.tpm.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.diagnostic.Accepted;
import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Rules;
import dev.tpm.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file of findings that a team lives with. */
class AcceptedFindingsTest {
  private static final String TEXT = "owner: maya\ndue: 2026-10-01\ndue: 2026-10-01\n";
  private static final Diagnostic LATE = at("b.yaml", 12, "'x' is 3 working days late");
  private static final Diagnostic LATE_TOO = at("b.yaml", 28, "'y' is 3 working days late");
  private static final Diagnostic OWNER = at("a.yaml", 0, "two\nlines and \u001B[31m red");
  private static final Diagnostic UNREAD =
      Diagnostic.at(OWNER.span().orElseThrow(), Rules.UNKNOWN_FIELD, "no such field");

  private static Diagnostic at(String path, int offset, String message) {
    SourceFile file = new SourceFile(path, "plan/" + path, TEXT);
    return Diagnostic.at(file.span(offset, offset + 3), Rules.NO_OWNER, message);
  }

  @Test
  void aLineIsAFindingByFileWithItsFingerprintFirst() {
    List<String> lines = text(List.of(LATE, LATE_TOO, OWNER, UNREAD)).lines().toList();

    assertThat(lines).hasSize(5);
    assertThat(lines.get(0)).startsWith("# ");
    assertThat(lines.get(2)).endsWith(" a.yaml no-owner: two<U+000A>lines and <U+001B>[31m red");
    assertThat(lines.subList(2, 5))
        .allSatisfy(line -> assertThat(line).matches("[0-9a-f]{32} \\S+\\.yaml no-owner: .*"));
  }

  @Test
  void whatIsInTheFileIsAcceptedAndTheRestCounts() {
    AcceptedFindings.Sorted sorted =
        of(text(List.of(LATE, OWNER))).sort(List.of(OWNER, LATE, LATE_TOO, UNREAD));

    assertThat(sorted.counting()).containsExactly(LATE_TOO, UNREAD);
    assertThat(sorted.accepted()).extracting(Accepted::finding).containsExactly(OWNER, LATE);
    assertThat(sorted.accepted().get(0).reason()).contains("in accepted.txt");
    assertThat(sorted.gone()).isEmpty();
  }

  @Test
  void aLineAcceptsOneFindingAndNoMore() {
    List<Diagnostic> both = new ArrayList<>(List.of(LATE, LATE_TOO));

    assertThat(of(text(List.of(LATE))).sort(both).counting()).containsExactly(LATE_TOO);
    assertThat(of(text(both)).sort(both).counting()).isEmpty();
  }

  @Test
  void whatIsNoMoreIsSaid() {
    assertThat(of(text(List.of(LATE, OWNER))).sort(List.of(OWNER)).gone())
        .containsExactly("b.yaml no-owner: 'x' is 3 working days late");
  }

  @Test
  void whatKeepsAPlanFromBeingReadIsNeverAccepted() {
    String print = new Fingerprints().of(UNREAD);

    assertThat(of(print + " a.yaml").sort(List.of(UNREAD)).counting()).containsExactly(UNREAD);
  }

  @Test
  void commentsAndEmptyLinesSayNothing() {
    assertThat(of("\n# one\n  # two\n\r\n").sort(List.of(LATE)).gone()).isEmpty();
  }

  private static AcceptedFindings of(String text) {
    return AcceptedFindings.of("accepted.txt", text);
  }

  private static String text(List<Diagnostic> findings) {
    return new String(AcceptedFindings.bytes(findings), UTF_8);
  }
}
