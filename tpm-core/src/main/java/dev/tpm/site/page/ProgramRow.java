package dev.tpm.site.page;

import dev.tpm.insight.BudgetSum;
import dev.tpm.insight.HandOff;
import dev.tpm.insight.Variance;
import dev.tpm.insight.WholeFacts;
import dev.tpm.model.Budget.Figures;
import dev.tpm.model.Program;
import dev.tpm.site.chart.Drawing;
import dev.tpm.site.chart.Shape;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Cell;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A program on one line of its portfolio's table.
 *
 * @param shape how it stands
 * @param verdict the same in a sentence
 * @param owner who is accountable
 * @param strip its dates, drawn
 * @param budget what it will cost, against its plan
 * @param size how many teams, stakeholders and hand-offs it has to hold together
 * @param finish when it ends, against its due
 */
public record ProgramRow(
    Shape shape,
    Link name,
    String verdict,
    List<Piece> owner,
    Optional<Drawing> strip,
    Cell budget,
    Cell size,
    Cell finish) {
  public ProgramRow {
    owner = List.copyOf(owner);
  }

  /**
   * The row of a program.
   *
   * @param here the portfolio's page, in that program's words
   */
  static ProgramRow of(Here here, Optional<Drawing> strip) {
    Program program = here.subject().program();
    return new ProgramRow(
        here.signs().of(program).shape(),
        here.link(program),
        VerdictSentence.of(here, program, here.facts().verdict(program)),
        program
            .about()
            .owner()
            .<List<Piece>>map(owner -> List.of(here.person(owner)))
            .orElseGet(List::of),
        strip,
        budget(here),
        size(here),
        finish(here));
  }

  /** Programs with the worst first: by how they stand, then by how late they are. */
  static Comparator<Here> worstFirst() {
    return Comparator.comparingInt(ProgramRow::rank)
        .thenComparing(
            here -> here.subject().whole().variance().map(Variance::days).orElse(0),
            Comparator.reverseOrder());
  }

  private static int rank(Here here) {
    return switch (here.signs().of(here.subject().program()).shape()) {
      case OFF_TRACK -> 0;
      case AT_RISK -> 1;
      case ON_TRACK -> 2;
      case NOT_STARTED -> 3;
      case PAUSED -> 4;
      case DONE -> 5;
      case CANCELLED -> 6;
    };
  }

  private static Cell budget(Here here) {
    Wording words = here.wording();
    Optional<Figures> total = BudgetSum.of(here.subject().program()).map(BudgetSum::total);
    Optional<BigDecimal> end = total.flatMap(f -> f.forecast().or(f::planned).or(f::spent));
    if (end.isEmpty()) {
      return Cell.empty();
    }
    Cell cell = Cell.of(Words.of(words.amounts().money(end.get())));
    return total
        .flatMap(f -> f.forecast().flatMap(forecast -> f.planned().map(forecast::subtract)))
        .map(over -> cell.under(CostTable.delta(words, over)))
        .orElse(cell);
  }

  private static Cell size(Here here) {
    Wording words = here.wording();
    Program program = here.subject().program();
    List<HandOff> open =
        here.subject().handOffs().stream().filter(h -> h.isOpen() && h.to().isPresent()).toList();
    List<Piece> people = new ArrayList<>();
    if (!program.teams().isEmpty()) {
      people.add(Words.of(words.count("portfolio.size.teams", program.teams().size())));
    }
    int stakeholders = program.stakeholders().size();
    if (stakeholders > 0) {
      people.add(Words.of(words.count("portfolio.size.stakeholders", stakeholders)));
    }
    long between = open.stream().filter(HandOff::isBetweenPrograms).count();
    List<Piece> handOffs =
        open.isEmpty() ? List.of() : words.countLine("portfolio.size.hand-offs", open.size());
    return new Cell(
        parted(words, people),
        between == 0 ? handOffs : words.countLine("portfolio.size.between", between, handOffs));
  }

  private static List<Piece> parted(Wording words, List<Piece> parts) {
    return parts.size() < 2
        ? parts
        : words.line("portfolio.size.people", parts.get(0), parts.get(1));
  }

  /** P80, and the chance to meet the due date. */
  private static List<Piece> safe(Here here, LocalDate safe) {
    List<Piece> line = here.wording().line("forecast.ranges.safe", here.wording().day(safe));
    String chance = new Odds(here).chance(here.subject().id());
    return chance.isEmpty() ? line : here.wording().line("portfolio.safe.chance", line, chance);
  }

  /** When it ends; with a forecast its P50, against its due, and its P80 under it. */
  private static Cell finish(Here here) {
    WholeFacts whole = here.subject().whole();
    Odds odds = new Odds(here);
    Cell finish = odds.finish(whole);
    return odds.safe(here.subject().id())
        .map(
            safe ->
                new Cell(
                    finish.sub().isEmpty()
                        ? finish.main()
                        : here.wording().line("common.list.next", finish.main(), finish.sub()),
                    safe(here, safe)))
        .orElse(finish);
  }
}
