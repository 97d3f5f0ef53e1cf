package dev.tpm.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Rule;
import dev.tpm.diagnostic.Rules;
import dev.tpm.source.SourceFile;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.junit.jupiter.api.Test;

class AnnotationsTest {
  private static final SourceFile FILE =
      new SourceFile("a,b.yaml", "plan/a,b.yaml", "name: x\ncolour: red\n");

  private final ConcurrentMap<String, Integer> used = new ConcurrentHashMap<>();

  @Test
  void aFindingStandsAtItsPlaceWithItsHelp() {
    Diagnostic finding = finding(Rules.UNKNOWN_FIELD, "no field 'colour'").withHelp("see docs");

    assertThat(Annotations.commands(List.of(finding), used))
        .containsExactly(
            "::error file=plan/a%2Cb.yaml,line=2,col=1,endColumn=7,"
                + "title=tpm%3A unknown-field::no field 'colour'%0Ahelp: see docs");
  }

  @Test
  void textOfAPlanCannotEndTheCommandOrBeginAnother() {
    Diagnostic finding = finding(Rules.WRONG_VALUE, "100%0A::error::\r\n::add-mask::x");

    assertThat(Annotations.commands(List.of(finding), used))
        .singleElement()
        .asString()
        .endsWith("::100%250A::error::%0D%0A::add-mask::x")
        .doesNotContain("\n")
        .doesNotContain("\r");
  }

  @Test
  void tenOfAKindAreShownAndTheTenthCountsTheRest() {
    List<Diagnostic> findings =
        List.copyOf(Collections.nCopies(12, finding(Rules.UNKNOWN_FIELD, "no field")));

    List<String> commands = Annotations.commands(findings, used);

    assertThat(commands).hasSize(10);
    assertThat(commands.get(9))
        .isEqualTo("::error title=tpm::and 3 more errors: the log has them all");
    assertThat(Annotations.commands(findings, used)).as("the same step, later").isEmpty();
  }

  @Test
  void tenAreShownWhereThereAreTen() {
    List<Diagnostic> findings =
        List.copyOf(Collections.nCopies(10, finding(Rules.NO_OWNER, "no owner")));
    assertThat(Annotations.commands(findings, used))
        .hasSize(10)
        .allSatisfy(command -> assertThat(command).startsWith("::warning file="));
  }

  @Test
  void errorsComeBeforeWarningsAndNotesNotAtAll() {
    List<Diagnostic> findings =
        List.of(
            finding(Rules.NO_OWNER, "no owner"),
            finding(Rules.AIMLESS_PROJECT, "a note"),
            finding(Rules.UNKNOWN_FIELD, "no field"));

    assertThat(Annotations.commands(findings, used))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("::error "),
            second -> assertThat(second).startsWith("::warning "));
  }

  static Diagnostic finding(Rule rule, String message) {
    return Diagnostic.at(FILE.span(8, 14), rule, message);
  }
}
