package dev.tpm.site.past;

import dev.tpm.site.chart.Figure;
import dev.tpm.site.edition.Here;
import dev.tpm.site.edition.Subject;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.ChartPart;
import dev.tpm.site.part.Fact;
import dev.tpm.site.part.Frame;
import dev.tpm.site.part.Head;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Prose;
import dev.tpm.site.part.Table;
import dev.tpm.site.part.TableSection;
import dev.tpm.site.words.Wording;
import dev.tpm.trend.DateLine;
import dev.tpm.trend.Past;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who moved what, when, why? {@code history.html}
 *
 * @param verdict how far the worst date moved
 * @param say how much of the past is known; may be empty
 * @param facts four figures
 * @param slip how the dates moved, with the steps that carry a number
 * @param baseline how far dates are from those of the baseline
 * @param dates the commitments whose date moved, each with every date it had
 * @param charts work with scope, health
 * @param trends slack, chance, risks and issues
 * @param forecasts how past forecasts held
 * @param more baselines, and the commits that say nothing
 * @param methodTitle the title of what follows
 * @param method how it is read
 */
public record HistoryPage(
    Frame frame,
    String verdict,
    String say,
    List<Fact> facts,
    Optional<Slip> slip,
    Optional<TableSection> baseline,
    Optional<Dates> dates,
    List<ChartPart> charts,
    Optional<ChartPart> trends,
    Optional<Held> forecasts,
    List<TableSection> more,
    String methodTitle,
    List<String> method) {
  private static final int WIDTH = 1136;
  private static final int HEIGHT = 380;
  private static final int RIGHT = 260;
  private static final int MOST_LINES = 6;
  private static final int MOST_STEPS = 12;
  private static final int MOST_DATES = 120;

  public HistoryPage {
    facts = List.copyOf(facts);
    charts = List.copyOf(charts);
    more = List.copyOf(more);
    method = List.copyOf(method);
  }

  /** The chart, and the steps in it that carry a number. */
  public record Slip(Head head, Figure figure, Optional<Table> steps) {}

  /** Every date that commitments had. */
  public record Dates(Head head, List<Dated> rows, String held) {
    public Dates {
      rows = List.copyOf(rows);
    }
  }

  /**
   * Every date that one commitment had.
   *
   * @param id its anchor
   * @param say where it stands, and how far it moved
   */
  public record Dated(String id, Link name, List<Piece> say, Table steps) {
    public Dated {
      say = List.copyOf(say);
    }
  }

  /** Whether anything is known of a program's past. */
  public static boolean has(Subject subject) {
    return !subject.past().isEmpty();
  }

  /** The page of a program whose past is known. */
  public static HistoryPage of(Here here) {
    Wording words = here.wording();
    PastDates dates = PastDates.of(here);
    String verdict = verdict(words, dates);
    String say = known(here);
    PastDays days = PastDays.of(here);
    return new HistoryPage(
        here.frame(
            verdict,
            Prose.verbatim(say),
            Section.HISTORY,
            here.crumbs(Section.HISTORY, words.say("common.section.history"))),
        verdict,
        say,
        facts(here, dates),
        slip(here, dates),
        new AgainstBaseline(here).section(),
        dates(here, dates),
        Stream.of(new WorkTrend(here, days).work(), new HealthTrend(here, days).health())
            .flatMap(Optional::stream)
            .toList(),
        new TrendFigures(here, days).trends(),
        Held.of(here),
        new PastTables(here).all(),
        words.say("history.method"),
        List.of(
            words.say("history.method.commits"),
            words.say("history.method.time"),
            words.say("history.method.names"),
            words.say("history.method.held")));
  }

  private static String verdict(Wording words, PastDates dates) {
    List<DateLine> moved = dates.moved();
    int all = dates.parts().size();
    if (moved.isEmpty()) {
      return words.count("history.verdict.none", all);
    }
    Optional<DateLine> worst = dates.worst();
    if (worst.isEmpty()) {
      return words.count("history.verdict.early", moved.size(), all);
    }
    String days = words.count("history.days", worst.get().slip());
    int later = slipped(dates);
    String whole = words.count("history.verdict.slip", later, all, worst.get().name(), days);
    return whole.length() <= LONGEST
        ? whole
        : words.count("history.verdict.slip.short", later, all, days);
  }

  private static final int LONGEST = 90;

  /** How many commits were read, and what a reader should know besides. */
  private static String known(Here here) {
    Past past = here.subject().past();
    Wording words = here.wording();
    String read =
        words.count(
            "history.known",
            past.snapshots().size(),
            words.dates().withYear(past.snapshots().get(0).statusDate()));
    return past.note().map(note -> words.say("history.known.note", read, note)).orElse(read);
  }

  private static List<Fact> facts(Here here, PastDates dates) {
    Wording words = here.wording();
    Past past = here.subject().past();
    List<Fact> facts = new ArrayList<>();
    facts.add(
        fact(words, "slipped", slipped(dates), words.say("history.fact.of", dates.parts().size())));
    int steps = dates.parts().stream().mapToInt(line -> line.jumps().size()).sum();
    long later =
        dates.parts().stream()
            .flatMap(line -> line.jumps().stream())
            .filter(step -> step.days() > 0)
            .count();
    facts.add(fact(words, "steps", steps, words.say("history.fact.later", later)));
    long authors =
        past.snapshots().stream().map(snapshot -> snapshot.revision().author()).distinct().count();
    facts.add(
        fact(
            words,
            "commits",
            past.snapshots().size(),
            words.count("history.fact.authors", authors)));
    return facts;
  }

  private static int slipped(PastDates dates) {
    return (int) dates.parts().stream().filter(line -> line.slip() > 0).count();
  }

  private static Fact fact(Wording words, String key, int value, String unit) {
    return new Fact(
        words.say("history.fact." + key),
        words.amounts().number(value),
        unit,
        List.of(),
        Optional.empty());
  }

  private static Optional<Slip> slip(Here here, PastDates dates) {
    Wording words = here.wording();
    List<DateLine> lines = dates.telling(MOST_LINES);
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    SlipFigure slip = new SlipFigure(here, lines, MOST_STEPS);
    List<Steps.Told> steps = slip.numbered();
    Head head = Head.of("slip", words.say("history.slip"), words.say("history.slip.note"));
    return Optional.of(
        new Slip(
            head,
            slip.figure("slip-chart", WIDTH, HEIGHT, RIGHT),
            steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new Steps(here).table(words.say("history.steps"), steps))));
  }

  private static Optional<Dates> dates(Here here, PastDates dates) {
    Wording words = here.wording();
    List<DateLine> moved = dates.lines().stream().filter(l -> l.steps().size() > 1).toList();
    if (moved.isEmpty()) {
      return Optional.empty();
    }
    List<Dated> rows = moved.stream().limit(MOST_DATES).map(line -> dated(here, line)).toList();
    int still = dates.lines().size() - moved.size();
    String note =
        moved.size() > MOST_DATES
            ? words.say("history.dates.some", MOST_DATES, moved.size())
            : words.say("history.dates.note");
    return Optional.of(
        new Dates(
            Head.of("dates", words.say("history.dates"), note),
            rows,
            still == 0 ? "" : words.count("history.dates.held", still)));
  }

  private static Dated dated(Here here, DateLine line) {
    Wording words = here.wording();
    Steps steps = new Steps(here);
    List<Piece> say =
        line.finish()
            .map(
                day ->
                    words.countLine(
                        "history.dates.say",
                        line.jumps().size(),
                        words.day(day),
                        words.amounts().news(line.slip())))
            .orElseGet(() -> words.line("history.step.gone"));
    return new Dated(anchor(line), steps.link(line), say, steps.table(line.name(), line));
  }

  /** The anchor of the dates of one thing. */
  static String anchor(DateLine line) {
    String name = line.id().kind().word() + "-" + line.id().project() + "-" + line.id().id();
    return "dates-" + name.replaceAll("[^A-Za-z0-9-]+", "-");
  }
}
