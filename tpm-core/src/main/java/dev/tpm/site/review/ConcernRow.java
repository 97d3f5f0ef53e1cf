package dev.tpm.site.review;

import dev.tpm.site.part.Piece;
import dev.tpm.site.part.State;
import java.util.List;

/**
 * What somebody should look at.
 *
 * @param level how much it matters
 * @param rule what it is, by the name of its rule
 * @param what the thing itself
 * @param which what it is true of, where that is several things; may be empty
 * @param help what to do; may be empty
 * @param place where it is written, as {@code file:line}; may be empty
 * @param who who is to act; may be empty
 */
public record ConcernRow(
    State level,
    String rule,
    String what,
    String which,
    String help,
    String place,
    List<Piece> who) {
  public ConcernRow {
    who = List.copyOf(who);
  }
}
