package dev.tpm;

import dev.tpm.compare.Provenance;
import dev.tpm.compare.Review;
import dev.tpm.compare.Side;
import dev.tpm.history.GitPlan;
import dev.tpm.insight.Facts;
import dev.tpm.model.Program;
import dev.tpm.source.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A change of a plan, worked out on both sides.
 *
 * @param base what there was; absent where there was no plan
 * @param head what there would be
 * @param review what the change means; absent where one of the sides could not be read whole
 */
public record PlanReview(Optional<Outcome> base, Outcome head, Optional<Review> review) {

  /**
   * Reads both versions, as of the days of the head and with the same luck, and holds them against
   * each other.
   *
   * @param base the files before; absent where there was no plan
   * @param head the files after
   * @param options how the head is read; its programs' days are those of the base too
   * @throws IOException when the files cannot be listed
   */
  public static PlanReview of(Optional<SourceTree> base, SourceTree head, Options options)
      throws IOException {
    Outcome after = Tpm.run(head, options.withoutEffects());
    Options same = options.withoutEffects().asOf(dates(after));
    Optional<Outcome> before = Optional.empty();
    if (base.isPresent()) {
      before = Optional.of(Tpm.run(base.get(), same));
    }
    boolean readable = after.readable() && before.map(Outcome::readable).orElse(true);
    return new PlanReview(
        before,
        after,
        readable
            ? Optional.of(
                Review.of(before.map(PlanReview::side).orElse(Side.nothing()), side(after)))
            : Optional.empty());
  }

  /**
   * The files that say what the change means: {@code diff.md}, {@code diff.json} with its schema,
   * {@code diff.html} with what it needs beside it.
   *
   * @param from where both sides come from
   * @param git the commit of the head; unknown for files that are in none
   * @return path → bytes, the page last
   * @throws java.util.NoSuchElementException when one of the sides could not be read whole
   */
  public Map<String, byte[]> files(Provenance from, GitPlan git) {
    return DiffFiles.of(head.facts().orElseThrow(), review.orElseThrow(), from, git);
  }

  /** The days that the programs of a plan are true of, by their ids. */
  public static Map<String, LocalDate> dates(Outcome outcome) {
    Map<String, LocalDate> dates = new LinkedHashMap<>();
    outcome
        .facts()
        .ifPresent(
            facts -> {
              for (Program program : facts.plan().programs()) {
                String id = program.entityId().id();
                dates.put(id, facts.schedule().statusDate(id));
              }
            });
    return dates;
  }

  /** One side of a review: a plan that was read whole. */
  static Side side(Outcome outcome) {
    Facts facts = outcome.facts().orElseThrow();
    return new Side(facts, outcome.written(), outcome.diagnostics());
  }
}
