package dev.tpm.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.Options;
import dev.tpm.Outcome;
import dev.tpm.Tpm;
import dev.tpm.diagnostic.Printer;
import dev.tpm.diagnostic.Severity;
import dev.tpm.source.FolderTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's examples do what it says they do. */
class ReadmeTest {
  @TempDir Path temp;

  @Test
  void theMessageIsOneThatTheToolPrints() throws IOException {
    Outcome outcome =
        run(
            Map.of(
                "program.yaml",
                "name: Shop\nowner: Maya Lindqvist\n",
                "projects/ledger.yaml",
                "items:\n  schema: {duration: 5d}\n",
                "projects/checkout.yaml",
                """
                name: Checkout
                items:
                  api: {duration: 10d}
                  web:
                    duration: 8d
                    after: [ledger/schem, api]
                """));

    List<String> printed =
        outcome.diagnostics().stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .flatMap(finding -> Printer.lines(finding).stream())
            .toList();
    assertThat(block("```\n")).isEqualTo(String.join("\n", printed) + "\n");
  }

  @Test
  void theFirstPlanIsReadAndHasNoError() throws IOException {
    Outcome outcome = run(Map.of("program.yaml", block("```yaml\n")));

    assertThat(outcome.readable()).isTrue();
    assertThat(outcome.count(Severity.ERROR)).isZero();
    assertThat(outcome.projects()).isEqualTo(1);
  }

  /** The first block of code that begins so. */
  private static String block(String fence) throws IOException {
    String readme = Files.readString(Path.of("../README.md"), UTF_8);
    Matcher block = Pattern.compile("(?ms)^" + Pattern.quote(fence) + "(.*?)^```").matcher(readme);
    assertThat(block.find()).isTrue();
    return Objects.requireNonNull(block.group(1));
  }

  private Outcome run(Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = temp.resolve(file.getKey());
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      Files.writeString(path, file.getValue(), UTF_8);
    }
    return Tpm.run(new FolderTree(temp, "src/program/"), Options.on(LocalDate.parse("2026-11-23")));
  }
}
