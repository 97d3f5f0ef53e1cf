package dev.tpm.site.page;

import dev.tpm.pace.ImpliedFinish;
import dev.tpm.pace.Pace;
import dev.tpm.pace.Piece;
import dev.tpm.site.chart.Figure;
import dev.tpm.site.edition.Here;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.ChartPart;
import dev.tpm.site.part.Head;
import dev.tpm.site.part.Link;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Draws pieces of work done against planned and scope. */
final class WorkDone {
  private static final int WIDTH = 440;
  private static final int FEWEST = 5;

  private WorkDone() {}

  /**
   * The chart; empty for fewer than five pieces of work, or where none has begun. The page about
   * the flow of work shows any finish that the pace implies, others one that says something of the
   * end.
   */
  static Optional<ChartPart> of(Here here, Pace pace) {
    List<Piece> pieces = pace.pieces();
    if (pieces.size() < FEWEST || pieces.stream().allMatch(p -> p.begun().isEmpty())) {
      return Optional.empty();
    }
    Wording wording = here.wording();
    int done = pace.finished().size();
    StepCounts steps = steps(here, pace);
    String title = wording.say("flow.burn-up.title");
    String words =
        wording.say(
            "flow.burn-up.words", done, pieces.size(), wording.dates().inFull(here.statusDate()));
    boolean isFlow = here.file().endsWith(Section.FLOW.file());
    Optional<Link> more =
        isFlow ? Optional.empty() : here.more(Section.FLOW, wording.say("flow.more"));
    Optional<ImpliedFinish> end = isFlow ? pace.implied() : pace.binding();
    return Optional.of(
        new ChartPart(
            Head.of(
                    "work-done",
                    wording.say("flow.burn-up"),
                    wording.say("flow.burn-up.note", done, pieces.size()))
                .with(more),
            new Figure(
                title,
                steps
                    .chart(here, "work-burn-up", title, words, end)
                    .draw(WIDTH, here.wording()::say),
                steps.data(here)),
            end.isPresent() && !isFlow ? new PaceWords(here).implied(pace) : List.of()));
  }

  private static StepCounts steps(Here here, Pace pace) {
    List<Piece> pieces = pace.pieces();
    List<LocalDate> dues =
        pieces.stream()
            .flatMap(piece -> MilestonesDone.planned(here, piece.item()).stream())
            .toList();
    boolean ahead = dues.size() < pieces.size();
    SortedMap<LocalDate, Integer> planned =
        StepCounts.count(
            ahead
                ? pieces.stream()
                    .filter(piece -> piece.finished().isEmpty())
                    .map(Piece::expected)
                    .toList()
                : dues);
    return new StepCounts(
        pieces.size(),
        StepCounts.count(pieces.stream().flatMap(piece -> piece.finished().stream()).toList()),
        planned,
        ahead,
        StepCounts.count(pace.dropped()));
  }
}
