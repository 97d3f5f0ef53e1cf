package dev.tpm.site.review;

import dev.tpm.compare.Concern;
import dev.tpm.compare.PlanChange;
import dev.tpm.compare.Review;
import dev.tpm.compare.Reviewer;
import dev.tpm.compare.TextChange;
import dev.tpm.diagnostic.Severity;
import dev.tpm.model.EntityId;
import dev.tpm.model.Health;
import dev.tpm.site.chart.Shape;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.State;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Phrases;
import dev.tpm.site.words.Wording;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Words the lists of a review. */
record ReviewRows(Here here, Review review, ReviewPart.Room room) {

  /** How many more there are than there is room for; empty where there are none. */
  static String rest(Here here, int more) {
    return more > 0 ? here.wording().count("changes.rest", more) : "";
  }

  static boolean isRename(PlanChange edit) {
    return edit.kind() == PlanChange.Kind.MOVED;
  }

  private <T, R extends Record> Optional<Part<R>> part(
      String id, String note, List<T> all, int most, Function<T, R> row) {
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Part<>(
                room.head(id, here.wording().say("changes." + id), note),
                all.stream().limit(most).map(row).toList(),
                rest(here, all.size() - most)));
  }

  Optional<Part<ConcernRow>> attention() {
    return part(
        "attention", levels(), Concern.of(review), room.few(), new ConcernWords(here, review)::row);
  }

  private String levels() {
    Wording words = here.wording();
    List<Words> counts =
        Arrays.stream(Severity.values())
            .filter(level -> review.count(level) > 0)
            .map(level -> Words.of(words.count("changes." + level.word(), review.count(level))))
            .toList();
    return Phrases.text(words.list(counts));
  }

  Optional<Part<EditRow>> edits() {
    List<PlanChange> edits =
        review.edits().stream()
            .filter(edit -> !isRename(edit))
            .sorted(Comparator.comparingInt((PlanChange edit) -> -edit.affects().size()))
            .toList();
    String note = here.wording().count("changes.edits.note", edits.size());
    return part("edits", note, edits, room.edits(), this::edit);
  }

  private EditRow edit(PlanChange edit) {
    String so =
        edit.affects().isEmpty()
            ? ""
            : here.wording().count("changes.edits.moves", edit.affects().size());
    boolean whole = edit.kind() != PlanChange.Kind.CHANGED;
    TextChange text = TextChange.of(edit.before().orElse(""), edit.after().orElse(""));
    return new EditRow(
        edited(edit),
        whole ? "" : text.was(),
        whole ? "" : text.now(),
        so,
        edit.place().orElse(""));
  }

  private List<Piece> edited(PlanChange edit) {
    Wording words = here.wording();
    String kind = kind(edit.entity());
    return switch (edit.kind()) {
      case ADDED -> words.line("changes.edit.added", kind, here.link(edit.entity()));
      case REMOVED ->
          words.line("changes.edit.removed", kind, Link.nowhere(edit.before().orElse("")));
      case CHANGED, MOVED ->
          words.line("changes.edit.field", here.link(edit.entity()), edit.field());
    };
  }

  private String kind(EntityId id) {
    return here.wording().say("changes.kind." + id.kind().word());
  }

  Optional<Part<StandingRow>> standings() {
    return part("standings", "", review.standings(), room.few(), this::standing);
  }

  private StandingRow standing(PlanChange change) {
    if (change.field().equals("handOff")) {
      return new StandingRow(
          List.of(Words.of(title(change))),
          List.of(),
          List.of(),
          here.wording()
              .line("changes.arrow", change.before().orElse("–"), change.after().orElse("–")));
    }
    return new StandingRow(
        List.of(here.link(change.entity(), here.fullName(change.entity()))),
        health(change.before()),
        health(change.after()),
        List.of());
  }

  /** Who gives what to whom: what the change says before its colon. */
  private static String title(PlanChange change) {
    String values = ": " + change.before().orElse("nothing") + " → ";
    int end = change.message().lastIndexOf(values);
    return end < 0 ? change.message() : change.message().substring(0, end);
  }

  private List<Piece> health(Optional<String> value) {
    return value
        .flatMap(
            text -> Arrays.stream(Health.values()).filter(h -> h.word().equals(text)).findFirst())
        .<List<Piece>>map(each -> List.of(here.signs().health(each)))
        .orElseGet(() -> List.of(Words.of("–")));
  }

  Optional<Part<ReviewerRow>> reviewers() {
    return part("reviewers", "", review.reviewers(), room.few(), this::reviewer);
  }

  private ReviewerRow reviewer(Reviewer who) {
    String word = here.wording().say(who.must() ? "changes.must" : "changes.should");
    return new ReviewerRow(
        here.link(who.id(), who.name()), String.join(", ", who.why()), who.must(), word);
  }

  /** The sign of how much something matters. */
  static State level(Severity level, Wording words) {
    Shape shape =
        switch (level) {
          case ERROR -> Shape.OFF_TRACK;
          case WARNING -> Shape.AT_RISK;
          case INFO -> Shape.NOT_STARTED;
        };
    return new State(shape, words.say("changes.level." + level.name().toLowerCase(Locale.ROOT)));
  }
}
