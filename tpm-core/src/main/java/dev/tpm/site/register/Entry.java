package dev.tpm.site.register;

import dev.tpm.site.part.Link;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Prose;
import java.util.List;
import java.util.Optional;

/**
 * One row of a register: what it is sorted by, what it says, whose turn it is.
 *
 * @param id its anchor on the page; empty where it has a page of its own
 * @param former the anchors that it had by its former ids
 * @param lead what it is sorted by: a day, a severity, a score
 * @param note the neighbour of that figure: how late, how old, how likely
 * @param name its name, with the way to its own page where it has one
 * @param ref the reference that finds it from anywhere in the plan
 * @param sub what stands beside the reference: its project, when it was raised
 * @param summary its author's one line
 * @param text what its author wrote
 * @param details its other fields
 * @param todos what is done about it
 * @param who whose turn it is
 * @param whoNote in what part
 */
public record Entry(
    String id,
    List<String> former,
    List<Piece> lead,
    List<Piece> note,
    Link name,
    String ref,
    List<Piece> sub,
    Optional<String> summary,
    Optional<Prose> text,
    List<Detail> details,
    List<Todo> todos,
    List<Piece> who,
    List<Piece> whoNote) {
  public Entry {
    former = List.copyOf(former);
    lead = List.copyOf(lead);
    note = List.copyOf(note);
    sub = List.copyOf(sub);
    details = List.copyOf(details);
    todos = List.copyOf(todos);
    who = List.copyOf(who);
    whoNote = List.copyOf(whoNote);
  }
}
