package dev.tpm.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {
  private static final SourceFile A = new SourceFile("a.yaml", "plan/a.yaml", "x: 1\ny: 2\n");
  private static final SourceFile B = new SourceFile("b.yaml", "plan/b.yaml", "x: 1\n");

  @Test
  void findingsAreToldByFileLineAndColumnAndEachOnce() {
    Diagnostic first = Diagnostic.nowhere(Rules.NO_PLAN, "no plan");
    Diagnostic second = Diagnostic.at(A.span(0, 1), Rules.NO_OWNER, "x");
    Diagnostic third = Diagnostic.at(A.span(3, 4), Rules.NO_OWNER, "x");
    Diagnostic fourth = Diagnostic.at(A.span(5, 6), Rules.UNKNOWN_FIELD, "y");
    Diagnostic fifth = Diagnostic.at(B.span(0, 1), Rules.NO_OWNER, "x");
    Diagnostics found = new Diagnostics();
    List.of(fifth, fourth, third, second, third, first).forEach(found::add);
    assertThat(found.sorted()).containsExactly(first, second, third, fourth, fifth);
  }

  @Test
  void atOnePlaceTheWorstComesFirst() {
    Diagnostics found = new Diagnostics();
    found.add(A.start(), Rules.NO_OWNER, "a");
    found.add(A.start(), Rules.UNKNOWN_FIELD, "z");
    assertThat(found.sorted().get(0).rule()).isEqualTo(Rules.UNKNOWN_FIELD);
  }

  @Test
  void anErrorOfReadingBlocksAndNothingElseDoes() {
    Diagnostics found = new Diagnostics();
    found.add(A.start(), Rules.UNKNOWN_FILE, "a warning of reading");
    found.add(A.start(), Rules.FINISHED_BEFORE_STARTED, "an error of checking");
    assertThat(found.blocksReading()).isFalse();
    found.add(A.start(), Rules.UNKNOWN_FIELD, "an error of reading");
    assertThat(found.blocksReading()).isTrue();
  }

  @Test
  void everyRuleHasANameOfItsOwn() {
    assertThat(Rules.all()).extracting(Rule::name).doesNotHaveDuplicates();
    assertThat(Rules.all())
        .allSatisfy(
            rule -> {
              assertThat(rule.name()).matches("[a-z]+(-[a-z]+)*");
              assertThat(rule.summary()).isNotBlank().doesNotEndWith(".");
              assertThat(Rules.named(rule.name())).hasValue(rule);
            });
  }
}
