package dev.tpm.site.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rows of a timeline that fold together.
 *
 * @param head the row that stays when the others are folded; empty for rows that do not fold
 * @param open whether the rows are shown at first
 * @param rows the rows, in order; those of kind {@link TimelineRow.Kind#GROUP} head the rows that
 *     follow them
 * @param inner what follows the rows, and may fold inside
 */
public record TimelineGroup(
    Optional<TimelineRow> head, boolean open, List<TimelineRow> rows, List<TimelineGroup> inner) {
  public TimelineGroup {
    rows = List.copyOf(rows);
    inner = List.copyOf(inner);
  }

  /** Rows with nothing that folds inside. */
  public TimelineGroup(Optional<TimelineRow> head, boolean open, List<TimelineRow> rows) {
    this(head, open, rows, List.of());
  }

  /** Every row in it: its head, its rows, and those of what folds inside. */
  Stream<TimelineRow> all() {
    return Stream.of(head.stream(), rows.stream(), inner.stream().flatMap(TimelineGroup::all))
        .flatMap(each -> each);
  }
}
