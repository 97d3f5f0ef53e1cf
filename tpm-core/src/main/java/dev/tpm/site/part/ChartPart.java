package dev.tpm.site.part;

import dev.tpm.site.chart.Figure;
import java.util.List;

/**
 * A section that is a chart.
 *
 * @param figure the chart with its data
 * @param say what follows from it; may be empty
 */
public record ChartPart(Head head, Figure figure, List<Piece> say) {
  public ChartPart {
    say = List.copyOf(say);
  }
}
