package dev.tpm.site.page;

import dev.tpm.insight.HandOff;
import dev.tpm.insight.OpenAsk;
import dev.tpm.insight.RankedRisk;
import dev.tpm.insight.Standing;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.pace.Pace;
import dev.tpm.site.chart.Figure;
import dev.tpm.site.chart.TeamMatrix;
import dev.tpm.site.edition.Here;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.ChartPart;
import dev.tpm.site.part.Fact;
import dev.tpm.site.part.Frame;
import dev.tpm.site.part.Head;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Prose;
import dev.tpm.site.part.State;
import dev.tpm.site.past.PastParts;
import dev.tpm.site.words.Wording;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Are we all right? {@code index.html}
 *
 * @param eyebrow what the program is for, and the week
 * @param state how it stands
 * @param verdict the answer
 * @param voice what its TPM says
 * @param reasons why, and what is being done
 * @param dates when it finishes; without a forecast the key dates, against their due
 * @param facts four figures
 * @param asks what readers must decide or give
 * @param projects the projects, the worst first
 * @param changed the dates that moved lately; absent where the past is not known
 * @param risks the top risks
 * @param slips how the dates moved
 * @param silence why that is not known; may be empty
 * @param milestones work done, or milestones
 * @param matrix who waits for whom
 * @param calls the hand-offs that need a call
 */
