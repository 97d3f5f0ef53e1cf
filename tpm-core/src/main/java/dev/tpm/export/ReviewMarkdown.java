package dev.tpm.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tpm.compare.PlanChange;
import dev.tpm.compare.Provenance;
import dev.tpm.compare.Review;
import dev.tpm.compare.Reviewer;
import dev.tpm.diagnostic.Severity;
import dev.tpm.insight.Directory;
import dev.tpm.model.EntityId;
import dev.tpm.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private final Review review;
  private final Provenance from;
  private final Directory directory;
  private final int rows;
  private final StringBuilder out = new StringBuilder();

  private ReviewMarkdown(Review review, Provenance from, Directory directory, int rows) {
    this.review = review;
    this.from = from;
    this.directory = directory;
    this.rows = rows;
  }

  /**
   * The bytes of the file.
   *
   * @param directory of the head
   */
  public static byte[] bytes(Review review, Provenance from, Directory directory) {
    for (int rows = ROWS; ; rows /= 2) {
      String text = new ReviewMarkdown(review, from, directory, rows).text();
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
    if (review.isEmpty()) {
      return "The plan means the same before and after";
    }
    List<String> parts = new ArrayList<>();
    some(parts, review.slips(), "commitment slips", "commitments slip");
    some(parts, review.gains(), "commitment comes earlier", "commitments come earlier");
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

  private String text() {
    line(MARKER);
    line("**" + verdict(review) + ".**");
    if (!review.isEmpty()) {
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

  private void attention() {
    if (!review.attention().isEmpty()) {
      heading("Needs attention");
      each(
          review.attention(),
          change ->
              "- **"
                  + word(change.level())
                  + "** "
                  + CommentText.of(change.message())
                  + change.headSource().map(ReviewMarkdown::place).orElse("")
                  + owner(change.entity()).orElse(""));
    }
  }

  private static String word(Severity level) {
    return switch (level) {
      case ERROR -> "Error:";
      case WARNING -> "Warning:";
      case INFO -> "Note:";
    };
  }

  private Optional<String> owner(EntityId id) {
    return directory
        .find(id)
        .flatMap(entity -> entity.about().owner())
        .map(who -> new EntityId(dev.tpm.model.Kind.PERSON, id.program(), "", who))
        .map(person -> " – " + CommentText.of(directory.nameOf(person)));
  }

  private void moves() {
    if (review.moves().isEmpty()) {
      return;
    }
    heading("Dates that move");
    line("| what | was | now | Δ days | slack | chance to meet due | why |");
    line("|---|---|---|---:|---:|---|---|");
    each(review.moves(), new MoveRow(directory)::of);
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
      each(
          changed,
          path ->
              (review.paths().size() > 1
                      ? "- " + CommentText.of(directory.nameOf(path.program())) + "\n  "
                      : "")
                  + "- was: "
                  + steps(path.was())
                  + (review.paths().size() > 1 ? "\n  " : "\n")
                  + "- now: "
                  + steps(path.now()));
    }
  }

  /** The end of a path says more than its beginning. */
  private String steps(List<String> steps) {
    int first = Math.max(0, steps.size() - Math.min(rows, 12));
    return (first > 0 ? "… " + first + " more → " : "")
        + steps.subList(first, steps.size()).stream()
            .map(CommentText::of)
            .collect(Collectors.joining(" → "));
  }

  private void reviewers() {
    if (!review.reviewers().isEmpty()) {
      heading("Whom to ask");
      each(
          review.reviewers(),
          (Reviewer who) ->
              "- "
                  + (who.must()
                      ? "**" + CommentText.of(who.name()) + "**"
                      : CommentText.of(who.name()))
                  + ": "
                  + CommentText.of(String.join(", ", who.why()))
                  + (who.must() ? " – *must approve*" : ""));
    }
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
    if (!changes.isEmpty()) {
      line("");
      line("<details><summary>" + title + ": " + changes.size() + "</summary>");
      line("");
      each(
          changes,
          change ->
              "- "
                  + CommentText.of(change.message())
                  + change
                      .headSource()
                      .or(change::baseSource)
                      .map(ReviewMarkdown::place)
                      .orElse(""));
      line("");
      line("</details>");
    }
  }

  private void fixed() {
    if (!review.fixed().isEmpty()) {
      line("");
      line("<details><summary>Findings that go away: " + review.fixed().size() + "</summary>");
      line("");
      each(review.fixed(), finding -> "- " + CommentText.of(finding.message()));
      line("");
      line("</details>");
    }
  }

  private static String place(Span span) {
    return " · " + CommentText.of(span.file().displayPath() + ":" + span.line());
  }

  private void origin() {
    line("");
    line(
        "<sub>"
            + CommentText.of(from.base())
            + " → "
            + CommentText.of(from.head())
            + ", both as of "
            + from.statusDates().stream().map(LocalDate::toString).collect(Collectors.joining(", "))
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
