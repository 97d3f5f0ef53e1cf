package dev.tpm.site.review;

import dev.tpm.compare.Review;
import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Head;
import dev.tpm.site.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a change means, part by part.
 *
 * @param figures four figures, before and after
 * @param attention what somebody should look at
 * @param moves the dates that move
 * @param edits what was written otherwise
 * @param standings health and hand-offs that stand otherwise
 * @param reviewers whom it concerns
 * @param paths the critical paths that run otherwise
 * @param rest what is less than news, folded
 */
public record ReviewPart(
    List<Swing> figures,
    Optional<Part<ConcernRow>> attention,
    Optional<MoveTable> moves,
    Optional<Part<EditRow>> edits,
    Optional<Part<StandingRow>> standings,
    Optional<Part<ReviewerRow>> reviewers,
    Optional<Paths> paths,
    Optional<Rest> rest) {
  public ReviewPart {
    figures = List.copyOf(figures);
  }

  /**
   * The critical paths that run otherwise.
   *
   * @param was what is said before the steps of the base
   * @param now what is said before those of the head
   */
  public record Paths(Head head, String was, String now, List<PathRow> rows) {
    public Paths {
      rows = List.copyOf(rows);
    }
  }

  /** What is less than news: renames, and findings that went. */
  public record Rest(String fold, List<String> lines) {
    public Rest {
      lines = List.copyOf(lines);
    }
  }

  /** How much a page has room for, and what its anchors begin with. */
  record Room(String prefix, int moves, int others, int edits, int few) {
    static final Room DIFF = new Room("", 24, 200, 200, 60);

    /** One of several on a page. */
    static Room since(int number) {
      return new Room("since-" + number + "-", 10, 60, 30, 15);
    }

    Head head(String id, String title, String note) {
      return Head.of(prefix + id, title, note);
    }
  }

  /** The parts of a review, as many of their rows as there is room for. */
  static ReviewPart of(Here here, Review review, Room room) {
    ReviewRows rows = new ReviewRows(here, review, room);
    return new ReviewPart(
        new Swings(here, review).all(),
        rows.attention(),
        new MoveTables(here, review, room).table(),
        rows.edits(),
        rows.standings(),
        rows.reviewers(),
        paths(here, review, room),
        rest(here, review, room));
  }

  private static Optional<Paths> paths(Here here, Review review, Room room) {
    Wording words = here.wording();
    List<PathRow> rows =
        review.paths().stream()
            .filter(Review.CriticalPathChange::differs)
            .limit(room.few())
            .map(
                path ->
                    PathRow.of(
                        review.paths().size() > 1
                            ? here.facts().directory().nameOf(path.program())
                            : "",
                        path.was(),
                        path.now()))
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Paths(
                room.head("path", words.say("changes.path"), ""),
                words.say("changes.was"),
                words.say("changes.now"),
                rows));
  }

  private static Optional<Rest> rest(Here here, Review review, Room room) {
    Wording words = here.wording();
    List<String> renames =
        review.edits().stream()
            .filter(ReviewRows::isRename)
            .map(edit -> edit.message())
            .limit(room.edits())
            .toList();
    List<String> fixed =
        review.fixed().stream().map(Diagnostic::message).limit(room.edits()).toList();
    if (renames.isEmpty() && fixed.isEmpty()) {
      return Optional.empty();
    }
    List<String> said = new ArrayList<>();
    if (!renames.isEmpty()) {
      said.add(words.count("changes.renamed", renames.size()));
    }
    if (!fixed.isEmpty()) {
      said.add(words.count("changes.fixed", review.fixed().size()));
    }
    String fold = said.size() == 1 ? said.get(0) : words.say("common.list.next", said.toArray());
    return Optional.of(new Rest(fold, Stream.concat(renames.stream(), fixed.stream()).toList()));
  }
}
