package dev.tpm.read;

import dev.tpm.model.Budget;
import dev.tpm.model.Budget.Figures;
import dev.tpm.model.Budget.Line;
import dev.tpm.syntax.Node;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads what something costs. */
final class BudgetReader implements Value<Budget> {
  private static final Field<String> NAME = new Field<>("name", Values.LINE, "what people read");
  private static final Field<BigDecimal> PLANNED =
      new Field<>("planned", Amounts.MONEY_VALUE, "what was granted");
  private static final Field<BigDecimal> SPENT =
      new Field<>("spent", Amounts.MONEY_VALUE, "what is gone");
  private static final Field<BigDecimal> FORECAST =
      new Field<>("forecast", Amounts.MONEY_VALUE, "what it will be in the end");
  private static final Field<BigDecimal> RESERVE =
      new Field<>("reserve", Amounts.MONEY_VALUE, "what is kept for what may happen");
  private static final Field<LocalDate> AS_OF =
      new Field<>("as-of", Times.LAST_DAY, "the day that the figures tell");
  private static final Field<Node> LINES =
      new Field<>(
          "lines",
          Value.node("id: figures").as(Form.mapOf(Form.table("budget-line"))),
          "the same for parts");
  private static final Field<Node> BY =
      new Field<>(
          "by",
          Value.node("month: {planned, spent}").as(Form.mapOf(Form.table("budget-month"))),
          "the same by month");
  static final Shape SHAPE =
      Shape.plain("a budget", PLANNED, SPENT, FORECAST, RESERVE, AS_OF, LINES, BY);
  static final Shape LINE =
      Shape.plain("a line of a budget", NAME, PLANNED, SPENT, FORECAST, RESERVE, AS_OF);
  static final Shape MONTH = Shape.plain("a month of a budget", PLANNED, SPENT);

  @Override
  public String wanted() {
    return "a budget such as {planned: 1.2M, spent: 400k}";
  }

  @Override
  public Form form() {
    return Form.table("budget");
  }

  @Override
  public Optional<Budget> read(Node node, Scope scope, String field) {
    Fields fields = Fields.read(node, SHAPE, scope);
    Map<String, Line> lines = new LinkedHashMap<>();
    for (Node.Entry entry : entries(fields, LINES, scope)) {
      String id = entry.key().value();
      Fields line = Fields.read(entry.value(), LINE, scope);
      lines.put(
          id, new Line(line.get(NAME).orElseGet(() -> AboutReader.nameOf(id)), figures(line)));
    }
    Map<YearMonth, Figures> byMonth = new TreeMap<>();
    for (Node.Entry entry : entries(fields, BY, scope)) {
      Optional<YearMonth> month = Times.yearMonth(entry.key().value());
      if (month.isEmpty()) {
        Values.wrong(
            scope,
            entry.key().span(),
            entry.key().value(),
            "a month such as 2026-10",
            Optional.empty());
      }
      Figures figures = figures(Fields.read(entry.value(), MONTH, scope));
      month.ifPresent(m -> byMonth.put(m, figures));
    }
    return Optional.of(
        new Budget(
            figures(fields),
            Collections.unmodifiableMap(lines),
            Collections.unmodifiableMap(byMonth)));
  }

  private static java.util.List<Node.Entry> entries(Fields fields, Field<Node> field, Scope scope) {
    return fields
        .get(field)
        .map(node -> Values.entries(node, field.value().wanted(), scope, field.name()))
        .orElse(java.util.List.of());
  }

  private static Figures figures(Fields fields) {
    return new Figures(
        fields.get(PLANNED),
        fields.get(SPENT),
        fields.get(FORECAST),
        fields.get(RESERVE),
        fields.get(AS_OF));
  }
}
