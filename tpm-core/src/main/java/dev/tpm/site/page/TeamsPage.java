package dev.tpm.site.page;

import dev.tpm.insight.HandOff;
import dev.tpm.insight.ItemFacts;
import dev.tpm.insight.TeamFacts;
import dev.tpm.insight.Variance;
import dev.tpm.model.Team;
import dev.tpm.site.chart.Shape;
import dev.tpm.site.edition.Here;
import dev.tpm.site.edition.Subject;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.Cell;
import dev.tpm.site.part.Column;
import dev.tpm.site.part.Frame;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Prose;
import dev.tpm.site.part.Row;
import dev.tpm.site.part.State;
import dev.tpm.site.part.Table;
import dev.tpm.site.part.TableSection;
import dev.tpm.site.part.Tone;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What do teams owe, what do they wait for? {@code teams/index.html}
 *
 * @param verdict how many teams owe something late
 * @param teams one row a team
 * @param load how much of what it has is asked of each team, week by week
 */
public record TeamsPage(Frame frame, State verdict, TableSection teams, Optional<TeamLoads> load) {

  /** Whether a program has what the page is about. */
  public static boolean has(Subject subject) {
    return !subject.program().teams().isEmpty();
  }

  /** The page of a program that has teams. */
  public static TeamsPage of(Here here) {
    Wording wording = here.wording();
    List<TeamFacts> teams =
        here.subject().program().teams().stream()
            .map(team -> here.facts().team(team, here.subject().program()))
            .toList();
    State verdict = verdict(wording, teams);
    return new TeamsPage(
        here.frame(
            verdict.word(),
            Prose.verbatim(wording.say("teams.description")),
            Section.TEAMS,
            here.crumbs(Section.TEAMS, wording.say("common.section.teams"))),
        verdict,
        TableSection.shown(
            "teams",
            wording.say("common.section.teams"),
            wording.say("teams.all.note"),
            table(here, teams)),
        TeamLoads.of(here));
  }

  private static State verdict(Wording wording, List<TeamFacts> teams) {
    boolean owing = teams.stream().anyMatch(t -> !t.owes().isEmpty());
    long late = teams.stream().filter(t -> TeamVerdict.bad(t.owes()) > 0).count();
    String all = wording.amounts().number(teams.size());
    if (owing) {
      return late > 0
          ? new State(Shape.OFF_TRACK, wording.count("teams.all.late", late, all))
          : new State(Shape.ON_TRACK, wording.count("teams.all.good", teams.size()));
    }
    long behind = teams.stream().filter(t -> late(t) > 0).count();
    return behind > 0
        ? new State(Shape.OFF_TRACK, wording.count("teams.all.behind", behind, all))
        : new State(Shape.ON_TRACK, wording.count("teams.all.in-time", teams.size()));
  }

  /** How many of its open promises are late. */
  private static long late(TeamFacts team) {
    return promised(team).stream().filter(Variance::late).count();
  }

  private static List<Variance> promised(TeamFacts team) {
    return team.items().stream().map(ItemFacts::variance).flatMap(Optional::stream).toList();
  }

  private static Table table(Here here, List<TeamFacts> teams) {
    Wording wording = here.wording();
    boolean handsOff = teams.stream().anyMatch(t -> !t.owes().isEmpty() || !t.waitsFor().isEmpty());
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(wording.say("lists.team"), Column.Kind.NAME, false));
    columns.add(new Column(wording.say("teams.column.next"), Column.Kind.TEXT, false));
    columns.add(new Column(wording.say("teams.column.projects"), Column.Kind.NUMBER, true));
    columns.add(new Column(wording.say("teams.column.open"), Column.Kind.NUMBER, true));
    columns.add(new Column(wording.say("teams.column.dates"), Column.Kind.NUMBER, false));
    if (handsOff) {
      columns.add(new Column(wording.say("teams.column.owes"), Column.Kind.NUMBER, false));
      columns.add(new Column(wording.say("teams.column.waits"), Column.Kind.NUMBER, false));
    }
    columns.add(new Column(wording.say("teams.column.issues"), Column.Kind.NUMBER, true));
    return new Table(
        wording.say("common.section.teams"),
        columns,
        teams.stream().map(team -> row(here, team, handsOff)).toList());
  }

  private static Row row(Here here, TeamFacts facts, boolean handsOff) {
    Team team = facts.team();
    Wording wording = here.wording();
    Cell name = Cell.of(here.link(team));
    Optional<Piece> lead = team.lead().map(here::person);
    List<Cell> cells = new ArrayList<>();
    cells.add(lead.map(name::under).orElse(name));
    cells.add(next(here, facts));
    cells.add(Cell.of(wording.amounts().number(facts.projects().size())));
    cells.add(Cell.of(wording.amounts().number(facts.items().size())));
    cells.add(counted(wording, promised(facts).size(), late(facts)));
    if (handsOff) {
      cells.add(counted(wording, facts.owes().size(), bad(facts.owes())));
      cells.add(counted(wording, facts.waitsFor().size(), bad(facts.waitsFor())));
    }
    cells.add(Cell.of(wording.amounts().number(facts.issues().size())));
    return new Row("team-" + team.id(), cells);
  }

  /** What ends next, and when. */
  private static Cell next(Here here, TeamFacts facts) {
    Outlook outlook = new Outlook(here);
    return facts.items().stream()
        .filter(item -> !outlook.isOverdue(item) && !outlook.isUndated(item))
        .min(outlook.byDay())
        .flatMap(
            item ->
                outlook
                    .expected(item)
                    .map(day -> Cell.of(here.link(item.item())).under(here.wording().day(day))))
        .orElseGet(Cell::empty);
  }

  private static long bad(List<HandOff> handOffs) {
    return TeamVerdict.bad(handOffs);
  }

  /** A count with how much of it is late: {@code 4, 1 late}. */
  private static Cell counted(Wording wording, int all, long late) {
    String number = wording.amounts().number(all);
    return late == 0
        ? Cell.of(number)
        : new Cell(
            wording.line(
                "teams.counted",
                number,
                new Words(wording.say("teams.counted.late", late), Tone.LATE)),
            List.of());
  }
}
