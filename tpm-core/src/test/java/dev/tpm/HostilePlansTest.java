package dev.tpm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Printer;
import dev.tpm.diagnostic.Severity;
import dev.tpm.fuzz.Harm;
import dev.tpm.history.GitPlan;
import dev.tpm.source.FolderTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plans that were written to hurt: each is refused with a message, or read, as its manifest says.
 * They lie in a folder {@code shared} beside the repository, or in the one that {@code
 * -Dtpm.shared=} names; without it they are skipped.
 */
class HostilePlansTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("tpm.shared", "../../shared"), "nasty");
  private static final Options OPTIONS =
      new Options(LocalDate.of(2024, 1, 1), Optional.of("2024-01-01"), GitPlan.UNKNOWN);

  @TestFactory
  List<DynamicTest> eachEndsAsItsManifestSays() throws IOException {
    assumeTrue(Files.exists(FOLDER.resolve("manifest.json")), "no hostile plans are here");
    List<DynamicTest> tests = new ArrayList<>();
    JsonNode manifest =
        JsonMapper.shared().readTree(Files.readString(FOLDER.resolve("manifest.json")));
    for (JsonNode each : manifest.get("cases")) {
      String name = each.get("case").asString();
      List<String> outcomes = new ArrayList<>(List.of(each.get("outcome").asString()));
      if (each.has("alternative")) {
        outcomes.add(each.get("alternative").asString());
      }
      tests.add(DynamicTest.dynamicTest(name, () -> check(name, outcomes)));
    }
    return tests;
  }

  private static void check(String name, List<String> outcomes) throws IOException {
    Outcome outcome = Tpm.run(new FolderTree(FOLDER.resolve(name), ""), OPTIONS);

    if (outcomes.contains("reject") && !outcome.readable()) {
      assertThat(outcome.count(Severity.ERROR)).isPositive();
    } else if (outcomes.equals(List.of("reject"))) {
      assertThat(outcome.readable()).as("%s is refused", name).isFalse();
    } else if (outcomes.contains("accept")) {
      assertThat(outcome.readable()).as("%s is read", name).isTrue();
    }
    if (outcome.readable()) {
      assertThat(Harm.of(Tpm.site(outcome, OPTIONS, "tpm"))).isEmpty();
    }
    for (Diagnostic each : outcome.diagnostics()) {
      assertThat(each.span().isPresent() || each.rule().name().equals("no-plan")).isTrue();
      for (String line : Printer.lines(each)) {
        assertThat(line.codePoints().noneMatch(c -> Character.getType(c) == Character.CONTROL))
            .as("no control character reaches a terminal")
            .isTrue();
      }
    }
  }
}
