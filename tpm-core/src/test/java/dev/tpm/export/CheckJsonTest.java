package dev.tpm.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.Golden;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckJsonTest {

  @Test
  void findingsAreWrittenAsTheyAreTold() {
    Golden.check(
        "dev/tpm/export/check.json", CheckJson.bytes(Findings.ALL, List.of(Findings.ACCEPTED)));
  }

  @Test
  void aCleanRunIsADocumentToo() {
    assertThat(new String(CheckJson.bytes(List.of(), List.of()), UTF_8))
        .isEqualTo(
            """
            {
              "formatVersion": 1,
              "counts": {
                "error": 0,
                "warning": 0,
                "info": 0,
                "accepted": 0
              },
              "diagnostics": [],
              "accepted": []
            }
            """);
  }

  @Test
  void gitLabGetsWhatHasAPlace() {
    Golden.check("dev/tpm/export/code-quality.json", CodeQuality.bytes(Findings.ALL));
  }
}
