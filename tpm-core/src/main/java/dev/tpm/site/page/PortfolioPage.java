package dev.tpm.site.page;

import dev.tpm.insight.Facts;
import dev.tpm.insight.HandOff;
import dev.tpm.insight.OpenAsk;
import dev.tpm.model.Ask;
import dev.tpm.model.Portfolio;
import dev.tpm.site.chart.Drawing;
import dev.tpm.site.chart.KeyEntry;
import dev.tpm.site.chart.Swatches;
import dev.tpm.site.edition.Edition;
import dev.tpm.site.edition.Here;
import dev.tpm.site.edition.Problems;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.Colophon;
import dev.tpm.site.part.Fact;
import dev.tpm.site.part.Frame;
import dev.tpm.site.part.Head;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.NavLink;
import dev.tpm.site.part.Prose;
import dev.tpm.site.part.State;
import dev.tpm.site.part.TakeAwayLinks;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Are our programs all right? The {@code index.html} of a portfolio
 *
 * @param eyebrow what the portfolio is for
 * @param state how it stands
 * @param voice what was said of it last
 * @param facts four figures
 * @param asks what readers must decide or give; absent where the portfolio itself asks nothing
 * @param programs its programs, the worst first
 * @param between the open hand-offs from one program to another
 * @param goals its objectives
 * @param updatesTitle the heading over what people said of it
 * @param updates what people said of it, the latest day first
 * @param problemsTitle the heading over what is wrong in its own files
 * @param problems what is wrong in files that are no program's
 */
