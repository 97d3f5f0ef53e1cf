package dev.tpm.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.Golden;
import dev.tpm.Outcome;
import dev.tpm.cases.PlanCase;
import dev.tpm.cases.Plans;
import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Printer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the checks find in small plans: each finding at its place, and nothing else. */
class CheckCasesTest {

  static List<PlanCase> cases() {
    return PlanCase.in("cases/check");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhatTheCommentsExpectAndNothingElse(PlanCase plan) {
    Outcome outcome = Plans.run(plan.tree(false));

    List<String> places = outcome.diagnostics().stream().map(CheckCasesTest::place).toList();
    List<String> expected =
        plan.expected().stream().map(e -> e.path() + ":" + e.line() + " " + e.what()).toList();
    assertThat(places).containsExactlyInAnyOrderElementsOf(expected);
    Golden.check("cases/check/" + plan.name() + ".txt", printed(outcome));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsTheSameInAnyOrderOfFilesAndWithAnyLineEnds(PlanCase plan) {
    String said = printed(Plans.run(plan.tree(false)));

    assertThat(printed(Plans.run(plan.tree(true)))).isEqualTo(said);
    assertThat(printed(Plans.run(plan.withCrLf().tree(false)))).isEqualTo(said);
  }

  private static String place(Diagnostic d) {
    return d.span().map(span -> span.file().path() + ":" + span.line()).orElse("")
        + " "
        + d.severity().word()
        + " "
        + d.rule().name();
  }

  private static String printed(Outcome outcome) {
    List<String> lines = new ArrayList<>();
    outcome.diagnostics().forEach(d -> lines.addAll(Printer.lines(d)));
    outcome
        .accepted()
        .forEach(
            accepted -> {
              lines.add("accepted:");
              lines.addAll(Printer.lines(accepted.finding()));
            });
    return String.join("\n", lines) + "\n";
  }
}
