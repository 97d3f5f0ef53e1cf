package dev.tpm.site.past;

import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Cell;
import dev.tpm.site.part.Column;
import dev.tpm.site.part.Head;
import dev.tpm.site.part.Row;
import dev.tpm.site.part.Table;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import dev.tpm.trend.Calibration;
import dev.tpm.trend.DateLine;
import dev.tpm.trend.TeamSlip;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How past forecasts held, and how far what teams finished slipped.
 *
 * @param say how many commitments it rests on, or why nothing is said
 * @param held how often P50 and P80 held; absent with too few
 * @param teams mean slip by team; absent with too few
 */
public record Held(
    Head head, String say, Optional<Table> held, String teamsTitle, Optional<Table> teams) {

  /** What a program's past says of its forecasts; empty where nothing finished in it. */
  public static Optional<Held> of(Here here) {
    Calibration calibration = Calibration.of(here.subject().past());
    return calibration.finished() == 0
        ? Optional.empty()
        : Optional.of(of(here, calibration, teams(here)));
  }

  private static Held of(Here here, Calibration calibration, List<TeamSlip> teams) {
    Wording words = here.wording();
    return new Held(
        Head.of("held", words.say("history.held")),
        calibration.held().isEmpty()
            ? words.count("history.held.few", calibration.finished(), Calibration.FEWEST)
            : words.count("history.held.words", calibration.finished()),
        calibration.held().isEmpty() ? Optional.empty() : Optional.of(table(words, calibration)),
        words.say("history.teams"),
        teams.isEmpty() ? Optional.empty() : Optional.of(table(here, teams)));
  }

  private static List<TeamSlip> teams(Here here) {
    Map<dev.tpm.model.EntityId, DateLine> lines =
        PastDates.of(here).lines().stream()
            .collect(Collectors.toMap(DateLine::id, Function.identity()));
    return TeamSlip.of(
        here.subject().past(), id -> lines.getOrDefault(id, new DateLine(id, "", List.of())));
  }

  private static Table table(Wording words, Calibration calibration) {
    return new Table(
        words.say("history.held"),
        List.of(
            new Column(words.say("history.column.weeks"), Column.Kind.NAME, false),
            new Column(words.say("history.column.p50"), Column.Kind.NUMBER, false),
            new Column(words.say("history.column.p80"), Column.Kind.NUMBER, false)),
        calibration.held().stream()
            .map(
                held ->
                    new Row(
                        "",
                        List.of(
                            Cell.of(words.count("history.held.before", held.weeks())),
                            share(words, held.p50(), held.count()),
                            share(words, held.p80(), held.count()))))
            .toList());
  }

  private static Cell share(Wording words, int held, int count) {
    return Cell.of(words.amounts().percent((double) held / count))
        .under(Words.of(words.say("history.held.of", held, count)));
  }

  private static Table table(Here here, List<TeamSlip> teams) {
    Wording words = here.wording();
    return new Table(
        words.say("history.teams"),
        List.of(
            new Column(words.say("history.column.team"), Column.Kind.NAME, false),
            new Column(words.say("history.column.finished"), Column.Kind.NUMBER, false),
            new Column(words.say("history.column.slip"), Column.Kind.NUMBER, false)),
        teams.stream()
            .map(
                team ->
                    new Row(
                        "",
                        List.of(
                            Cell.of(here.team(team.team())),
                            Cell.of(words.amounts().number(team.count())),
                            Cell.of(words.amounts().delta((int) Math.round(team.meanDays()))))))
            .toList());
  }
}