public record PortfolioPage(
    Frame frame,
    String eyebrow,
    State state,
    String verdict,
    Voice voice,
    List<Fact> facts,
    Optional<Listing<AskRow>> asks,
    Programs programs,
    Optional<Listing<EventRow>> between,
    List<ObjectivesPage.Goal> goals,
    String updatesTitle,
    List<DiaryDay> updates,
    String problemsTitle,
    List<FileProblems> problems) {
  private static final int MOST_ENTRIES = 7;

  public PortfolioPage {
    facts = List.copyOf(facts);
    goals = List.copyOf(goals);
    updates = List.copyOf(updates);
    problems = List.copyOf(problems);
  }

  /**
   * The table of programs.
   *
   * @param axis the head of the strips' column; absent where no program has a date
   * @param axisWords what the axis shows
   * @param heads what stands over the other columns: program, budget, size, finish, due
   * @param key what the shapes stand for
   */
  public record Programs(
      Head head,
      Optional<Drawing> axis,
      String axisWords,
      List<String> heads,
      List<ProgramRow> rows,
      List<KeyEntry> key) {
    public Programs {
      heads = List.copyOf(heads);
      rows = List.copyOf(rows);
      key = List.copyOf(key);
    }
  }

  /**
   * The page of a portfolio of at least one program.
   *
   * @param editions the editions of its programs, in the order of the plan
   * @param elsewhere what was said of files that are no program's
   * @param file the page's file
   */
  public static PortfolioPage of(
      Portfolio portfolio, List<Edition> editions, Problems elsewhere, String file) {
    List<Here> programs =
        editions.stream().map(e -> e.at(file)).sorted(ProgramRow.worstFirst()).toList();
    // The latest day is the portfolio's own.
    Here here = programs.stream().max(Comparator.comparing(Here::statusDate)).orElseThrow();
    Wording words = here.wording();
    PortfolioWords says = new PortfolioWords(here, portfolio, programs);
    Voice voice = Voice.of(here, portfolio, Optional.empty());
    Prose description = voice.say().orElseGet(() -> Prose.verbatim(says.eyebrow()));
    return new PortfolioPage(
        frame(here, portfolio, programs, says, description),
        says.eyebrow(),
        says.state(),
        says.verdict(),
        voice,
        says.facts(),
        asks(here, portfolio),
        programs(here, programs, today(here, portfolio)),
        between(here.facts(), programs),
        portfolio.objectives().stream().map(goal -> ObjectivesPage.goal(here, goal)).toList(),
        words.say("common.section.updates"),
        DiaryDay.of(here, portfolio.updates(), update -> Link.nowhere(portfolio.name())),
        words.say("portfolio.problems"),
        new FileProblems.Writer(here).files(elsewhere.found()));
  }

  private static LocalDate today(Here here, Portfolio portfolio) {
    return here.facts().statusDate(portfolio.entityId());
  }

  private static Frame frame(
      Here here, Portfolio portfolio, List<Here> programs, PortfolioWords says, Prose description) {
    Frame first = here.frame(says.verdict(), description, Section.OVERVIEW, List.of());
    LocalDate today = today(here, portfolio);
    List<NavLink> entries = new ArrayList<>();
    entries.add(new NavLink(here.wording().say("common.section.overview"), here.file(), true));
    programs.stream()
        .limit(MOST_ENTRIES - 1)
        .map(program -> program.link(program.subject().program()))
        .forEach(link -> entries.add(new NavLink(link.text(), link.href(), false)));
    return new Frame(
        first.language(),
        first.rightToLeft(),
        first.title(),
        first.description(),
        portfolio.name(),
        first.root(),
        here.file(),
        Link.nowhere(first.search().text()),
        says.state().shape(),
        entries,
        List.of(),
        files(here, portfolio),
        new Colophon(here.made(today), Optional.empty(), data(here)),
        first.labels(),
        first.logo(),
        first.footer());
  }

  private static TakeAwayLinks files(Here here, Portfolio portfolio) {
    Wording words = here.wording();
    Optional<String> updates =
        portfolio.updates().isEmpty() ? Optional.empty() : Optional.of("feed.xml");
    List<Link> files = new ArrayList<>();
    files.add(new Link(words.say("common.take.csv"), "csv/programs.csv"));
    files.add(new Link(words.say("common.take.calendar"), "calendar.ics"));
    updates.ifPresent(feed -> files.add(new Link(words.say("common.take.feed"), feed)));
    return new TakeAwayLinks(words.say("common.take"), files, updates, here.away(here.file()));
  }

  /** How a portfolio stands, which its page says first. */
  public static State state(Portfolio portfolio, List<Edition> editions) {
    List<Here> programs =
        editions.stream().map(edition -> edition.at(Section.OVERVIEW.file())).toList();
    return new PortfolioWords(programs.get(0), portfolio, programs).state();
  }

  /** The portfolio's data, where the site holds its programs' data too. */
  private static List<Link> data(Here here) {
    return here.edition().context().files().isEmpty()
        ? List.of()
        : List.of(new Link("portfolio.json", "portfolio.json"));
  }

  private static Optional<Listing<AskRow>> asks(Here here, Portfolio portfolio) {
    List<AskRow> rows =
        portfolio.asks().stream()
            .filter(Ask::isOpen)
            .map(OpenAsk::of)
            .sorted(Comparator.comparing(ask -> ask.neededBy().orElse(LocalDate.MAX)))
            .map(ask -> AskRow.of(here, ask))
            .toList();
    Head head = Head.of("asks", here.wording().say("overview.asks"));
    return rows.isEmpty() ? Optional.empty() : Optional.of(new Listing<>(head, rows, ""));
  }

  private static Programs programs(Here here, List<Here> programs, LocalDate today) {
    Wording words = here.wording();
    Optional<ProgramStrips> strips = ProgramStrips.of(programs, today);
    boolean chances = programs.stream().anyMatch(program -> Odds.has(program.subject()));
    return new Programs(
        Head.of("programs", words.say("portfolio.programs"), words.say("overview.projects.note")),
        strips.map(ProgramStrips::head),
        strips.map(all -> all.words(here)).orElse(""),
        List.of(
            words.say("portfolio.head.program"),
            words.say("portfolio.head.budget"),
            words.say("portfolio.head.size"),
            words.say(chances ? "portfolio.head.finish" : "overview.column.finish"),
            words.say(chances ? "portfolio.head.safe" : "overview.column.due")),
        programs.stream()
            .map(program -> ProgramRow.of(program, strips.map(all -> all.of(program))))
            .toList(),
        strips
            .map(all -> Swatches.ofStrips(chances, false, here.wording()::say))
            .orElseGet(List::of));
  }

  /** What one program gives another, in the words of the one that gives. */
  private static Optional<Listing<EventRow>> between(Facts facts, List<Here> programs) {
    List<EventRow> rows = new ArrayList<>();
    for (HandOff handOff : PortfolioWords.between(facts)) {
      programs.stream()
          .filter(here -> here.subject().key().equals(handOff.provider().program()))
          .findFirst()
          .ifPresent(here -> rows.add(new HandOffEvents(here).both(handOff)));
    }
    Wording words = programs.get(0).wording();
    Head head = Head.of("between", words.say("portfolio.between"));
    return rows.isEmpty() ? Optional.empty() : Optional.of(new Listing<>(head, rows, ""));
  }
}
