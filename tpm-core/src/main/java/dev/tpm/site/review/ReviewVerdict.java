package dev.tpm.site.review;

import dev.tpm.compare.DateMove;
import dev.tpm.compare.Review;
import dev.tpm.model.Kind;
import dev.tpm.site.edition.Here;
import dev.tpm.site.words.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Says in a sentence or two what a change means.
 *
 * @param keys what the keys of its sentences begin with: what would happen, or what did
 * @param since from when on it did, as a sentence begins; empty for what would
 * @param name what people call that time; empty for what would
 */
record ReviewVerdict(Here here, Review review, String keys, String since, String name) {
  private static final String DIFF = "changes.diff.";
  private static final String SINCE = "changes.since.";

  /** What would happen. */
  static ReviewVerdict ofDiff(Here here, Review review) {
    return new ReviewVerdict(here, review, DIFF, "", "");
  }

  /** What happened since a point of the past. */
  static ReviewVerdict since(Here here, Review review, String since, String name) {
    return new ReviewVerdict(here, review, SINCE, since, name);
  }

  /** The program that the change does most to; absent where it does nothing to any. */
  static Optional<DateMove> programOf(Review review) {
    return review.moves().stream()
        .filter(move -> move.id().kind() == Kind.PROGRAM)
        .max(
            Comparator.comparingLong((DateMove move) -> Math.abs(move.points()))
                .thenComparing(move -> Math.abs(move.days())));
  }

  /** The one sentence that a reader takes along. */
  String sentence() {
    Wording words = here.wording();
    if (review.isEmpty()) {
      return words.say(keys + "nothing", since, name);
    }
    return programOf(review)
        .flatMap(this::program)
        .or(this::promises)
        .or(this::promised)
        .orElseGet(
            () ->
                review.moves().isEmpty()
                    ? words.count(keys + "edits", review.edits().size(), since, name)
                    : words.count(keys + "odds", review.moves().size(), since, name));
  }

  private Optional<String> program(DateMove move) {
    Wording words = here.wording();
    boolean alone = here.facts().plan().programs().size() == 1;
    if (move.points() != 0 && move.now().due().isPresent()) {
      String key =
          keys + (alone ? "chance" : "program.chance") + (move.points() > 0 ? ".up" : ".down");
      return Optional.of(
          words.say(
              key,
              since,
              words.dates().inFull(move.now().due().get()),
              words.amounts().chance(move.was().chance().orElseThrow()),
              words.amounts().chance(move.now().chance().orElseThrow()),
              move.name()));
    }
    if (move.days() != 0) {
      String key = keys + (move.days() > 0 ? "finish.later" : "finish.earlier");
      return Optional.of(
          words.count(
              key,
              Math.abs(move.days()),
              since,
              move.name(),
              words.dates().inFull(move.now().finish().orElseThrow())));
    }
    return Optional.empty();
  }

  private Optional<String> promises() {
    Wording words = here.wording();
    List<DateMove> promised =
        review.moves().stream().filter(m -> m.commitment() && m.days() != 0).toList();
    if (promised.isEmpty()) {
      return Optional.empty();
    }
    DateMove first = promised.get(0);
    if (promised.size() == 1) {
      return Optional.of(
          words.count(
              keys + (first.days() > 0 ? "one.later" : "one.earlier"),
              Math.abs(first.days()),
              since,
              first.name(),
              words.dates().inFull(first.now().finish().orElseThrow())));
    }
    int later = (int) promised.stream().filter(DateMove::slips).count();
    int earlier = promised.size() - later;
    return Optional.of(
        later > 0 && earlier > 0
            ? words.count(keys + "promises.both", later, since, earlier)
            : words.count(
                keys + (later > 0 ? "promises.later" : "promises.earlier"),
                promised.size(),
                since,
                promised.stream().mapToInt(move -> Math.abs(move.days())).max().orElse(0)));
  }

  /** Where no date moves, but what they are promised for. */
  private Optional<String> promised() {
    Wording words = here.wording();
    List<DateMove> moved = review.moves().stream().filter(DateMove::promiseMoves).toList();
    if (moved.isEmpty()) {
      return Optional.empty();
    }
    DateMove first = moved.get(0);
    if (moved.size() > 1) {
      return Optional.of(words.count(keys + "due.many", moved.size(), since));
    }
    String was = words.dates().inFull(first.was().due().orElseThrow());
    return Optional.of(
        first
            .now()
            .due()
            .map(
                now ->
                    words.say(
                        keys + "due.one", since, first.name(), words.dates().inFull(now), was))
            .orElseGet(() -> words.say(keys + "due.gone", since, first.name(), was)));
  }

  /** What else there is to say, a sentence each. */
  List<String> say() {
    Wording words = here.wording();
    List<String> said = new ArrayList<>();
    long later = review.moves().stream().filter(move -> move.days() > 0).count();
    long earlier = review.moves().stream().filter(move -> move.days() < 0).count();
    if (later > 0 && earlier > 0) {
      said.add(words.count(keys + "dates.both", later, earlier));
    } else if (later > 0) {
      said.add(words.count(keys + "dates.later", later));
    } else if (earlier > 0) {
      said.add(words.count(keys + "dates.earlier", earlier));
    }
    List<DateMove> broken = review.moves().stream().filter(DateMove::breaks).toList();
    if (broken.size() == 1) {
      DateMove one = broken.get(0);
      said.add(
          words.say(
              keys + "broken.one",
              one.name(),
              words.dates().inFull(one.now().finish().orElseThrow()),
              words.dates().inFull(one.now().due().orElseThrow())));
    } else if (broken.size() > 1) {
      said.add(words.count(keys + "broken.many", broken.size(), broken.get(0).name()));
    } else if (later > 0) {
      said.add(words.say(keys + "unbroken"));
    }
    long kept =
        review.moves().stream()
            .filter(m -> m.was().misses() && !m.now().misses() && m.now().due().isPresent())
            .count();
    if (kept > 0) {
      said.add(words.count(keys + "kept", kept));
    }
    return said;
  }
}
