package dev.tpm.site.chart;

import java.util.List;

/**
 * A chart's data in words and figures, for those who cannot see it or want to copy it.
 *
 * @param heads the heads of its columns; the first column names the row
 * @param rows its rows, each with as many cells as there are heads
 */
public record DataTable(List<String> heads, List<List<String>> rows) {
  public DataTable {
    heads = List.copyOf(heads);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