public record OverviewPage(
    Frame frame,
    String eyebrow,
    State state,
    String verdict,
    Voice voice,
    Reasons reasons,
    Optional<Dates> dates,
    List<Fact> facts,
    Listing<AskRow> asks,
    Optional<ProjectTable> projects,
    Optional<Listing<EventRow>> changed,
    Listing<RiskRow> risks,
    Optional<ChartPart> slips,
    String silence,
    Optional<ChartPart> milestones,
    Optional<Waits> matrix,
    Optional<Listing<EventRow>> calls) {
  private static final int MOST_PROJECTS = 12;
  private static final int MOST_RISKS = 4;
  private static final int MOST_CALLS = 5;
  private static final int WIDTH = 464;
  private static final int STACK = 190;

  /** How much larger the text is where a phone shrinks the drawing, with some air. */
  private static final double GROWTH = 16.0 / 12;

  public OverviewPage {
    facts = List.copyOf(facts);
  }

  /**
   * The chart beside the verdict, with its heading.
   *
   * @param more the way to the forecast
   * @param none why the dates have no ranges; empty where they have
   */
  public record Dates(String title, String note, Figure figure, Optional<Link> more, String none) {}

  /** The table of who waits for whom. */
  public record Waits(Head head, TeamMatrix table) {}

  /** The page, which every program's site has. */
  public static OverviewPage of(Here here) {
    Program program = here.subject().program();
    Standing standing = here.facts().standing(program.entityId());
    String verdict = VerdictSentence.of(here, program, here.facts().verdict(program));
    Voice voice = Voice.of(here, program, program.profile().reports());
    List<RankedRisk> risks = RankedRisk.openOf(here.subject().register().risks(), program.policy());
    Prose description =
        voice.say().orElseGet(() -> Prose.verbatim(program.profile().goal().orElse(verdict)));
    return new OverviewPage(
        here.frame(verdict, description, Section.OVERVIEW, here.way()),
        eyebrow(here),
        here.signs().of(program),
        verdict,
        voice,
        Reasons.of(here, standing, here.subject().handOffs(), program.pathToGreen(), risks),
        dates(here),
        new KeyFigures(here).all(),
        asks(here),
        projects(here),
        new WhatChanged(here).of(move -> true),
        risks(here, risks),
        new PastParts(here).slips(),
        new PastParts(here).silence(),
        done(here),
        waits(here),
        calls(here));
  }

  private static String eyebrow(Here here) {
    Program program = here.subject().program();
    int week = here.statusDate().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    int year = here.statusDate().get(IsoFields.WEEK_BASED_YEAR);
    String what =
        program.about().summary().or(() -> program.profile().goal()).orElse(program.name());
    return here.wording().say("overview.eyebrow", what, week, year);
  }

  /** Milestones done, else the pieces of work. */
  private static Optional<ChartPart> done(Here here) {
    Pace pace = Pace.of(here.facts(), here.subject().program());
    return MilestonesDone.of(here, here.subject().whole(), here.subject().countingItems(), pace)
        .or(() -> WorkDone.of(here, pace));
  }

  private static Optional<Dates> dates(Here here) {
    Program program = here.subject().program();
    Optional<FinishPlot> plot = FinishPlot.of(here);
    if (plot.isPresent()) {
      Figure dots = plot.get().dots("finish", WIDTH, STACK, GROWTH);
      return Optional.of(
          new Dates(
              dots.caption(),
              plot.get().dotsNote(),
              dots,
              here.more(Section.FORECAST, here.wording().say("forecast.more")),
              ""));
    }
    return new HeroDates(here)
        .of(here.subject().whole(), program.name(), here.subject().countingItems())
        .map(
            figure ->
                new Dates(
                    figure.caption(),
                    here.wording().say("overview.dates.note"),
                    figure,
                    Optional.empty(),
                    here.subject().whole().done() ? "" : here.wording().say("forecast.none")));
  }

  private static Listing<AskRow> asks(Here here) {
    List<OpenAsk> open = OpenAsk.in(here.subject().register());
    List<AskRow> rows = open.stream().map(ask -> AskRow.of(here, ask)).toList();
    Wording wording = here.wording();
    long overdue = rows.stream().filter(AskRow::overdue).count();
    String note =
        overdue > 0
            ? wording.count("overview.asks.overdue", rows.size(), overdue)
            : rows.stream()
                .filter(row -> !row.away().isEmpty())
                .findFirst()
                .map(row -> wording.count("overview.asks.note", rows.size(), row.away()))
                .orElse("");
    return new Listing<>(
        Head.of("asks", wording.say("overview.asks"), note),
        rows,
        wording.say("overview.asks.none"));
  }

  private static Optional<ProjectTable> projects(Here here) {
    List<Project> all =
        here.subject().projects().stream().sorted(ProjectRow.worstFirst(here)).toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Wording wording = here.wording();
    boolean some = all.size() > MOST_PROJECTS + 2;
    List<Project> shown = some ? all.subList(0, MOST_PROJECTS) : all;
    Head head =
        Head.of(
                "projects",
                wording.say("overview.projects"),
                some
                    ? wording.say("overview.projects.worst", MOST_PROJECTS, all.size())
                    : wording.say("overview.projects.note"))
            .with(
                some
                    ? here.more(Section.PROJECTS, wording.say("overview.projects.all"))
                    : here.more(Section.TIMELINE, wording.say("overview.timeline")));
    return Optional.of(ProjectTable.of(here, head, shown));
  }

  private static Listing<RiskRow> risks(Here here, List<RankedRisk> open) {
    Wording wording = here.wording();
    long red = open.stream().filter(RankedRisk::red).count();
    String note = open.isEmpty() ? "" : wording.count("overview.risks.red", red, open.size());
    return new Listing<>(
        Head.of("risks", wording.say("overview.risks"), note)
            .with(here.more(Section.RISKS, wording.say("overview.risks.all"))),
        open.stream().limit(MOST_RISKS).map(risk -> RiskRow.of(here, risk)).toList(),
        wording.say("overview.risks.none"));
  }

  private static Optional<Waits> waits(Here here) {
    Wording wording = here.wording();
    List<HandOff> wanted =
        here.subject().handOffs().stream()
            .filter(handOff -> handOff.state() != HandOff.State.GIVEN)
            .sorted(HandOffEvents.WORST_FIRST)
            .toList();
    Head head =
        Head.of("waits", wording.say("overview.waits"), wording.say("overview.waits.note"))
            .with(here.more(Section.DEPENDENCIES, wording.say("overview.waits.all")));
    return new Matrix(here, wanted).table().map(table -> new Waits(head, table));
  }

  private static Optional<Listing<EventRow>> calls(Here here) {
    Set<HandOff.State> given = Set.of(HandOff.State.GIVEN, HandOff.State.DELIVERED);
    List<HandOff> open =
        here.subject().handOffs().stream().filter(h -> !given.contains(h.state())).toList();
    if (open.isEmpty()) {
      return Optional.empty();
    }
    List<HandOff> calls =
        open.stream().filter(HandOff::needsCall).sorted(HandOffEvents.WORST_FIRST).toList();
    Wording wording = here.wording();
    String note =
        calls.size() > MOST_CALLS
            ? wording.say("overview.calls.note", MOST_CALLS, calls.size())
            : "";
    HandOffEvents rows = new HandOffEvents(here);
    return Optional.of(
        new Listing<>(
            Head.of("calls", wording.say("overview.calls"), note),
            calls.stream().limit(MOST_CALLS).map(rows::both).toList(),
            wording.say("overview.calls.none")));
  }
}
