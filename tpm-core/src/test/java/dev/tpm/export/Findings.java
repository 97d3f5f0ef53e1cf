package dev.tpm.export;

import dev.tpm.diagnostic.Accepted;
import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Rules;
import dev.tpm.diagnostic.Severity;
import dev.tpm.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The findings that the tests of this room write: each form that a finding can have. */
final class Findings {
  static final SourceFile CHECKOUT =
      new SourceFile(
          "projects/check out.yaml",
          "src/program/projects/check out.yaml",
          "items:\n  😀: {after: [ledger/schem, api]}\n  web: {duration: 3d}\n  web: {}\n");
  static final SourceFile PROGRAM =
      new SourceFile("program.yaml", "src/program/program.yaml", "name: Ä {0} [x](y)\n");

  static final Diagnostic UNKNOWN =
      Diagnostic.at(CHECKOUT.span(22, 34), Rules.UNKNOWN_REFERENCE, "no item 'ledger/schem'")
          .withHelp("did you mean 'ledger/schema'?");
  static final Diagnostic TWICE =
      Diagnostic.at(CHECKOUT.span(66, 69), Rules.DUPLICATE, "'web' stands twice")
          .withRelated("the first one", CHECKOUT.span(44, 47));
  static final Diagnostic NOWHERE =
      Diagnostic.nowhere(Rules.NO_PLAN, "no program.yaml in \"src/program\"");
  static final Diagnostic SOFTENED =
      Diagnostic.at(PROGRAM.span(6, 18), Rules.NO_OWNER, "'Ä {0} [x](y)' has no owner")
          .withSeverity(Severity.INFO);
  static final Accepted ACCEPTED =
      new Accepted(
          Diagnostic.at(CHECKOUT.span(44, 47), Rules.NO_DURATION, "'web' has no duration"),
          Optional.of("the vendor tells on Friday"),
          Optional.of(LocalDate.of(2026, 12, 1)),
          Optional.of("maya"));

  static final List<Diagnostic> ALL = List.of(NOWHERE, SOFTENED, UNKNOWN, TWICE);

  private Findings() {}
}
