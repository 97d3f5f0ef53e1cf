package dev.tpm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.cases.PlanCase;
import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Printer;
import dev.tpm.source.Span;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a whole run says of plans with mistakes of every stage. */
class RunCasesTest {
  private static final Options OPTIONS = Options.on(LocalDate.of(2026, 11, 23));

  static List<PlanCase> cases() {
    return PlanCase.in("cases/run");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysEachMistakeOnceAtItsLineAndColumn(PlanCase plan) throws IOException {
    List<Diagnostic> said = Tpm.run(plan.tree(false), OPTIONS).diagnostics();

    assertThat(said.stream().map(RunCasesTest::place).toList())
        .containsExactlyInAnyOrderElementsOf(
            plan.expected().stream()
                .map(e -> e.path() + ":" + e.line() + ":" + e.column() + " " + e.what())
                .toList());
    Golden.check("cases/run/" + plan.name() + ".txt", printed(said));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysTheSameInAnyOrderOfFilesAndWithAnyLineEnds(PlanCase plan) throws IOException {
    String said = printed(Tpm.run(plan.tree(false), OPTIONS).diagnostics());

    assertThat(printed(Tpm.run(plan.tree(true), OPTIONS).diagnostics())).isEqualTo(said);
    assertThat(printed(Tpm.run(plan.withCrLf().tree(false), OPTIONS).diagnostics()))
        .isEqualTo(said);
  }

  private static String place(Diagnostic d) {
    Span span = d.span().orElseThrow();
    return span.file().path()
        + ":"
        + span.line()
        + ":"
        + span.column()
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
