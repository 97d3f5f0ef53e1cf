package dev.tpm.site.part;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A table of pieces.
 *
 * @param caption what the table holds, for those who hear it
 * @param columns its columns, at most one of kind {@link Column.Kind#NAME}
 * @param rows its rows, each with as many cells as there are columns
 */
public record Table(String caption, List<Column> columns, List<Row> rows) {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            "expected " + columns.size() + " cells in row '" + row.id() + "' of " + caption);
      }
    }
  }

  /** The same without the columns that no row has anything in. */
  public Table withoutEmptyColumns() {
    return keeping(i -> rows.stream().anyMatch(row -> !row.cells().get(i).main().isEmpty()));
  }

  private Table keeping(IntPredicate wanted) {
    List<Integer> kept = IntStream.range(0, columns.size()).filter(wanted).boxed().toList();
    return new Table(
        caption,
        kept.stream().map(columns::get).toList(),
        rows.stream()
            .map(row -> new Row(row.id(), kept.stream().map(row.cells()::get).toList()))
            .toList());
  }

  /** The same without the columns of a label. */
  public Table without(String label) {
    return keeping(i -> !columns.get(i).label().equals(label));
  }

  /** The rows with each cell beside its column, as a template needs them. */
  public List<Line> lines() {
    return rows.stream().map(row -> new Line(row.id(), slots(row))).toList();
  }

  private List<Slot> slots(Row row) {
    return IntStream.range(0, columns.size())
        .mapToObj(i -> new Slot(columns.get(i), row.cells().get(i)))
        .toList();
  }

  /** A row as it is drawn. */
  public record Line(String id, List<Slot> slots) {}

  /** A cell and the column that it stands in. */
  public record Slot(Column column, Cell cell) {}
}
