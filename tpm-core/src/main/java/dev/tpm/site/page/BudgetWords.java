package dev.tpm.site.page;

import dev.tpm.insight.BudgetSum;
import dev.tpm.model.Budget.Figures;
import dev.tpm.model.EntityId;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Fact;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a budget says first. */
record BudgetWords(Here here, BudgetSum sum) {

  /** The forecast against the plan; else what is known. */
  String verdict() {
    Figures total = sum.total();
    if (total.planned().isPresent() && total.forecast().isPresent()) {
      BigDecimal over = total.forecast().get().subtract(total.planned().get());
      String key = over.signum() == 0 ? "even" : over.signum() > 0 ? "over" : "under";
      return words()
          .say(
              "budget.verdict." + key,
              money(total.forecast().get()),
              money(over.abs()),
              money(total.planned().get()));
    }
    if (total.planned().isPresent() && total.spent().isPresent()) {
      return words()
          .say("budget.verdict.spent", money(total.spent().get()), money(total.planned().get()));
    }
    if (total.planned().isPresent()) {
      return words().say("budget.verdict.planned", money(total.planned().get()));
    }
    if (total.forecast().isPresent()) {
      return words().say("budget.verdict.forecast", money(total.forecast().get()));
    }
    return total
        .spent()
        .map(spent -> words().say("budget.verdict.unplanned", money(spent)))
        .orElseGet(() -> words().say("budget.verdict.none"));
  }

  /** What covers what is over, where it comes from, and whether more was allotted than is there. */
  List<Piece> say() {
    List<List<Piece>> sentences = new ArrayList<>();
    Optional<BigDecimal> over = over(sum.total()).filter(amount -> amount.signum() > 0);
    over.ifPresent(
        amount -> {
          sum.total().reserve().ifPresent(reserve -> sentences.add(covers(reserve, amount)));
          worst().ifPresent(id -> sentences.add(from(id)));
        });
    if (sum.overAllotted().signum() > 0) {
      sentences.add(words().line("budget.say.allotted", money(sum.overAllotted())));
    }
    List<Piece> said = new ArrayList<>();
    for (List<Piece> sentence : sentences) {
      if (!said.isEmpty()) {
        said.add(Words.of(" "));
      }
      said.addAll(sentence);
    }
    return said;
  }

  private List<Piece> covers(BigDecimal reserve, BigDecimal over) {
    String key = reserve.compareTo(over) >= 0 ? "budget.say.covered" : "budget.say.uncovered";
    return words().line(key, money(reserve));
  }

  private Optional<EntityId> worst() {
    return sum.projects().entrySet().stream()
        .filter(project -> over(project.getValue()).filter(o -> o.signum() > 0).isPresent())
        .max(Comparator.comparing(project -> over(project.getValue()).orElse(BigDecimal.ZERO)))
        .map(Map.Entry::getKey);
  }

  private List<Piece> from(EntityId id) {
    BigDecimal over =
        Optional.ofNullable(sum.projects().get(id))
            .flatMap(BudgetWords::over)
            .orElse(BigDecimal.ZERO);
    return words().line("budget.say.from", here.link(id), money(over));
  }

  private static Optional<BigDecimal> over(Figures figures) {
    return figures.forecast().flatMap(forecast -> figures.planned().map(forecast::subtract));
  }

  /**
   * The figures of the whole, each with its neighbour.
   *
   * @param months what was planned and spent month by month
   */
  List<Fact> facts(Map<YearMonth, Figures> months) {
    List<Fact> facts = new ArrayList<>();
    Figures total = sum.total();
    total.planned().ifPresent(planned -> facts.add(fact("planned", planned, "", planned())));
    total.spent().ifPresent(spent -> facts.add(fact("spent", spent, ofPlan(spent), spent(months))));
    total.forecast().ifPresent(forecast -> facts.add(fact("forecast", forecast, "", forecast())));
    total.reserve().ifPresent(reserve -> facts.add(fact("reserve", reserve, "", reserve())));
    return facts;
  }

  private Fact fact(String key, BigDecimal amount, String unit, List<Piece> note) {
    String label = words().say("budget.fact." + key);
    return new Fact(label, money(amount), unit, note, Optional.empty());
  }

  private String ofPlan(BigDecimal amount) {
    return sum.total()
        .planned()
        .filter(planned -> planned.signum() > 0)
        .map(planned -> amount.divide(planned, 4, RoundingMode.HALF_UP).doubleValue())
        .map(share -> words().say("budget.fact.share", words().amounts().percent(share)))
        .orElse("");
  }

  private List<Piece> planned() {
    return sum.projectsSum()
        .planned()
        .filter(projects -> here.subject().program().budget().isPresent())
        .map(projects -> words().line("budget.fact.planned.projects", money(projects)))
        .orElseGet(List::of);
  }

  private List<Piece> spent(Map<YearMonth, Figures> months) {
    Optional<List<Piece>> byThen =
        sum.total()
            .asOf()
            .flatMap(
                day ->
                    BudgetPage.plannedUntil(months, day)
                        .map(
                            amount ->
                                words()
                                    .line("budget.fact.by-then", money(amount), words().day(day))));
    return byThen.orElseGet(
        () ->
            sum.total()
                .asOf()
                .map(day -> words().line("budget.fact.as-of", words().day(day)))
                .orElseGet(List::of));
  }

  private List<Piece> forecast() {
    return over(sum.total())
        .map(over -> words().line("budget.fact.against", CostTable.delta(words(), over)))
        .orElseGet(List::of);
  }

  private List<Piece> reserve() {
    return over(sum.total())
        .filter(over -> over.signum() > 0)
        .flatMap(over -> sum.total().reserve().map(reserve -> reserve.subtract(over)))
        .map(
            left ->
                left.signum() >= 0
                    ? words().line("budget.fact.left", money(left))
                    : words().line("budget.fact.short", money(left.abs())))
        .orElseGet(List::of);
  }

  private String money(BigDecimal amount) {
    return words().amounts().money(amount);
  }

  private Wording words() {
    return here.wording();
  }
}
