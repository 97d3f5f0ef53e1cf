package dev.tpm.cases;

import dev.tpm.Options;
import dev.tpm.Outcome;
import dev.tpm.Tpm;
import dev.tpm.insight.Facts;
import dev.tpm.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** Runs plans through the whole pipeline, as of Monday 5 October 2026 unless they say otherwise. */
public final class Plans {
  /** A Monday. */
  public static final LocalDate TODAY = LocalDate.parse("2026-10-05");

  private Plans() {}

  /** Reads, schedules and checks the files of a tree. */
  public static Outcome run(SourceTree tree) {
    try {
      return Tpm.run(tree, Options.on(TODAY));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is known of a plan that reads whole: one program of one text, or several files. */
  public static Facts facts(String text) {
    String files = text.startsWith("=== ") ? text : "=== program.yaml ===\n" + text;
    Outcome outcome = run(PlanCase.of("plan", files).tree(false));
    return outcome
        .facts()
        .orElseThrow(() -> new IllegalArgumentException(outcome.diagnostics().toString()));
  }
}
