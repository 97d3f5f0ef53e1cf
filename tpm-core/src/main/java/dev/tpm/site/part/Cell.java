package dev.tpm.site.part;

import java.util.List;

/**
 * One cell of a table.
 *
 * @param main the line itself
 * @param sub a second, smaller line under it; may be empty
 */
public record Cell(List<Piece> main, List<Piece> sub) {
  public Cell {
    main = List.copyOf(main);
    sub = List.copyOf(sub);
  }

  /** A cell of one line. */
  public static Cell of(Piece... main) {
    return new Cell(List.of(main), List.of());
  }

  /** A cell of one line of plain text. */
  public static Cell of(String text) {
    return of(Words.of(text));
  }

  /** A cell with nothing in it. */
  public static Cell empty() {
    return new Cell(List.of(), List.of());
  }

  /** The same cell with a second line under it. */
  public Cell under(Piece... second) {
    return new Cell(main, List.of(second));
  }
}
