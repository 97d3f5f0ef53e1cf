package dev.tpm.site.register;

import dev.tpm.insight.RankedRisk;
import dev.tpm.model.Impact;
import dev.tpm.model.Probability;
import dev.tpm.model.Risk;
import dev.tpm.site.chart.DataTable;
import dev.tpm.site.chart.Drawing;
import dev.tpm.site.chart.Figure;
import dev.tpm.site.chart.RiskMatrix;
import dev.tpm.site.edition.Here;
import dev.tpm.site.words.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The matrix of open risks.
 *
 * @param open the open risks, the worst first
 */
public record RiskFigure(Here here, List<RankedRisk> open) {

  /** The matrix with its heading; empty where no open risk is rated. */
  public Optional<Matrix> matrix() {
    List<Risk> rated =
        open.stream().filter(r -> r.score().isPresent()).map(RankedRisk::risk).toList();
    if (rated.isEmpty()) {
      return Optional.empty();
    }
    Wording words = here.wording();
    int unrated = open.size() - rated.size();
    String note = unrated == 0 ? "" : words.count("risks.matrix.note.unrated", unrated);
    return Optional.of(
        new Matrix(
            words.say("risks.matrix.title"),
            note,
            new Figure(words.say("risks.matrix.caption"), drawing(rated), data(rated))));
  }

  private Drawing drawing(List<Risk> rated) {
    Wording words = here.wording();
    long red = open.stream().filter(RankedRisk::red).count();
    List<String> places = rated.stream().map(this::place).toList();
    return new RiskMatrix(
            "risk-matrix",
            words.count("risks.matrix.finding", red),
            String.join("; ", places),
            Arrays.stream(Probability.Row.values()).map(this::word).toList(),
            Arrays.stream(Impact.values()).map(this::word).toList(),
            words.say("risks.matrix.axis"),
            here.subject().program().policy().health().redScore(),
            rated.stream().map(RiskFigure::mark).toList())
        .draw();
  }

  private static RiskMatrix.Entry mark(Risk risk) {
    return new RiskMatrix.Entry(
        risk.id(),
        risk.probability().map(p -> p.row().rank()).orElse(1),
        risk.impact().map(Impact::rank).orElse(1));
  }

  private String place(Risk risk) {
    return here.wording().say("risks.matrix.place", risk.name(), probability(risk), impact(risk));
  }

  private DataTable data(List<Risk> rated) {
    Wording words = here.wording();
    List<String> heads =
        List.of(
            words.say("risks.matrix.head.risk"),
            words.say("risks.matrix.head.probability"),
            words.say("risks.matrix.head.impact"),
            words.say("risks.matrix.head.score"));
    return new DataTable(
        heads,
        rated.stream()
            .map(
                risk ->
                    List.of(
                        risk.name(),
                        probability(risk),
                        impact(risk),
                        words.amounts().number(risk.score().orElse(0))))
            .toList());
  }

  private String probability(Risk risk) {
    return risk.probability().map(p -> word(p.row())).orElse("");
  }

  private String impact(Risk risk) {
    return risk.impact().map(this::word).orElse("");
  }

  private String word(Probability.Row row) {
    return here.wording().say("risks.probability." + row.word());
  }

  private String word(Impact impact) {
    return here.wording().say("risks.impact." + impact.word());
  }
}
