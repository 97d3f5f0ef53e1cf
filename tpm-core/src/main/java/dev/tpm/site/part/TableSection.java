package dev.tpm.site.part;

/**
 * A part of a page that is one table.
 *
 * @param id its anchor
 * @param title its heading
 * @param note what stands beside the heading; may be empty
 * @param table the rows, at least one
 * @param fold what is said in place of the table while it is folded; empty for one that does not
 *     fold
 */
public record TableSection(String id, String title, String note, Table table, String fold) {

  /** A table that is always shown. */
  public static TableSection shown(String id, String title, String note, Table table) {
    return new TableSection(id, title, note, table, "");
  }
}
