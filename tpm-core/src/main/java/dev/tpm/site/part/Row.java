package dev.tpm.site.part;

import java.util.List;

/**
 * One row of a table.
 *
 * @param id its anchor on the page; may be empty
 * @param cells one a column
 */
public record Row(String id, List<Cell> cells) {
  public Row {
    cells = List.copyOf(cells);
  }
}
