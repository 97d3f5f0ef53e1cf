package dev.tpm.export;

import dev.tpm.compare.DateMove;
import dev.tpm.compare.PlanChange;
import dev.tpm.compare.Review;
import dev.tpm.compare.Reviewer;
import dev.tpm.diagnostic.Severity;
import dev.tpm.insight.Facts;
import dev.tpm.model.EntityId;
import dev.tpm.model.Kind;
import dev.tpm.model.Program;
import dev.tpm.schedule.Outlook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Writes what a manager takes along who reads but the first lines: how much, why, who must act. */
record ReviewHeadline(Review review, Facts head, CommentFigures figures) {
  private static final int PROGRAMS = 3;
  private static final int CAUSES = 3;
  private static final int NAMES = 8;

  /** The verdict in one line, such as {@code 2 commitments slip, critical path changes}. */
  static String verdict(Review review) {
    if (review.isEmpty()) {
      return "The plan means the same before and after";
    }
    List<String> parts = new ArrayList<>();
    some(parts, review.slips(), "commitment slips", "commitments slip");
    some(parts, review.gains(), "commitment comes earlier", "commitments come earlier");
    int promises = (int) review.moves().stream().filter(DateMove::promiseMoves).count();
    some(parts, promises, "promise is changed", "promises are changed");
    if (parts.isEmpty()) {
      parts.add("no commitment moves");
    }
    if (review.criticalPathChanges()) {
      parts.add("critical path changes");
    }
    int errors = review.count(Severity.ERROR);
    parts.add(errors + (errors == 1 ? " error" : " errors"));
    some(parts, review.count(Severity.WARNING), "warning", "warnings");
    String line = String.join(", ", parts);
    return Character.toUpperCase(line.charAt(0)) + line.substring(1);
  }

  private static void some(List<String> parts, int count, String one, String more) {
    if (count > 0) {
      parts.add(count + " " + (count == 1 ? one : more));
    }
  }

  /** The lines of a list; none where there is nothing to say. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    List<DateMove> programs =
        review.moves().stream().filter(move -> move.id().kind() == Kind.PROGRAM).toList();
    if (programs.isEmpty()) {
      unmoved().ifPresent(lines::add);
    }
    programs.stream().limit(PROGRAMS).map(this::moved).forEach(lines::add);
    if (!review.moves().isEmpty()) {
      causes().ifPresent(lines::add);
    }
    mustApprove().ifPresent(lines::add);
    return lines;
  }

  /** The one program of a plan, where it stays as it was. */
  private Optional<String> unmoved() {
    List<Program> all = head.plan().programs();
    if (all.size() != 1) {
      return Optional.empty();
    }
    EntityId id = all.get(0).entityId();
    OptionalDouble chance =
        head.forecast().outlook(id).map(Outlook::onTime).orElse(OptionalDouble.empty());
    Optional<LocalDate> due = head.whole(id).due();
    return due.isPresent() && chance.isPresent()
        ? Optional.of(
            named(all.get(0).name())
                + "the chance to be done by "
                + figures.day(due.get())
                + " stays at "
                + CommentFigures.chance(chance))
        : head.whole(id)
            .extent()
            .map(extent -> named(all.get(0).name()) + "still ends " + figures.day(extent.finish()));
  }

  private static String named(String program) {
    return "**" + CommentText.of(program) + "**: ";
  }

  private String moved(DateMove move) {
    List<String> parts = new ArrayList<>();
    if (move.points() != 0 && move.now().due().isPresent()) {
      parts.add(
          "the chance to be done by "
              + figures.day(move.now().due().get())
              + (move.points() > 0 ? " rises from " : " falls from ")
              + CommentFigures.chance(move.was().chance())
              + " to **"
              + CommentFigures.chance(move.now().chance())
              + "**");
    }
    Optional<LocalDate> was = move.was().finish();
    Optional<LocalDate> now = move.now().finish();
    if (was.isPresent() && now.isPresent() && !was.equals(now)) {
      parts.add(
          "it ends "
              + figures.day(was.get())
              + " → **"
              + figures.day(now.get())
              + "** ("
              + CommentFigures.signed(move.days())
              + " d)");
    }
    if (!move.was().due().equals(move.now().due())) {
      parts.add(
          "it is due "
              + move.was().due().map(figures::day).orElse("–")
              + " → **"
              + move.now().due().map(figures::day).orElse("–")
              + "**");
    }
    return named(move.name()) + String.join(", ", parts);
  }

  /** The edits that move most. */
  private Optional<String> causes() {
    List<PlanChange> causes =
        review.edits().stream()
            .filter(edit -> !edit.affects().isEmpty())
            .sorted(Comparator.comparingInt((PlanChange edit) -> -edit.affects().size()))
            .limit(CAUSES)
            .toList();
    return causes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "**Because of** "
                + causes.stream().map(ReviewHeadline::cause).collect(Collectors.joining("; ")));
  }

  private static String cause(PlanChange edit) {
    int moved = edit.affects().size();
    return CommentText.of(edit.message())
        + (moved == 1 ? " (moves 1 date)" : " (moves " + moved + " dates)");
  }

  private Optional<String> mustApprove() {
    List<String> names =
        review.reviewers().stream()
            .filter(Reviewer::must)
            .map(who -> "**" + CommentText.of(who.name()) + "**")
            .toList();
    if (names.isEmpty()) {
      return Optional.empty();
    }
    int more = names.size() - NAMES;
    return Optional.of(
        "**Must approve**: "
            + names.stream().limit(NAMES).collect(Collectors.joining(", "))
            + (more > 0 ? " and " + more + " more" : ""));
  }
}
