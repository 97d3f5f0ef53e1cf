package dev.tpm.site.page;

import dev.tpm.insight.BudgetSum;
import dev.tpm.insight.Facts;
import dev.tpm.insight.HandOff;
import dev.tpm.model.Budget.Figures;
import dev.tpm.model.Health;
import dev.tpm.model.Portfolio;
import dev.tpm.model.Program;
import dev.tpm.schedule.Extent;
import dev.tpm.site.chart.Shape;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Fact;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.State;
import dev.tpm.site.words.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the page of a portfolio says first.
 *
 * @param here the page
 * @param programs the page in the words of each program, the worst first
 */
record PortfolioWords(Here here, Portfolio portfolio, List<Here> programs) {

  String eyebrow() {
    return portfolio.about().summary().or(portfolio::goal).orElse(portfolio.name());
  }

  /** How the portfolio stands: as computed from its programs, else as reported. */
  State state() {
    Optional<Health> health = here.facts().standing(portfolio.entityId()).leading();
    if (count(Shape.DONE) == programs.size()) {
      return new State(Shape.DONE, words().say("common.state.done"));
    }
    return health
        .map(here.signs()::health)
        .orElseGet(() -> new State(Shape.NOT_STARTED, words().say("common.health.none")));
  }

  String verdict() {
    long off = count(Shape.OFF_TRACK);
    long risk = count(Shape.AT_RISK);
    int all = programs.size();
    if (count(Shape.DONE) == all) {
      return words().count("portfolio.verdict.done", all);
    }
    String claim;
    if (off > 0 && risk > 0) {
      claim = words().count("portfolio.claim.both", off, all, risk);
    } else if (off > 0) {
      claim = words().count("portfolio.claim.off", off, all);
    } else if (risk > 0) {
      claim = words().count("portfolio.claim.risk", risk, all);
    } else if (count(Shape.ON_TRACK) > 0) {
      claim = words().count("portfolio.claim.on", all);
    } else {
      claim = words().count("portfolio.claim.none", all);
    }
    return here.facts()
        .standing(portfolio.entityId())
        .leading()
        .map(health -> words().say("portfolio.verdict." + health.word(), claim))
        .orElse(claim);
  }

  private long count(Shape shape) {
    return programs.stream()
        .filter(p -> p.signs().of(p.subject().program()).shape() == shape)
        .count();
  }

  /** Programs on track, the last finish, what it all costs, what goes from one to another. */
  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        fact(
            "programs",
            words().amounts().number(programs.size()),
            "",
            words().line("portfolio.fact.on-track", count(Shape.ON_TRACK))));
    last().ifPresent(facts::add);
    budget().ifPresent(facts::add);
    List<HandOff> between = between(here.facts());
    if (!between.isEmpty()) {
      long call = between.stream().filter(HandOff::needsCall).count();
      facts.add(
          fact(
              "between",
              words().amounts().number(between.size()),
              "",
              words().countLine("portfolio.fact.call", call)));
    }
    return facts;
  }

  private Optional<Fact> last() {
    Optional<Here> last =
        programs.stream()
            .filter(program -> program.subject().whole().extent().isPresent())
            .max(
                Comparator.comparing(
                    program ->
                        program.subject().whole().extent().map(Extent::finish).orElseThrow()));
    return last.map(
        program -> {
          Link name = program.link(program.subject().program());
          Extent extent = program.subject().whole().extent().orElseThrow();
          String day = words().dates().text(extent.finish());
          return fact("last", day, "", List.of(name));
        });
  }

  /** The portfolio's own budget, else what its programs add up to in one currency. */
  private Optional<Fact> budget() {
    Optional<Figures> total =
        portfolio.budget().map(BudgetSum::figures).or(this::sum).filter(f -> end(f).isPresent());
    Wording money = words().in(currency());
    return total.map(
        figures -> {
          List<Piece> note =
              figures
                  .forecast()
                  .flatMap(forecast -> figures.planned().map(forecast::subtract))
                  .map(over -> words().line("budget.fact.against", CostTable.delta(money, over)))
                  .orElseGet(List::of);
          String amount = end(figures).map(money.amounts()::money).orElse("");
          boolean forecast = figures.forecast().isPresent();
          return fact(forecast ? "forecast" : "budget", amount, "", note);
        });
  }

  private static Optional<BigDecimal> end(Figures figures) {
    return figures.forecast().or(figures::planned).or(figures::spent);
  }

  private List<Program> paid() {
    return programs.stream()
        .map(program -> program.subject().program())
        .filter(program -> BudgetSum.of(program).isPresent())
        .toList();
  }

  /** The one currency of all programs that cost something; empty where there is none or more. */
  private Optional<String> currency() {
    List<Optional<String>> currencies =
        paid().stream().map(program -> program.profile().currency()).distinct().toList();
    return currencies.size() == 1 ? currencies.get(0) : Optional.empty();
  }

  private Optional<Figures> sum() {
    List<Figures> totals =
        paid().stream().flatMap(p -> BudgetSum.of(p).stream()).map(BudgetSum::total).toList();
    return currency().map(one -> BudgetSum.sum(totals));
  }

  private Fact fact(String key, String value, String unit, List<Piece> note) {
    return new Fact(words().say("portfolio.fact." + key), value, unit, note, Optional.empty());
  }

  /** What is open from one program to another, the worst first. */
  static List<HandOff> between(Facts facts) {
    return facts.handOffs().stream()
        .filter(HandOff::isOpen)
        .filter(HandOff::isBetweenPrograms)
        .sorted(HandOffEvents.WORST_FIRST)
        .toList();
  }

  private Wording words() {
    return here.wording();
  }
}
