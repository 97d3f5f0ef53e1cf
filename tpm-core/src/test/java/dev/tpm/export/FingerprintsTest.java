package dev.tpm.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Rules;
import dev.tpm.source.SourceFile;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
  private static final String TEXT = "  due: 2026-10-01\n  owner: maya\n  due: 2026-10-01\n";

  @Test
  void aFindingIsKnownAgainWhereLinesMovedAndFiguresChanged() {
    Diagnostic before = late(TEXT, 0, "3 days late");
    Diagnostic after = late("name: x\n" + TEXT, 8, "4 days late");
    assertThat(new Fingerprints().of(after)).isEqualTo(new Fingerprints().of(before));
  }

  @Test
  void twoOfAKindAreTwo() {
    Fingerprints prints = new Fingerprints();
    String first = prints.of(late(TEXT, 0, "3 days late"));
    String second = prints.of(late(TEXT, 32, "3 days late"));
    assertThat(second).isNotEqualTo(first);
  }

  @Test
  void anotherRuleAnotherFileAnotherLineIsAnother() {
    Diagnostic late = late(TEXT, 0, "x");
    assertThat(
            Set.of(
                print(late),
                print(late(TEXT, 20, "x")),
                print(Diagnostic.at(late.span().orElseThrow(), Rules.NO_OWNER, "x")),
                print(Diagnostic.nowhere(Rules.NO_PLAN, "x")),
                print(Diagnostic.nowhere(Rules.NO_PLAN, "y"))))
        .hasSize(5);
  }

  private static String print(Diagnostic finding) {
    return new Fingerprints().of(finding);
  }

  private static Diagnostic late(String text, int at, String message) {
    SourceFile file = new SourceFile("program.yaml", "plan/program.yaml", text);
    return Diagnostic.at(file.span(at, at + 3), Rules.FORECAST_AFTER_DUE, message);
  }
}
