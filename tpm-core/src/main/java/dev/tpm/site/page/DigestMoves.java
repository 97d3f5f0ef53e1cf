package dev.tpm.site.page;

import dev.tpm.compare.DateMove;
import dev.tpm.insight.Interest;
import dev.tpm.model.Cadence;
import dev.tpm.model.EntityId;
import dev.tpm.model.Kind;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Day;
import dev.tpm.site.part.Piece;
import dev.tpm.site.words.Wording;
import dev.tpm.trend.Since;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What moved since the last mail.
 *
 * @param interest what the reader cares about; absent where it is everything
 */
record DigestMoves(Here here, Optional<Interest> interest) {
  private static final int MOST = 8;

  /**
   * What moved, as far as the past is known.
   *
   * @param cadence how often the reader is told; weekly where nobody says
   */
  Digest.Part part(Optional<Cadence> cadence) {
    Since.Point point =
        cadence
            .map(c -> c == Cadence.WEEKLY ? Since.Point.WEEK : Since.Point.MONTH)
            .orElse(Since.Point.WEEK);
    Optional<Since> since =
        here.subject().past().sinces().stream().filter(s -> s.point() == point).findFirst();
    Wording words = here.wording();
    if (since.isEmpty()) {
      return new Digest.Part(
          words.say("takeaway.mail.moved"), List.of(), words.say("takeaway.mail.moved.unknown"));
    }
    String day = words.dates().inFull(LocalDate.parse(since.get().name()));
    return new Digest.Part(
        words.say("takeaway.mail.moved.since", day),
        lines(since.get()),
        words.say("takeaway.mail.moved.none"));
  }

  private List<Digest.Line> lines(Since since) {
    List<DateMove> moves =
        since.review().moves().stream().filter(move -> isTold(move.id()) && moved(move)).toList();
    List<Digest.Line> lines = new ArrayList<>();
    moves.stream().limit(MOST).map(this::line).map(Digest.Line::of).forEach(lines::add);
    if (moves.size() > MOST) {
      lines.add(
          Digest.Line.of(
              here.wording().countLine("takeaway.mail.moved.more", moves.size() - MOST)));
    }
    return lines;
  }

  private static boolean moved(DateMove move) {
    return move.was().finish().isPresent() && move.now().finish().isPresent() && move.days() != 0;
  }

  private List<Piece> line(DateMove move) {
    Wording words = here.wording();
    Day was = words.day(move.was().finish().orElseThrow());
    Day now = words.day(move.now().finish().orElseThrow());
    return words.line(
        "takeaway.mail.moved.line",
        here.link(move.id(), here.fullName(move.id())),
        was,
        now,
        words.delta(move.days()));
  }

  /** The program itself, and what of it the reader cares about: promises where it is all. */
  private boolean isTold(EntityId id) {
    boolean own = id.equals(here.subject().id()) || id.program().equals(here.subject().key());
    if (!own) {
      return false;
    }
    if (id.kind() == Kind.PROGRAM) {
      return true;
    }
    return interest
        .map(
            i ->
                i.projects().stream().anyMatch(p -> p.entityId().equals(id))
                    || i.items().stream().anyMatch(item -> item.entityId().equals(id)))
        .orElseGet(() -> isPromised(id));
  }

  private boolean isPromised(EntityId id) {
    return id.kind() == Kind.PROJECT
        || here.facts()
            .directory()
            .find(id)
            .filter(dev.tpm.model.Item.class::isInstance)
            .map(dev.tpm.model.Item.class::cast)
            .filter(item -> item.isMilestone() || item.commitment().isPresent())
            .isPresent();
  }
}
