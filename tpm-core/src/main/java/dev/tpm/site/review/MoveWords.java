package dev.tpm.site.review;

import dev.tpm.compare.DateMove;
import dev.tpm.compare.PlanChange;
import dev.tpm.compare.Review;
import dev.tpm.compare.TextChange;
import dev.tpm.model.EntityId;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Tone;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Words a date that moves. */
public final class MoveWords {
  private final Here here;
  private final Map<EntityId, List<PlanChange>> edits = new HashMap<>();

  /** The words for the dates of one review. */
  public MoveWords(Here here, Review review) {
    this.here = here;
    for (PlanChange edit : review.edits()) {
      if (edit.kind() == PlanChange.Kind.CHANGED) {
        edits.computeIfAbsent(edit.entity(), id -> new ArrayList<>()).add(edit);
      }
    }
  }

  /** Why it moves: its own edit, or the edit of what it waits for. */
  public List<Piece> why(DateMove move) {
    Wording words = here.wording();
    if (move.days() == 0 && !move.was().due().equals(move.now().due())) {
      return words.line("changes.why.promise");
    }
    if (move.edited()) {
      List<PlanChange> own = edits.getOrDefault(move.id(), List.of());
      return own.size() == 1 ? edited(own.get(0)) : words.line("changes.why.edited");
    }
    return move.driver()
        .map(by -> words.line("changes.why.moved", here.link(by)))
        .orElseGet(() -> words.line(move.days() == 0 ? "changes.why.odds" : "changes.why.follows"));
  }

  private List<Piece> edited(PlanChange edit) {
    TextChange text = TextChange.of(edit.before().orElse(""), edit.after().orElse(""));
    String key = text.was().isEmpty() ? ".set" : text.now().isEmpty() ? ".gone" : "";
    return here.wording().line("changes.why.field" + key, edit.field(), text.was(), text.now());
  }

  /** Its date before and after. */
  public List<Piece> dates(DateMove move) {
    Optional<LocalDate> was = move.was().finish();
    Optional<LocalDate> now = move.now().finish();
    if (was.equals(now)) {
      return now.<List<Piece>>map(day -> List.of(here.wording().day(day))).orElse(List.of());
    }
    return arrow(
        new Words(was.map(this::text).orElse("–"), Tone.MUTED),
        new Words(now.map(this::text).orElse("–"), Tone.STRONG));
  }

  private List<Piece> arrow(Words was, Words now) {
    return here.wording().line("changes.arrow", was, now);
  }

  private String text(LocalDate day) {
    return here.wording().dates().onAxis(day);
  }

  /** What it is promised for, before and after where that differs; may be empty. */
  List<Piece> due(DateMove move) {
    Wording words = here.wording();
    Optional<LocalDate> was = move.was().due();
    Optional<LocalDate> now = move.now().due();
    if (was.equals(now)) {
      return now.map(day -> words.line("changes.due", words.day(day))).orElse(List.of());
    }
    if (was.isPresent() && now.isPresent()) {
      return words.line("changes.due.moved", words.day(was.get()), words.day(now.get()));
    }
    return now.isPresent()
        ? words.line("changes.due.new", words.day(now.get()))
        : words.line("changes.due.gone", words.day(was.orElseThrow()));
  }

  /** By how many working days it moves; empty where it stays. */
  public List<Piece> change(DateMove move) {
    return move.days() == 0 ? List.of() : List.of(here.wording().amounts().news(move.days()));
  }

  /** Its slack, before and after; may be empty. */
  List<Piece> slack(DateMove move) {
    OptionalInt was = move.was().slack();
    OptionalInt now = move.now().slack();
    if (was.isEmpty() || now.isEmpty() || was.equals(now)) {
      return List.of();
    }
    return here.wording().line("changes.slack", number(was.getAsInt()), days(now.getAsInt()));
  }

  private String number(int days) {
    return days < 0
        ? here.wording().say("common.number.minus", String.valueOf(-days))
        : String.valueOf(days);
  }

  private String days(int days) {
    return here.wording().say("common.days.short", number(days));
  }

  /** The chance that it meets its due, before and after; may be empty. */
  List<Piece> chance(DateMove move) {
    OptionalDouble was = move.was().chance();
    OptionalDouble now = move.now().chance();
    if (was.isEmpty() && now.isEmpty()) {
      return List.of();
    }
    return said(was).equals(said(now))
        ? List.of(Words.of(said(now)))
        : arrow(new Words(said(was), Tone.MUTED), Words.of(said(now)));
  }

  private String said(OptionalDouble chance) {
    return chance.isPresent() ? here.wording().amounts().chance(chance.getAsDouble()) : "–";
  }
}
