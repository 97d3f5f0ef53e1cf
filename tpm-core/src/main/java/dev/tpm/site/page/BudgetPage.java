package dev.tpm.site.page;

import dev.tpm.insight.BudgetSum;
import dev.tpm.model.Budget;
import dev.tpm.model.Budget.Figures;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.site.edition.Here;
import dev.tpm.site.edition.Subject;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.Fact;
import dev.tpm.site.part.Frame;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Prose;
import dev.tpm.site.words.Phrases;
import dev.tpm.site.words.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What will it cost? {@code budget.html}
 *
 * @param verdict the forecast against the plan
 * @param say what covers the difference, and where it comes from; may be empty
 * @param facts planned, spent, forecast, reserve
 * @param earned what was done for the money
 * @param parts by project, by line, by month
 */
public record BudgetPage(
    Frame frame,
    String verdict,
    List<Piece> say,
    List<Fact> facts,
    Optional<EarnedPart> earned,
    List<Part> parts) {
  public BudgetPage {
    say = List.copyOf(say);
    facts = List.copyOf(facts);
    parts = List.copyOf(parts);
  }

  /** A section with its tables, each under a small heading that may be empty. */
  public record Part(String id, String title, String note, List<Titled> tables) {
    public Part {
      tables = List.copyOf(tables);
    }
  }

  /** A table under its heading. */
  public record Titled(String title, CostTable table) {}

  /** Whether a program or a project of it has a budget. */
  public static boolean has(Subject subject) {
    return BudgetSum.of(subject.program()).isPresent();
  }

  /** The page of a program that has a budget. */
  public static BudgetPage of(Here here) {
    Wording words = here.wording();
    Program program = here.subject().program();
    BudgetSum sum =
        BudgetSum.of(program)
            .orElseThrow(() -> new IllegalArgumentException("no budget in " + program.id()));
    BudgetWords budget = new BudgetWords(here, sum);
    String verdict = budget.verdict();
    List<Piece> say = budget.say();
    List<Part> parts = new ArrayList<>();
    byProject(here, sum).ifPresent(parts::add);
    byLine(here).ifPresent(parts::add);
    byMonth(here, sum).ifPresent(parts::add);
    return new BudgetPage(
        here.frame(
            verdict,
            Prose.verbatim(say.isEmpty() ? verdict : Phrases.text(say)),
            Section.BUDGET,
            here.crumbs(Section.BUDGET, words.say("common.section.budget"))),
        verdict,
        say,
        budget.facts(months(program)),
        EarnedPart.of(here),
        parts);
  }

  private static Optional<Part> byProject(Here here, BudgetSum sum) {
    if (sum.projects().isEmpty()) {
      return Optional.empty();
    }
    Wording words = here.wording();
    List<CostTable.Cost> costs = new ArrayList<>();
    sum.projects()
        .forEach(
            (id, figures) -> costs.add(new CostTable.Cost(here.link(id), figures, false, false)));
    Link all = Link.nowhere(words.say("budget.projects.sum"));
    if (sum.projects().size() > 1) {
      costs.add(new CostTable.Cost(all, sum.projectsSum(), true, false));
    }
    if (here.subject().program().budget().isPresent()) {
      Link whole = Link.nowhere(words.say("budget.whole"));
      costs.add(new CostTable.Cost(whole, sum.total(), true, false));
    }
    String title = words.say("budget.projects.title");
    String first = words.say("budget.head.project");
    CostTable table = CostTable.of(words, title, first, costs);
    return Optional.of(
        new Part("projects", title, words.say("budget.note"), List.of(new Titled("", table))));
  }

  private static Optional<Part> byLine(Here here) {
    Program program = here.subject().program();
    List<Titled> tables = new ArrayList<>();
    program.budget().flatMap(budget -> lines(here, "", budget)).ifPresent(tables::add);
    for (Project project : program.projects()) {
      project
          .budget()
          .flatMap(budget -> lines(here, project.name(), budget))
          .ifPresent(tables::add);
    }
    Wording words = here.wording();
    return tables.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Part("lines", words.say("budget.lines.title"), words.say("budget.note"), tables));
  }

  private static Optional<Titled> lines(Here here, String title, Budget budget) {
    if (budget.lines().isEmpty()) {
      return Optional.empty();
    }
    Wording words = here.wording();
    List<CostTable.Cost> costs = new ArrayList<>();
    budget
        .lines()
        .values()
        .forEach(
            line ->
                costs.add(
                    new CostTable.Cost(Link.nowhere(line.name()), line.figures(), false, false)));
    if (costs.size() > 1) {
      Link all = Link.nowhere(words.say("budget.lines.sum"));
      costs.add(new CostTable.Cost(all, BudgetSum.linesOf(budget), true, false));
    }
    String caption = title.isEmpty() ? words.say("budget.lines.title") : title;
    return Optional.of(
        new Titled(title, CostTable.of(words, caption, words.say("budget.head.line"), costs)));
  }

  private static Optional<Part> byMonth(Here here, BudgetSum sum) {
    Map<YearMonth, Figures> months = months(here.subject().program());
    if (months.isEmpty()) {
      return Optional.empty();
    }
    Wording words = here.wording();
    List<CostTable.Cost> costs = new ArrayList<>();
    months.forEach(
        (month, figures) ->
            costs.add(
                new CostTable.Cost(
                    Link.nowhere(name(words, month)), figures, false, isOver(here, sum, month))));
    List<Figures> spent =
        months.entrySet().stream()
            .filter(m -> isOver(here, sum, m.getKey()) && m.getValue().spent().isPresent())
            .map(Map.Entry::getValue)
            .toList();
    if (spent.size() > 1) {
      Link all = Link.nowhere(words.say("budget.months.sum"));
      costs.add(new CostTable.Cost(all, BudgetSum.sum(spent), true, true));
    }
    String title = words.say("budget.months.title");
    CostTable table = CostTable.of(words, title, words.say("budget.head.month"), costs);
    String note =
        sum.total()
            .asOf()
            .map(day -> words.say("budget.as-of", words.dates().inFull(day)))
            .orElse("");
    return Optional.of(new Part("months", title, note, List.of(new Titled("", table))));
  }

  /** Whether all costs of a month are known: it had ended on the day that the figures tell. */
  private static boolean isOver(Here here, BudgetSum sum, YearMonth month) {
    return !month.atEndOfMonth().isAfter(sum.total().asOf().orElse(here.statusDate()));
  }

  private static String name(Wording words, YearMonth month) {
    String name = words.say("common.month.long." + month.getMonthValue());
    return words.say("budget.month", name, month.getYear());
  }

  /** The program's own months, else those of its projects added up. */
  private static Map<YearMonth, Figures> months(Program program) {
    Map<YearMonth, Figures> own = program.budget().map(Budget::byMonth).orElse(Map.of());
    if (!own.isEmpty()) {
      return new TreeMap<>(own);
    }
    Map<YearMonth, List<Figures>> parts = new TreeMap<>();
    for (Project project : program.projects()) {
      project
          .budget()
          .map(Budget::byMonth)
          .orElse(Map.of())
          .forEach((m, f) -> parts.computeIfAbsent(m, key -> new ArrayList<>()).add(f));
    }
    Map<YearMonth, Figures> months = new TreeMap<>();
    parts.forEach((month, figures) -> months.put(month, BudgetSum.sum(figures)));
    return months;
  }

  /** What was planned up to a day, by the months that have ended by then. */
  static Optional<BigDecimal> plannedUntil(Map<YearMonth, Figures> months, LocalDate day) {
    return months.entrySet().stream()
        .filter(month -> !month.getKey().atEndOfMonth().isAfter(day))
        .flatMap(month -> month.getValue().planned().stream())
        .reduce(BigDecimal::add);
  }
}
