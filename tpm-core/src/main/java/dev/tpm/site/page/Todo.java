package dev.tpm.site.page;

import dev.tpm.site.chart.Shape;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Piece;
import java.util.List;

/**
 * An entry of a list to tick off.
 *
 * @param id its anchor; may be empty
 * @param shape done or not
 * @param what what is done
 * @param who by whom, by when
 * @param buys what it would do; may be empty
 */
public record Todo(String id, Shape shape, Link what, List<Piece> who, List<Piece> buys) {
  public Todo {
    who = List.copyOf(who);
    buys = List.copyOf(buys);
  }
}
