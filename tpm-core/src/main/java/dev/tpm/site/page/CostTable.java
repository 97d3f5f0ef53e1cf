package dev.tpm.site.page;

import dev.tpm.model.Budget.Figures;
import dev.tpm.site.chart.CostBar;
import dev.tpm.site.chart.Drawing;
import dev.tpm.site.part.Delta;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Tone;
import dev.tpm.site.words.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Costs line by line, each with a bar on one scale.
 *
 * @param caption what the table holds
 * @param heads the heads of its columns: name, bar, planned, spent, forecast (where there is a
 *     column for it) and difference
 * @param forecasts whether there is a column for forecasts
 * @param lines its rows; sums come last
 */
public record CostTable(String caption, List<String> heads, boolean forecasts, List<Line> lines) {
  public CostTable {
    heads = List.copyOf(heads);
    lines = List.copyOf(lines);
  }

  /**
   * One row.
   *
   * @param sum whether it adds up others
   * @param bar its costs as a bar; absent for a sum, which would dwarf the others
   * @param planned an amount; empty where not known, and so are the others
   * @param difference by how much the forecast is over the plan; else what is spent
   */
  public record Line(
      Link name,
      boolean sum,
      Optional<Drawing> bar,
      String planned,
      String spent,
      String forecast,
      Optional<Delta> difference) {}

  /**
   * What a row is made from.
   *
   * @param closed whether nothing more will be spent, so that what is spent is the end of it
   */
  record Cost(Link name, Figures figures, boolean sum, boolean closed) {}

  static CostTable of(Wording words, String caption, String first, List<Cost> costs) {
    boolean forecasts = costs.stream().anyMatch(c -> c.figures().forecast().isPresent());
    List<String> heads = new ArrayList<>();
    heads.add(first);
    heads.add(words.say("budget.head.bar"));
    heads.add(words.say("budget.head.planned"));
    heads.add(words.say("budget.head.spent"));
    if (forecasts) {
      heads.add(words.say("budget.head.forecast"));
    }
    heads.add(words.say("budget.head.difference"));
    List<CostBar> bars = costs.stream().filter(c -> !c.sum()).map(c -> bar(c.figures())).toList();
    List<Drawing> drawings = CostBar.draw(bars);
    List<Line> lines = new ArrayList<>();
    int next = 0;
    for (Cost cost : costs) {
      Optional<Drawing> bar = cost.sum() ? Optional.empty() : Optional.of(drawings.get(next++));
      lines.add(line(words, cost, bar));
    }
    return new CostTable(caption, heads, forecasts, lines);
  }

  private static CostBar bar(Figures figures) {
    return new CostBar(
        figures.spent().map(BigDecimal::doubleValue),
        figures.forecast().map(BigDecimal::doubleValue),
        figures.planned().map(BigDecimal::doubleValue));
  }

  private static Line line(Wording words, Cost cost, Optional<Drawing> bar) {
    Figures figures = cost.figures();
    return new Line(
        cost.name(),
        cost.sum(),
        bar,
        money(words, figures.planned()),
        money(words, figures.spent()),
        money(words, figures.forecast()),
        difference(cost).map(amount -> delta(words, amount)));
  }

  private static Optional<BigDecimal> difference(Cost cost) {
    Figures figures = cost.figures();
    return figures
        .forecast()
        .or(() -> figures.spent().filter(spent -> cost.closed()))
        .flatMap(end -> figures.planned().map(end::subtract));
  }

  /** An amount over the plan or, negative, under it, signed. */
  static Delta delta(Wording words, BigDecimal amount) {
    String size = words.amounts().money(amount.abs());
    if (amount.signum() == 0) {
      return new Delta(size, Tone.PLAIN);
    }
    boolean over = amount.signum() > 0;
    return new Delta(
        words.say(over ? "common.number.plus" : "common.number.minus", size),
        over ? Tone.LATE : Tone.PLAIN);
  }

  private static String money(Wording words, Optional<BigDecimal> amount) {
    return amount.map(words.amounts()::money).orElse("");
  }
}
