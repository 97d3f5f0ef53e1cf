package dev.tpm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Severity;
import dev.tpm.insight.Facts;
import dev.tpm.insight.HandOff;
import dev.tpm.model.EntityId;
import dev.tpm.model.Health;
import dev.tpm.model.Program;
import dev.tpm.schedule.Extent;
import dev.tpm.source.FolderTree;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sample tells a story; its letters are written by hand and rest on these dates. */
class SampleProgramTest {
  private final Outcome outcome;
  private final Facts facts;
  private final Program program;

  SampleProgramTest() throws IOException {
    outcome =
        Tpm.run(
            new FolderTree(Path.of("../sample-program/src/program"), "src/program/"),
            Options.on(LocalDate.of(2030, 1, 1)));
    facts = outcome.facts().orElseThrow();
    program = facts.plan().programs().get(0);
  }

  @Test
  void hasOnlyFindingsThatAreThereOnPurpose() {
    assertThat(outcome.count(Severity.ERROR)).isZero();
    Golden.check(
        "sample/findings.txt",
        Stream.concat(
                outcome.diagnostics().stream().map(SampleProgramTest::line),
                outcome.accepted().stream().map(a -> "accepted: " + line(a.finding())))
            .collect(Collectors.joining("\n", "", "\n")));
  }

  @Test
  void isAtRiskBecauseOfOneProject() {
    Golden.check(
        "sample/health.txt",
        Stream.concat(
                Stream.of(health("the program", program.entityId())),
                program.projects().stream().map(p -> health(p.id(), p.entityId())))
            .collect(Collectors.joining("\n", "", "\n")));
  }

  @Test
  void showsHandOffsInEveryState() {
    assertThat(
            facts.handOffs().stream()
                .collect(Collectors.groupingBy(HandOff::state, Collectors.counting())))
        .containsOnlyKeys(HandOff.State.values());
  }

  private String health(String name, EntityId id) {
    return name
        + ": "
        + facts.standing(id).computed().map(Health::word).orElse("none")
        + ", reported "
        + facts.standing(id).reported().map(Health::word).orElse("nothing")
        + ", finish "
        + facts.schedule().extent(id).map(Extent::finish).map(LocalDate::toString).orElse("none");
  }

  private static String line(Diagnostic diagnostic) {

    return diagnostic.severity().name().toLowerCase(Locale.ROOT)
        + "["
        + diagnostic.rule().name()
        + "] "
        + diagnostic.span().map(span -> span.file().path()).orElse("")
        + ": "
        + diagnostic.message();
  }
}
