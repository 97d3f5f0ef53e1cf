package dev.tpm.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.Golden;
import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Rules;
import dev.tpm.source.SourceFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifTest {
  private static final String SCHEMA = "sarif-2.1.0.schema.json";

  @Test
  void findingsAreWrittenAsSarifHasThem() {
    String sarif =
        new String(
            Sarif.bytes(
                Findings.ALL, List.of(Findings.ACCEPTED), "1.2.3", Optional.of("https://x.dev/")),
            UTF_8);
    Golden.check("dev/tpm/export/check.sarif", sarif);
  }

  @Test
  void theFormatsOwnSchemaHasNothingAgainstIt() {
    assertThat(Schemas.faults(SCHEMA, sarif(Findings.ALL))).isEmpty();
    assertThat(Schemas.faults(SCHEMA, sarif(List.of()))).isEmpty();
  }

  @Test
  void theSchemaWouldTell() {
    String wrong =
        new String(sarif(Findings.ALL), UTF_8)
            .replace("\"startLine\": 2", "\"startLine\": 0")
            .replace("unicodeCodePoints", "codePoints");
    assertThat(Schemas.faults(SCHEMA, wrong.getBytes(UTF_8))).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "src/program/a b.yaml, 'src/program/a%20b.yaml'",
    "a:b.yaml, 'a%3Ab.yaml'",
    "ä#?%.yaml, '%C3%A4%23%3F%25.yaml'",
    "/plans/a.yaml, 'file:///plans/a.yaml'",
    "C:/plans/a.yaml, 'file:///C:/plans/a.yaml'"
  })
  void aPathIsAUri(String path, String uri) {
    SourceFile file = new SourceFile("a.yaml", path, "name: x\n");
    String sarif =
        new String(
            Sarif.bytes(
                List.of(Diagnostic.at(file.start(), Rules.NO_OWNER, "no owner")),
                List.of(),
                "1.2.3",
                Optional.empty()),
            UTF_8);
    assertThat(sarif).contains("\"uri\": \"" + uri + "\"");
    assertThat(sarif.contains("uriBaseId\":")).isEqualTo(!uri.startsWith("file:"));
  }

  @Test
  void aPlansTextIsNeitherPlaceholderNorLink() {
    assertThat(new String(sarif(List.of(Findings.SOFTENED)), UTF_8))
        .contains("\"text\": \"'Ä {{0}} [x] (y)' has no owner\"");
  }

  private static byte[] sarif(List<Diagnostic> findings) {
    return Sarif.bytes(findings, List.of(Findings.ACCEPTED), "1.2.3", Optional.empty());
  }
}
