package dev.tpm.site.page;

import dev.tpm.site.part.Piece;
import java.util.List;

/**
 * An entry of a list: what it is, how it stands, and a line of figures.
 *
 * @param id its anchor; may be empty
 * @param title what it is
 * @param sub a smaller line under it; may be empty
 * @param state how it stands
 * @param text the figures; may be empty
 */
public record EventRow(
    String id, List<Piece> title, List<Piece> sub, List<Piece> state, List<Piece> text) {
  public EventRow {
    title = List.copyOf(title);
    sub = List.copyOf(sub);
    state = List.copyOf(state);
    text = List.copyOf(text);
  }

  /** The same where its thing has its own entry elsewhere on the page. */
  EventRow withoutAnchor() {
    return new EventRow("", title, sub, state, text);
  }
}
