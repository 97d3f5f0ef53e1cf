package dev.tpm.site.part;

/**
 * One column of a table.
 *
 * @param label its head
 * @param kind how its cells are set
 * @param minor whether it goes on narrow screens, because the entity's own page has it too
 */
public record Column(String label, Kind kind, boolean minor) {

  /** How the cells of a column are set. */
  public enum Kind {
    /** The name of the row: a heading cell. */
    NAME,
    /** Text that may wrap. */
    TEXT,
    /** Figures: right-aligned, never wrapped. */
    NUMBER,
    /** A state or a date: never wrapped. */
    SHORT
  }
}
