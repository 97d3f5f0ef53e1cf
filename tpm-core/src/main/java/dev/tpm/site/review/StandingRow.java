package dev.tpm.site.review;

import dev.tpm.site.part.Piece;
import java.util.List;

/**
 * Something that stands otherwise.
 *
 * @param what the thing
 * @param was the sign of how it stood; empty where there is none
 * @param now the sign of how it stands
 * @param text both in words; empty where the signs say it
 */
public record StandingRow(List<Piece> what, List<Piece> was, List<Piece> now, List<Piece> text) {
  public StandingRow {
    what = List.copyOf(what);
    was = List.copyOf(was);
    now = List.copyOf(now);
    text = List.copyOf(text);
  }
}
