package dev.tpm.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.source.SourceFile;
import dev.tpm.source.Span;
import org.junit.jupiter.api.Test;

class PrinterTest {

  @Test
  void aDiagnosticIsALineToClickTheSourceAndHelp() {
    SourceFile file = file("items:\n  web:\n    after: [ledger/schem, api]\n");
    Diagnostic diagnostic =
        Diagnostic.at(
                place(file, "ledger/schem"), Rules.UNKNOWN_REFERENCE, "no item 'ledger/schem'")
            .withHelp("did you mean 'ledger/schema'?");
    assertThat(print(diagnostic))
        .isEqualTo(
            """
            plan/web.yaml:3:13: error[unknown-reference]: no item 'ledger/schem'
                    after: [ledger/schem, api]
                            ^^^^^^^^^^^^
              help: did you mean 'ledger/schema'?
            """);
  }

  @Test
  void theSecondOfTwoShowsTheFirst() {
    SourceFile file = file("a: 1\nb: 2\na: 3\n");
    Diagnostic diagnostic =
        Diagnostic.at(file.span(10, 11), Rules.DUPLICATE, "'a' stands twice")
            .withRelated("the first one", file.span(0, 1));
    assertThat(print(diagnostic))
        .isEqualTo(
            """
            plan/web.yaml:3:1: error[duplicate]: 'a' stands twice
                a: 3
                ^
              plan/web.yaml:1:1: note: the first one
                a: 1
                ^
            """);
  }

  @Test
  void whatHasNoPlaceIsOneLine() {
    assertThat(print(Diagnostic.nowhere(Rules.NO_PLAN, "no plan in 'program'")))
        .isEqualTo("error[no-plan]: no plan in 'program'\n");
  }

  @Test
  void helpMayShowLinesToWrite() {
    SourceFile file = file("risk: [[risk:x]] is late\n");
    Diagnostic diagnostic =
        Diagnostic.at(file.span(6, 24), Rules.YAML_SYNTAX, "text after a list")
            .withHelp("write it in quotes:\nrisk: \"[[risk:x]] is late\"");
    assertThat(print(diagnostic))
        .isEqualTo(
            """
            plan/web.yaml:1:7: error[yaml-syntax]: text after a list
                risk: [[risk:x]] is late
                      ^^^^^^^^^^^^^^^^^^
              help: write it in quotes:
                    risk: "[[risk:x]] is late"
            """);
  }

  @Test
  void aTabIsOneColumn() {
    assertThat(excerpt("\tname:\tschem", "schem"))
        .isEqualTo(
            """
                 name: schem
                       ^^^^^
            """);
  }

  @Test
  void wideCharactersTakeTwoColumnsAndMarksNone() {
    assertThat(excerpt("😀 計画 e\u0301: schem", "schem"))
        .isEqualTo("    😀 計画 e\u0301: schem\n" + " ".repeat(4 + 11) + "^^^^^\n");
    assertThat(excerpt("x: 😀計!", "😀計"))
        .isEqualTo(
            """
                x: 😀計!
                   ^^^^
            """);
  }

  @Test
  void controlAndFormatCharactersAreShownNotSent() {
    assertThat(excerpt("a\u001b[31m\u202e: schem", "schem"))
        .isEqualTo(
            """
                a<U+001B>[31m<U+202E>: schem
                                       ^^^^^
            """);
    assertThat(excerpt("x: \u200b", "\u200b"))
        .isEqualTo(
            """
                x: <U+200B>
                   ^^^^^^^^
            """);
    SourceFile hostile = new SourceFile("a.yaml", "pl\u0007an/a.yaml", "x\n");
    assertThat(print(Diagnostic.at(hostile.start(), Rules.NO_OWNER, "a\nb\u009b2J\ud800")))
        .startsWith("pl<U+0007>an/a.yaml:1:1: warning[no-owner]: a<U+000A>b<U+009B>2J<U+D800>\n");
  }

  @Test
  void aLongLineIsCutAroundTheCaret() {
    assertThat(excerpt("x".repeat(500) + "schem" + "y".repeat(500), "schem"))
        .isEqualTo(
            "   …"
                + "x".repeat(40)
                + "schem"
                + "y".repeat(115)
                + "…\n"
                + " ".repeat(44)
                + "^^^^^\n");
    assertThat(excerpt("schem" + "y".repeat(200), "schem"))
        .isEqualTo("    schem" + "y".repeat(155) + "…\n    ^^^^^\n");
    assertThat(excerpt("y".repeat(5000) + "schem", "schem")).isEmpty();
  }

  @Test
  void anEndIsMarkedBehindTheLastCharacter() {
    SourceFile file = file("items: [\n");
    assertThat(print(Diagnostic.at(file.span(8, 8), Rules.YAML_SYNTAX, "no end")))
        .isEqualTo(
            """
            plan/web.yaml:1:9: error[yaml-syntax]: no end
                items: [
                        ^
            """);
  }

  @Test
  void aStretchOverLinesIsMarkedToTheEndOfItsFirst() {
    SourceFile file = file("a: {b: 1,\n  c: 2}\nd: 3\n");
    assertThat(print(Diagnostic.at(file.span(3, 17), Rules.WRONG_FORM, "a list was expected")))
        .isEqualTo(
            """
            plan/web.yaml:1:4: error[wrong-form]: a list was expected
                a: {b: 1,
                   ^^^^^^
            """);
  }

  @Test
  void aBlankLineIsNotPrinted() {
    assertThat(print(Diagnostic.at(file("\n\n").span(1, 1), Rules.YAML_SYNTAX, "empty")))
        .isEqualTo("plan/web.yaml:2:1: error[yaml-syntax]: empty\n");
  }

  private static SourceFile file(String text) {
    return new SourceFile("web.yaml", "plan/web.yaml", text);
  }

  private static Span place(SourceFile file, String part) {
    int at = file.text().indexOf(part);
    return file.span(at, at + part.length());
  }

  private static String print(Diagnostic diagnostic) {
    return String.join("\n", Printer.lines(diagnostic)) + "\n";
  }

  private static String excerpt(String line, String part) {
    SourceFile file = file(line + "\n");
    String whole = print(Diagnostic.at(place(file, part), Rules.NO_OWNER, "x"));
    return whole.substring(whole.indexOf('\n') + 1);
  }
}
