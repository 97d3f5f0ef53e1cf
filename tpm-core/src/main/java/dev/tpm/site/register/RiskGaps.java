package dev.tpm.site.register;

import dev.tpm.insight.RankedRisk;
import dev.tpm.model.Action;
import dev.tpm.model.Risk;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Cell;
import dev.tpm.site.part.Column;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Row;
import dev.tpm.site.part.Table;
import dev.tpm.site.part.Tone;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the open risks lack: treatment, a review in time, an owner, a rating.
 *
 * @param open the open risks, the worst first
 */
record RiskGaps(Here here, List<RankedRisk> open) {

  /** The risks that lack something; empty where none does. */
  Optional<Part> part() {
    List<Row> lacking = new ArrayList<>();
    for (RankedRisk ranked : open) {
      List<Piece> gaps = gaps(ranked);
      if (!gaps.isEmpty()) {
        Cell what = new Cell(here.wording().list(gaps), List.of());
        lacking.add(new Row("", List.of(Cell.of(here.link(ranked.risk())), what)));
      }
    }
    if (lacking.isEmpty()) {
      return Optional.empty();
    }
    Wording words = here.wording();
    String title = words.say("risks.look.title");
    Table table =
        new Table(
            title,
            List.of(
                new Column(words.say("risks.look.head.risk"), Column.Kind.NAME, false),
                new Column(words.say("risks.look.head.missing"), Column.Kind.TEXT, false)),
            lacking);
    String note =
        words.count("risks.look.note", lacking.size(), words.amounts().number(open.size()));
    return Optional.of(
        new Part(
            "missing",
            title,
            note,
            false,
            List.of(),
            List.of(new Part.Titled("", table)),
            Optional.empty()));
  }

  private List<Piece> gaps(RankedRisk ranked) {
    Risk risk = ranked.risk();
    Countdown countdown = new Countdown(here);
    List<Piece> gaps = new ArrayList<>();
    if (risk.score().isEmpty()) {
      gaps.add(gap("unrated", Tone.PLAIN));
    }
    if (ranked.untreated() && risk.response().filter(Risk.Response.ACCEPT::equals).isEmpty()) {
      gaps.add(gap("untreated", ranked.red() ? Tone.LATE : Tone.PLAIN));
    }
    if (mitigations(risk).stream()
        .anyMatch(a -> a.isOpen() && a.due().filter(countdown::isOver).isPresent())) {
      gaps.add(gap("late", Tone.LATE));
    }
    if (risk.reviewBy().filter(countdown::isOver).isPresent()) {
      gaps.add(gap("review", Tone.LATE));
    }
    if (risk.about().owner().isEmpty()) {
      gaps.add(gap("owner", Tone.PLAIN));
    }
    return gaps;
  }

  private List<Action> mitigations(Risk risk) {
    return risk.mitigations().stream()
        .flatMap(id -> here.facts().directory().find(id).stream())
        .filter(Action.class::isInstance)
        .map(Action.class::cast)
        .toList();
  }

  private Words gap(String key, Tone tone) {
    return new Words(here.wording().say("risks.look." + key), tone);
  }
}
