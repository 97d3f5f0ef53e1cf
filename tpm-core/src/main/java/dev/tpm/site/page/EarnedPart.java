package dev.tpm.site.page;

import dev.tpm.insight.BudgetSum;
import dev.tpm.model.Budget.Figures;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.pace.EarnedValue;
import dev.tpm.pace.PlannedValue;
import dev.tpm.site.chart.Figure;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Cell;
import dev.tpm.site.part.Column;
import dev.tpm.site.part.Head;
import dev.tpm.site.part.Row;
import dev.tpm.site.part.Table;
import dev.tpm.site.part.Term;
import dev.tpm.site.part.Tone;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Earned value: what was done for the money, with a sentence for each figure.
 *
 * @param terms the figures of the program as a whole; empty where only projects have a budget that
 *     says something
 * @param figure how they came about, month after month
 * @param table the figures of each project that has a budget
 */
public record EarnedPart(
    Head head, List<Term> terms, Optional<Figure> figure, Optional<Table> table) {

  public EarnedPart {
    terms = List.copyOf(terms);
  }

  /** The part of a program; empty where nothing of it has both a budget and work. */
  static Optional<EarnedPart> of(Here here) {
    Program program = here.subject().program();
    Optional<EarnedValue> whole = EarnedValue.of(here.facts(), program);
    List<Row> rows = new ArrayList<>();
    for (Project project : program.projects()) {
      EarnedValue.of(here.facts(), program, project)
          .ifPresent(value -> rows.add(row(here, project, value)));
    }
    if (whole.isEmpty() && rows.isEmpty()) {
      return Optional.empty();
    }
    Wording words = here.wording();
    String note =
        whole
            .map(value -> words.say("budget.earned.note", words.dates().inFull(value.asOf())))
            .orElse("");
    return Optional.of(
        new EarnedPart(
            Head.of("earned", words.say("budget.earned.title"), note),
            whole
                .map(value -> new EarnedWords(words, value).terms(forecast(program)))
                .orElse(List.of()),
            whole.flatMap(value -> new EarnedChart(here, value).figure()),
            rows.isEmpty() ? Optional.empty() : Optional.of(table(words, rows))));
  }

  private static Optional<BigDecimal> forecast(Program program) {
    return BudgetSum.of(program).map(BudgetSum::total).flatMap(Figures::forecast);
  }

  private static Table table(Wording words, List<Row> rows) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(words.say("budget.head.project"), Column.Kind.NAME, false));
    for (String key : List.of("pv", "ev", "ac")) {
      columns.add(new Column(words.say("budget.earned.head." + key), Column.Kind.NUMBER, true));
    }
    for (String key : List.of("spi", "cpi", "eac")) {
      columns.add(new Column(words.say("budget.earned.head." + key), Column.Kind.NUMBER, false));
    }
    columns.add(new Column(words.say("budget.earned.head.plan"), Column.Kind.TEXT, true));
    return new Table(words.say("budget.earned.caption"), columns, rows).withoutEmptyColumns();
  }

  private static Row row(Here here, Project project, EarnedValue value) {
    Wording words = here.wording();
    EarnedWords says = new EarnedWords(words, value);
    return new Row(
        "",
        List.of(
            Cell.of(here.link(project)).under(Words.of(says.meaning())),
            money(words, value.planned().map(PlannedValue::amount)),
            money(words, Optional.of(value.earned())),
            money(words, value.actual()),
            index(words, value.spi().filter(spi -> value.share() < 1), says.isEarly()),
            index(words, value.cpi(), says.isEarly()),
            money(words, value.estimateAtCompletion()),
            Cell.of(basis(words, project, value))));
  }

  private static Cell money(Wording words, Optional<BigDecimal> amount) {
    return amount.map(words.amounts()::money).map(Cell::of).orElseGet(Cell::empty);
  }

  /** An index; one that falls short by more than a twentieth is news, unless it is early. */
  private static Cell index(Wording words, Optional<BigDecimal> index, boolean early) {
    return index
        .map(
            value ->
                Cell.of(
                    new Words(
                        words.amounts().decimal(value.doubleValue(), 2),
                        early || value.compareTo(EarnedWords.POOR) >= 0 ? Tone.PLAIN : Tone.LATE)))
        .orElseGet(Cell::empty);
  }

  private static String basis(Wording words, Project project, EarnedValue value) {
    String key = "budget.earned.basis.";
    if (value.planned().isEmpty()) {
      return words.say(key + "none");
    }
    String day = project.due().or(project::target).map(words.dates()::text).orElse("");
    return words.say(key + value.planned().get().basis().word(), day);
  }
}
