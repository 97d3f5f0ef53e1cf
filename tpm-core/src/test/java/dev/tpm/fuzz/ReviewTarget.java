package dev.tpm.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tpm.PlanReview;
import dev.tpm.compare.Provenance;
import dev.tpm.compare.Review;
import dev.tpm.history.GitPlan;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Any two plans, parted by a line {@code ======}, held against each other. */
public final class ReviewTarget {
  private static final int LONGEST = 60_000;

  private ReviewTarget() {}

  /** What Jazzer calls. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    String[] sides = new String(input, ISO_8859_1).split("(?m)^======\\n", 2);
    String head = sides.length == 2 ? sides[1] : sides[0];
    PlanReview both =
        PlanReview.of(
            Optional.of(PlanTarget.tree(sides[0].getBytes(ISO_8859_1))),
            PlanTarget.tree(head.getBytes(ISO_8859_1)),
            PlanTarget.options());
    if (both.review().isEmpty()) {
      return;
    }
    Review review = both.review().get();
    Provenance from = new Provenance("base", "head", List.of(LocalDate.EPOCH), "tpm");
    Map<String, byte[]> files = both.files(from, GitPlan.UNKNOWN);
    byte[] comment = Objects.requireNonNull(files.get("diff.md"));
    if (new String(comment, UTF_8).length() > LONGEST) {
      throw new AssertionError("a comment of " + comment.length + " bytes");
    }
    JsonMapper.shared().readTree(files.get("diff.json"));
    boolean same = sides.length < 2 || sides[0].equals(sides[1]);
    if (same && !review.isEmpty()) {
      throw new AssertionError("a plan differs from itself: " + review.changes());
    }
  }
}
