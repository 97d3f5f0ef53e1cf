package dev.tpm.site.page;

import dev.tpm.model.Program;
import dev.tpm.schedule.Outlook;
import dev.tpm.site.chart.Figure;
import dev.tpm.site.edition.Here;
import dev.tpm.site.edition.Subject;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.Fact;
import dev.tpm.site.part.Frame;
import dev.tpm.site.part.Head;
import dev.tpm.site.part.Prose;
import dev.tpm.site.part.Term;
import dev.tpm.site.past.Held;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * When will it end, and how sure are we? {@code forecast.html}
 *
 * @param say how the dates as planned stand to that
 * @param facts P50, P80, P95, and the chance to meet the due
 * @param dots the finish as outcomes
 * @param curve the finish as a curve of chances
 * @param ranges what is promised, each with its range
 * @param drivers what drives the uncertainty
 * @param made how the forecast was made
 * @param held how past forecasts held
 */
public record ForecastPage(
    Frame frame,
    String verdict,
    String say,
    List<Fact> facts,
    Part dots,
    Part curve,
    Optional<RangeTable> ranges,
    DriverTable drivers,
    Head madeHead,
    String madeWords,
    List<Term> made,
    Optional<Held> held) {
  private static final int WIDTH = 560;
  private static final int STACK = 240;

  /** How much larger the text is where a phone shrinks the drawing, with some air. */
  private static final double GROWTH = 18.0 / 12;

  public ForecastPage {
    facts = List.copyOf(facts);
    made = List.copyOf(made);
  }

  /** A chart under its heading. */
  public record Part(String title, String note, Figure figure) {}

  /** Whether anything in a program is uncertain. */
  public static boolean has(Subject subject) {
    return Odds.has(subject);
  }

  /** The page of a program that has a forecast. */
  public static ForecastPage of(Here here) {
    Wording wording = here.wording();
    Program program = here.subject().program();
    Outlook outlook = new Odds(here).of(program.entityId()).orElseThrow();
    FinishPlot plot = new FinishPlot(here, outlook);
    String verdict = verdict(wording, program, outlook);
    Figure dots = plot.dots("dots", WIDTH, STACK, GROWTH);
    return new ForecastPage(
        here.frame(
            verdict,
            Prose.verbatim(wording.say("forecast.description", program.name())),
            Section.FORECAST,
            here.crumbs(Section.FORECAST, wording.say("common.section.forecast"))),
        verdict,
        planned(here, outlook),
        facts(here, outlook),
        new Part(dots.caption(), plot.dotsNote(), dots),
        new Part(
            wording.say("forecast.curve"),
            wording.say("forecast.curve.note"),
            plot.curve(WIDTH, GROWTH)),
        RangeTable.of(here),
        DriverTable.of(here),
        Head.of("made", wording.say("forecast.made")),
        wording.say(
            "forecast.made.words", wording.amounts().number(here.facts().forecast().iterations())),
        new Assumed(here).terms(),
        Held.of(here));
  }

  /** The answer in at most 90 characters: months are cut short where it would be longer. */
  private static String verdict(Wording wording, Program program, Outlook outlook) {
    String whole = verdict(wording, program, outlook, false);
    return whole.length() <= VerdictSentence.LONGEST
        ? whole
        : verdict(wording, program, outlook, true);
  }

  private static String verdict(
      Wording wording, Program program, Outlook outlook, boolean isShort) {
    LocalDate first = program.due().orElseGet(outlook::p50);
    Function<LocalDate, String> day =
        date -> isShort ? wording.dates().text(date) : wording.dates().inFullAfter(first, date);
    String said = isShort ? wording.dates().text(first) : wording.dates().inFull(first);
    return program
        .due()
        .map(
            due ->
                wording.say(
                    "forecast.title.due",
                    wording.amounts().chance(outlook.finish().chanceBy(due)),
                    said,
                    day.apply(outlook.p50()),
                    day.apply(outlook.p80())))
        .orElseGet(
            () ->
                wording.say(
                    "forecast.title", said, day.apply(outlook.p80()), day.apply(outlook.p95())));
  }

  /** When the durations as planned end, and how many outcomes end by then. */
  private static String planned(Here here, Outlook outlook) {
    Wording wording = here.wording();
    return here.subject()
        .whole()
        .extent()
        .map(
            extent ->
                wording.count(
                    "forecast.plan",
                    Math.round(outlook.finish().chanceBy(extent.finish()) * 100),
                    wording.dates().inFull(extent.finish()),
                    100))
        .orElse("");
  }

  private static List<Fact> facts(Here here, Outlook outlook) {
    Wording wording = here.wording();
    List<Fact> facts = new ArrayList<>();
    facts.add(fact(here, "likely", outlook.p50()));
    facts.add(fact(here, "safe", outlook.p80()));
    facts.add(fact(here, "nearly", outlook.p95()));
    here.subject()
        .program()
        .due()
        .ifPresent(
            due ->
                facts.add(
                    new Fact(
                        wording.say("forecast.fact.chance"),
                        wording.amounts().chance(outlook.finish().chanceBy(due)),
                        "",
                        wording.line("overview.fact.due", wording.day(due)),
                        Optional.empty())));
    return facts;
  }

  private static Fact fact(Here here, String key, LocalDate day) {
    Wording wording = here.wording();
    return new Fact(
        wording.say("forecast.page." + key),
        wording.dates().text(day),
        "",
        wording.line("forecast.fact.against", new KeyFigures(here).againstDue(day)),
        Optional.empty());
  }
}
