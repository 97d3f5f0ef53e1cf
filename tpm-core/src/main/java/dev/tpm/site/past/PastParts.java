package dev.tpm.site.past;

import dev.tpm.model.EntityId;
import dev.tpm.site.chart.Figure;
import dev.tpm.site.edition.Here;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.ChartPart;
import dev.tpm.site.part.Head;
import dev.tpm.site.part.Table;
import dev.tpm.site.words.Wording;
import dev.tpm.trend.DateLine;
import dev.tpm.trend.Silence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What pages about something else show of the past. */
public record PastParts(Here here) {
  private static final int WIDTH = 440;
  private static final int HEIGHT = 270;
  private static final int RIGHT = 150;
  private static final int MOST_LINES = 6;

  /**
   * Every date that something ever had.
   *
   * @param figure its line; absent where it never moved
   */
  public record Dates(Head head, Optional<Figure> figure, Table steps) {}

  /** How the dates of the whole program moved; empty where nothing is known of them. */
  public Optional<ChartPart> slips() {
    if (here.subject().past().isEmpty()) {
      return Optional.empty();
    }
    PastDates dates = PastDates.of(here);
    List<DateLine> lines = dates.telling(MOST_LINES);
    Wording words = here.wording();
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ChartPart(
                Head.of(
                        "slip",
                        words.say("history.slip"),
                        words.count(
                            "history.slip.moved", dates.moved().size(), dates.parts().size()))
                    .with(here.more(Section.HISTORY, words.say("history.slip.more"))),
                new SlipFigure(here, lines, 0).figure("slip-chart", WIDTH, HEIGHT, RIGHT),
                List.of()));
  }

  /** The dates of one thing; empty where it was never promised, or nothing is known of it. */
  public Optional<Dates> dates(EntityId id) {
    DateLine line = PastDates.line(here, id);
    if (line.finish().isEmpty()) {
      return Optional.empty();
    }
    Wording words = here.wording();
    String title = words.say("history.dates.of");
    boolean moved = !line.jumps().isEmpty();
    return Optional.of(
        new Dates(
            Head.of("dates", title, moved ? said(line) : words.say("history.dates.never"))
                .with(here.more(Section.HISTORY, words.say("history.more"))),
            moved
                ? Optional.of(
                    new SlipFigure(here, List.of(line), 0)
                        .figure("slip-chart", WIDTH, HEIGHT - 60, RIGHT))
                : Optional.empty(),
            new Steps(here).table(title, line)));
  }

  private String said(DateLine line) {
    Wording words = here.wording();
    return words.count(
        "history.dates.moved", line.jumps().size(), words.amounts().delta(line.slip()).text());
  }

  /** What endangered and what hurt the program, over time. */
  public Optional<ChartPart> exposure() {
    return here.subject().past().isEmpty() ? Optional.empty() : TrendFigures.of(here).exposure();
  }

  /** Why nothing is known of the past; empty where something is, or nobody asked for it. */
  public String silence() {
    return here.subject()
        .past()
        .silence()
        .filter(why -> why != Silence.SWITCHED_OFF)
        .map(why -> here.wording().say("history.silence." + why.name().toLowerCase(Locale.ROOT)))
        .orElse("");
  }
}
