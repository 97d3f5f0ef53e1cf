package dev.tpm.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.Golden;
import dev.tpm.cases.PlanCase;
import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Diagnostics;
import dev.tpm.diagnostic.Printer;
import dev.tpm.source.SourceTree;
import dev.tpm.syntax.Limits;
import dev.tpm.syntax.PlanFilesReader;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of plans with mistakes in their form: each mistake, at its place, in one run. */
class ReadCasesTest {

  static List<PlanCase> cases() {
    return PlanCase.in("cases/read");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysWhatTheCommentsExpectAndNothingElse(PlanCase plan) throws IOException {
    List<Diagnostic> said = read(plan.tree(false));

    List<String> places =
        said.stream().filter(d -> d.span().isPresent()).map(ReadCasesTest::place).toList();
    List<String> expected =
        plan.expected().stream().map(e -> e.path() + ":" + e.line() + " " + e.what()).toList();
    assertThat(places).containsExactlyInAnyOrderElementsOf(expected);
    for (PlanCase.Expected e : plan.expected()) {
      if (e.column() > 0) {
        assertThat(said)
            .as("column of %s", e)
            .anyMatch(
                d ->
                    place(d).equals(e.path() + ":" + e.line() + " " + e.what())
                        && d.span().orElseThrow().column() == e.column());
      }
    }
    Golden.check("cases/read/" + plan.name() + ".txt", printed(said));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysTheSameInAnyOrderOfFilesAndWithAnyLineEnds(PlanCase plan) throws IOException {
    String said = printed(read(plan.tree(false)));

    assertThat(printed(read(plan.tree(true)))).isEqualTo(said);
    assertThat(printed(read(plan.withCrLf().tree(false)))).isEqualTo(said);
  }

  private static List<Diagnostic> read(SourceTree tree) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    PlanReader.read(
        PlanFilesReader.read(tree, Limits.DEFAULT, diagnostics), "src/program", diagnostics);
    return diagnostics.sorted();
  }

  private static String place(Diagnostic d) {
    return d.span().map(span -> span.file().path() + ":" + span.line()).orElse("")
        + " "
        + d.severity().word()
        + " "
        + d.rule().name();
  }

  private static String printed(List<Diagnostic> said) {
    return said.stream()
        .flatMap(d -> Printer.lines(d).stream())
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
