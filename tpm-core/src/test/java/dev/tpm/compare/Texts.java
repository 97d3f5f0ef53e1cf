package dev.tpm.compare;

import dev.tpm.Options;
import dev.tpm.PlanReview;
import dev.tpm.source.SourceTree;
import dev.tpm.source.TextTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Reviews changes of plans of texts. */
public final class Texts {
  private Texts() {}

  /** A plan of one file. */
  public static SourceTree of(String program) {
    return new TextTree(Map.of("program.yaml", program));
  }

  /** What a change from one plan to another means, both as of 23 November 2026. */
  public static PlanReview review(SourceTree base, SourceTree head) {
    try {
      Options options = Options.on(LocalDate.parse("2026-11-23"));
      return PlanReview.of(Optional.of(base), head, options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The review of two plans of one file each. */
  public static Review review(String base, String head) {
    PlanReview both = review(of(base), of(head));
    return both.review()
        .orElseThrow(() -> new AssertionError(both.head().diagnostics().toString()));
  }
}
