package dev.tpm.site.review;

import dev.tpm.compare.DateMove;
import dev.tpm.compare.Review;
import dev.tpm.insight.WholeFacts;
import dev.tpm.model.EntityId;
import dev.tpm.model.Kind;
import dev.tpm.schedule.Extent;
import dev.tpm.schedule.Outlook;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Tone;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Picks the figures that say most: the program's own, then the promises that swing furthest. */
record Swings(Here here, Review review) {
  private static final int MOST = 4;

  List<Swing> all() {
    List<Swing> swings = new ArrayList<>();
    Optional<DateMove> whole = ReviewVerdict.programOf(review);
    if (whole.isPresent()) {
      program(whole.get(), swings);
    } else {
      unmoved(here.subject().id(), swings);
    }
    review.moves().stream()
        .filter(move -> move.id().kind() != Kind.PROGRAM && move.commitment())
        .filter(move -> move.points() != 0 || move.days() != 0)
        .sorted(
            Comparator.comparingLong((DateMove move) -> -Math.abs(move.points()))
                .thenComparing(move -> -Math.abs(move.days())))
        .limit(Math.max(0, MOST - swings.size()))
        .forEach(move -> swings.add(move.points() == 0 ? date(move) : chance(move, move.name())));
    return List.copyOf(swings);
  }

  private void program(DateMove move, List<Swing> into) {
    Wording words = here.wording();
    Optional<LocalDate> due = move.now().due();
    if (move.now().chance().isPresent() && due.isPresent()) {
      into.add(chance(move, ""));
    }
    if (move.was().p50().isPresent() && move.now().p50().isPresent()) {
      into.add(
          days(
              words.say("changes.swing.p50", move.name()),
              move.was().p50().get(),
              move.now().p50().get(),
              move.id()));
      into.add(safe(move));
    } else if (move.was().finish().isPresent() && move.now().finish().isPresent()) {
      into.add(date(move));
    }
  }

  private Swing safe(DateMove move) {
    Wording words = here.wording();
    LocalDate was = move.was().p80().orElseThrow();
    LocalDate now = move.now().p80().orElseThrow();
    Swing swing = days(words.say("changes.swing.p80", move.name()), was, now, move.id());
    return move.now()
        .due()
        .map(
            due -> {
              int late = here.facts().calendar(move.id()).workingDays(due, now);
              String key = late > 0 ? "changes.swing.after-due" : "changes.swing.before-due";
              String note = words.count(key, Math.abs(late));
              return new Swing(swing.label(), swing.was(), swing.now(), note, swing.tone());
            })
        .orElse(swing);
  }

  /** Of a program that stays as it is, one figure says so. */
  private void unmoved(EntityId id, List<Swing> into) {
    Wording words = here.wording();
    WholeFacts whole = here.facts().whole(id);
    OptionalDouble chance =
        here.facts().forecast().outlook(id).map(Outlook::onTime).orElse(OptionalDouble.empty());
    String same = words.say("changes.swing.same");
    if (chance.isPresent() && whole.due().isPresent()) {
      String label = words.say("changes.swing.chance", words.dates().text(whole.due().get()));
      String now = words.amounts().chance(chance.getAsDouble());
      into.add(new Swing(label, "", now, same, Tone.PLAIN));
    } else {
      whole
          .extent()
          .map(Extent::finish)
          .ifPresent(
              day ->
                  into.add(
                      new Swing(
                          words.say("changes.swing.finish", here.facts().directory().nameOf(id)),
                          "",
                          words.dates().text(day),
                          same,
                          Tone.PLAIN)));
    }
  }

  /** The chance of something, by its name; of the program by its due. */
  private Swing chance(DateMove move, String name) {
    Wording words = here.wording();
    String label =
        name.isEmpty()
            ? words.say("changes.swing.chance", words.dates().text(move.now().due().orElseThrow()))
            : words.say("changes.swing.chance.of", name);
    long points = move.points();
    String note =
        points == 0
            ? words.say("changes.swing.same")
            : words.count(
                points > 0 ? "changes.swing.better" : "changes.swing.worse", Math.abs(points));
    return new Swing(
        label,
        points == 0 ? "" : said(move.was().chance()),
        said(move.now().chance()),
        note,
        points > 0 ? Tone.EARLY : points < 0 ? Tone.LATE : Tone.PLAIN);
  }

  private String said(OptionalDouble chance) {
    return chance.isPresent() ? here.wording().amounts().chance(chance.getAsDouble()) : "–";
  }

  private Swing date(DateMove move) {
    return move.was().finish().isPresent() && move.now().finish().isPresent()
        ? days(
            here.wording().say("changes.swing.finish", move.name()),
            move.was().finish().get(),
            move.now().finish().get(),
            move.id())
        : chance(move, move.name());
  }

  private Swing days(String label, LocalDate was, LocalDate now, EntityId id) {
    Wording words = here.wording();
    int days = here.facts().calendar(id).workingDays(was, now);
    String text = words.dates().onAxis(now);
    if (days == 0) {
      return new Swing(label, "", text, words.say("changes.swing.same"), Tone.PLAIN);
    }
    return new Swing(
        label,
        words.dates().onAxis(was),
        text,
        words.count(days > 0 ? "changes.swing.later" : "changes.swing.earlier", Math.abs(days)),
        days > 0 ? Tone.LATE : Tone.EARLY);
  }
}
