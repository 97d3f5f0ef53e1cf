package dev.tpm;

import dev.tpm.compare.Review;
import dev.tpm.history.PastPlan;
import dev.tpm.history.PlanLine;
import dev.tpm.insight.Facts;
import dev.tpm.model.Program;
import dev.tpm.model.Update;
import dev.tpm.trend.Since;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds the plan of today against points of its past, each as of today and with the same luck. */
final class SincePoints {
  private static final int MOST_TAGS = 6;
  private static final int WEEK = 7;
  private static final int MONTH = 30;

  private final Outcome now;
  private final Facts facts;
  private final Options options;
  private final PlanLine line;

  /** The review since a state, by its commit; none where the state could not be read. */
  private final Map<String, Optional<Review>> reviews = new HashMap<>();

  SincePoints(Outcome now, Options options, PlanLine line) {
    this.now = now;
    this.facts = now.facts().orElseThrow();
    this.options = options;
    this.line = line;
  }

  /** The last update, a week, a month, and the tags that are asked for, the newest first. */
  List<Since> of(Program program) {
    LocalDate today = facts.statusDate(program.entityId());
    List<Since> sinces = new ArrayList<>();
    facts.register(program).updates().stream()
        .map(Update::date)
        // The report of the day itself would be the only one with nothing to tell.
        .filter(day -> day.isBefore(today))
        .max(Comparator.naturalOrder())
        .ifPresent(day -> add(Since.Point.UPDATE, day, sinces));
    add(Since.Point.WEEK, today.minusDays(WEEK), sinces);
    add(Since.Point.MONTH, today.minusDays(MONTH), sinces);
    line.tags().entrySet().stream()
        .filter(tag -> program.policy().tellsSince(tag.getKey()))
        .limit(MOST_TAGS)
        .forEach(tag -> add(Since.Point.TAG, tag.getKey(), tag.getValue(), sinces));
    return sinces;
  }

  /** As the plan was at the end of a day; where it began later, there is nothing to say. */
  private void add(Since.Point point, LocalDate day, List<Since> sinces) {
    line.plans().stream()
        .filter(plan -> !plan.revision().day().isAfter(day))
        .findFirst()
        .ifPresent(plan -> add(point, day.toString(), plan, sinces));
  }

  private void add(Since.Point point, String name, PastPlan plan, List<Since> sinces) {
    Optional<Review> review = reviews.get(plan.revision().id());
    if (review == null) {
      review = review(plan);
      reviews.put(plan.revision().id(), review);
    }
    review.ifPresent(found -> sinces.add(new Since(point, name, plan.revision(), found)));
  }

  private Optional<Review> review(PastPlan plan) {
    try {
      Options same = options.withoutPast().withoutEffects().asOf(PlanReview.dates(now));
      Outcome then = Tpm.run(plan.tree(), same);
      return then.readable()
          ? Optional.of(Review.of(PlanReview.side(then), PlanReview.side(now)))
          : Optional.empty();
    } catch (IOException e) {
      // What cannot be read says nothing; that it is so is said where the past is told.
      return Optional.empty();
    }
  }
}
