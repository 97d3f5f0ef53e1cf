package dev.tpm.site.chart;

import java.util.List;
import java.util.Optional;

/**
 * Rows of a timeline that fold together.
 *
 * @param head the row that stays when the others are folded; empty for rows that do not fold
 * @param open whether the rows are shown at first
 * @param rows the rows, in order; those of kind {@link TimelineRow.Kind#GROUP} head the rows that
 *     follow them
 */
public record TimelineGroup(Optional<TimelineRow> head, boolean open, List<TimelineRow> rows) {
  public TimelineGroup {
    rows = List.copyOf(rows);
  }
}
