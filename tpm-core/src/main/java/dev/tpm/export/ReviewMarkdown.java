package dev.tpm.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tpm.compare.Concern;
import dev.tpm.compare.DateMove;
import dev.tpm.compare.PlanChange;
import dev.tpm.compare.Provenance;
import dev.tpm.compare.Review;
import dev.tpm.compare.Reviewer;
import dev.tpm.insight.Facts;
import dev.tpm.model.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes {@code diff.md}: a review as the comment of a pull request.
 *
 * <p>First what matters, in the order in which a reviewer needs it. It never gets longer than
 * {@value #LONGEST} characters: long lists are cut, with a count.
 */
public final class ReviewMarkdown {
  /** By this a later run finds the comment of an earlier one. */
  public static final String MARKER = "<!-- tpm:diff -->";

  /** What a host takes as one comment, with room to spare. */
  private static final int LONGEST = 60_000;

  private static final int ROWS = 64;
  private static final int STEPS = 12;

  private final Review review;
  private final Provenance from;
  private final Facts head;
  private final CommentFigures figures;
  private final int rows;
  private final StringBuilder out = new StringBuilder();

  private ReviewMarkdown(Review review, Provenance from, Facts head, int rows) {
    this.review = review;
    this.from = from;
    this.head = head;
    this.figures =
        new CommentFigures(
            from.statusDates().stream().mapToInt(LocalDate::getYear).max().orElse(0));
    this.rows = rows;
  }

  /**
   * The bytes of the file.
   *
   * @param head the facts of the plan with the change
   */
  public static byte[] bytes(Review review, Provenance from, Facts head) {
    for (int rows = ROWS; ; rows /= 2) {
      String text = new ReviewMarkdown(review, from, head, rows).text();
      if (text.length() < LONGEST || rows == 1) {
        return text.getBytes(UTF_8);
      }
    }
  }

  /** What stands in place of a review that could not be made. */
  public static byte[] failure(String message) {
    return (MARKER + "\n**Nothing was compared.** " + CommentText.of(message) + "\n")
        .getBytes(UTF_8);
  }

  /** The verdict in one line, such as {@code 2 commitments slip, critical path changes}. */
  public static String verdict(Review review) {
    return ReviewHeadline.verdict(review);
  }

  private String text() {
    line(MARKER);
    line("**" + verdict(review) + ".**");
    if (!review.isEmpty()) {
      headline();
      attention();
      moves();
      standings();
      criticalPath();
      reviewers();
      edits();
      fixed();
    }
    origin();
    return out.toString();
  }

  private void headline() {
    List<String> lines = new ReviewHeadline(review, head, figures).lines();
    if (!lines.isEmpty()) {
      line("");
      lines.forEach(each -> line("- " + each));
    }
  }

  private void attention() {
    if (!review.attention().isEmpty()) {
      heading("Needs attention");
      each(Concern.of(review), new ConcernLine(review, head.directory())::of);
    }
  }

  /** What was promised is shown; what only leads to it is folded. */
  private void moves() {
    if (review.moves().isEmpty()) {
      return;
    }
    Map<Boolean, List<DateMove>> parted =
        review.moves().stream()
            .collect(
                Collectors.partitioningBy(
                    move -> move.commitment() || move.id().kind() == Kind.PROGRAM));
    List<DateMove> promised = parted.getOrDefault(true, List.of());
    List<DateMove> others = parted.getOrDefault(false, List.of());
    heading("Dates that move");
    if (promised.isEmpty()) {
      table(others);
    } else {
      table(promised);
      fold("Dates that nobody was promised: " + others.size(), others, () -> table(others));
    }
  }

  private void table(List<DateMove> moves) {
    line(MoveRow.HEAD);
    each(moves, new MoveRow(head.directory(), figures)::of);
  }

  private void fold(String title, List<?> all, Runnable content) {
    if (!all.isEmpty()) {
      line("");
      line("<details><summary>" + title + "</summary>");
      line("");
      content.run();
      line("");
      line("</details>");
    }
  }

  private void standings() {
    List<PlanChange> others = new ArrayList<>(review.standings());
    others.removeAll(review.attention());
    if (!others.isEmpty()) {
      heading("Health and hand-offs besides");
      each(others, change -> "- " + CommentText.of(change.message()));
    }
  }

  private void criticalPath() {
    List<Review.CriticalPathChange> changed =
        review.paths().stream().filter(Review.CriticalPathChange::differs).toList();
    if (!changed.isEmpty()) {
      heading("Critical path");
      each(changed, this::path);
    }
  }

  private String path(Review.CriticalPathChange path) {
    boolean several = review.paths().size() > 1;
    String indent = several ? "  " : "";
    String name = CommentText.of(head.directory().nameOf(path.program()));
    return (several ? "- " + name + "\n" : "")
        + indent
        + "- was: "
        + steps(path.was(), path.now())
        + "\n"
        + indent
        + "- now: "
        + steps(path.now(), path.was());
  }

  /** Both begin alike: that is left out, and what the other has not stands out. */
  private String steps(List<String> steps, List<String> other) {
    int same = 0;
    while (same < Math.min(steps.size(), other.size()) && steps.get(same).equals(other.get(same))) {
      same++;
    }
    int first = Math.max(Math.max(0, same - 1), steps.size() - Math.min(rows, STEPS));
    Set<String> known = new HashSet<>(other);
    return (first > 0 ? "… → " : "")
        + steps.subList(Math.min(first, steps.size()), steps.size()).stream()
            .map(
                step ->
                    known.contains(step)
                        ? CommentText.of(step)
                        : "**" + CommentText.of(step) + "**")
            .collect(Collectors.joining(" → "));
  }

  private void reviewers() {
    fold(
        "Whom to ask: " + review.reviewers().size(),
        review.reviewers(),
        () -> each(review.reviewers(), ReviewMarkdown::reviewer));
  }

  private static String reviewer(Reviewer who) {
    String name = CommentText.of(who.name());
    return "- "
        + (who.must() ? "**" + name + "**" : name)
        + ": "
        + CommentText.of(String.join(", ", who.why()))
        + (who.must() ? " – *must approve*" : "");
  }

  private void edits() {
    if (!review.edits().isEmpty()) {
      Map<Boolean, List<PlanChange>> parted =
          review.edits().stream()
              .collect(Collectors.partitioningBy(edit -> edit.kind() == PlanChange.Kind.MOVED));
      folded("What was edited", parted.getOrDefault(false, List.of()));
      folded("What was renamed", parted.getOrDefault(true, List.of()));
    }
  }

  private void folded(String title, List<PlanChange> changes) {
    fold(
        title + ": " + changes.size(),
        changes,
        () ->
            each(
                changes,
                change ->
                    "- "
                        + CommentText.of(change.message())
                        + change.place().map(place -> " · " + CommentText.of(place)).orElse("")));
  }

  private void fixed() {
    fold(
        "Findings that go away: " + review.fixed().size(),
        review.fixed(),
        () -> each(review.fixed(), finding -> "- " + CommentText.of(finding.message())));
  }

  private void origin() {
    line("");
    line(
        "<sub>"
            + CommentText.of(from.base())
            + " → "
            + CommentText.of(from.head())
            + ", both as of "
            + from.statusDates().stream()
                .map(new CommentFigures(0)::day)
                .collect(Collectors.joining(", "))
            + ", the same luck · "
            + CommentText.of(from.version())
            + "</sub>");
  }

  private void heading(String text) {
    line("");
    line("### " + text);
    line("");
  }

  /** The first and the last of a long list, and how many are between. */
  private <T> void each(List<T> all, Function<T, String> row) {
    if (all.size() <= rows) {
      all.forEach(each -> line(row.apply(each)));
      return;
    }
    int last = rows / 4;
    all.subList(0, rows - last).forEach(each -> line(row.apply(each)));
    String between = (all.size() - rows) + " more";
    line(
        row.apply(all.get(0)).startsWith("|")
            ? "| … " + between + " | | | | | | |"
            : "- … " + between);
    all.subList(all.size() - last, all.size()).forEach(each -> line(row.apply(each)));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
