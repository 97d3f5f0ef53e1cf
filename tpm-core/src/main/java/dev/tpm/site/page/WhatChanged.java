package dev.tpm.site.page;

import dev.tpm.compare.DateMove;
import dev.tpm.compare.Review;
import dev.tpm.site.edition.Here;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.Head;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Words;
import dev.tpm.site.review.MoveWords;
import dev.tpm.site.review.SinceSection;
import dev.tpm.site.words.Wording;
import dev.tpm.trend.Since;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The dates that moved since the latest point of the past that readers ask about. */
record WhatChanged(Here here) {
  private static final int MOST = 5;

  /** The weightiest of those that are meant; absent where no such point is known. */
  Optional<Listing<EventRow>> of(Predicate<DateMove> meant) {
    return here.subject().past().sinces().stream().findFirst().map(since -> listing(since, meant));
  }

  private Listing<EventRow> listing(Since since, Predicate<DateMove> meant) {
    Wording words = here.wording();
    Review review = since.review().within(here.subject().key());
    List<DateMove> moved =
        review.moves().stream().filter(move -> move.days() != 0).filter(meant).toList();
    MoveWords say = new MoveWords(here, review);
    String name = SinceSection.name(here, since);
    String note = moved.size() > MOST ? words.say("changes.overview.some", MOST, moved.size()) : "";
    return new Listing<>(
        Head.of("changed", words.say("changes.overview", name), note)
            .with(here.more(Section.CHANGES, words.say("changes.overview.all"))),
        moved.stream().limit(MOST).map(move -> row(move, say)).toList(),
        words.say("changes.overview.none", name));
  }

  private EventRow row(DateMove move, MoveWords say) {
    List<Piece> state = new ArrayList<>(say.dates(move));
    state.add(Words.of(" "));
    state.addAll(say.change(move));
    return new EventRow(
        "",
        List.of(here.link(move.id(), here.fullName(move.id()))),
        List.of(),
        state,
        say.why(move));
  }
}
