package dev.tpm.maven;

import static dev.tpm.maven.AnnotationsTest.finding;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Rules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class ConsoleTest {
  private final List<String> lines = new ArrayList<>();
  private final Console console =
      new Console(
          new Transcript(
              new SystemStreamLog() {
                @Override
                public void error(CharSequence content) {
                  lines.add("E " + content);
                }

                @Override
                public void warn(CharSequence content) {
                  lines.add("W " + content);
                }

                @Override
                public void info(CharSequence content) {
                  lines.add("I " + content);
                }
              }));

  @Test
  void everyLineIsAnEventOfItsOwn() {
    console.printAll(List.of(finding(Rules.UNKNOWN_FIELD, "no field 'colour'")));

    assertThat(lines)
        .containsExactly(
            "E plan/a,b.yaml:2:1: error[unknown-field]: no field 'colour'",
            "E     colour: red",
            "E     ^^^^^^");
  }

  @Test
  void theWorstIsAllErrorsAndSomeWarningsAndNoNotes() {
    List<Diagnostic> findings =
        new ArrayList<>(Collections.nCopies(5, finding(Rules.NO_OWNER, "no owner")));
    findings.add(finding(Rules.AIMLESS_PROJECT, "a note"));
    findings.add(finding(Rules.UNKNOWN_FIELD, "no field"));

    console.printWorst(findings, 2);

    assertThat(lines.stream().filter(line -> line.contains("no-owner"))).hasSize(2);
    assertThat(lines.stream().filter(line -> line.contains("unknown-field"))).hasSize(1);
    assertThat(lines).noneMatch(line -> line.contains("a note"));
    assertThat(lines)
        .last()
        .isEqualTo("W 3 more warnings: the site has them all, tpm:check prints them");
  }

  @Test
  void textOfAPlanIsNoCommandToTheMachineThatBuilds() {
    console.printAll(
        List.of(finding(Rules.WRONG_VALUE, "##[error]x ##vso[task] ##teamcity[y] ## z")));

    assertThat(lines.get(0)).endsWith("# #[error]x # #vso[task] # #teamcity[y] ## z");
  }
}
