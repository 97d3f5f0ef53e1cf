package dev.tpm.site.register;

import dev.tpm.site.part.ChartPart;
import dev.tpm.site.part.Frame;
import dev.tpm.site.part.Piece;
import java.util.List;
import java.util.Optional;

/**
 * A page that lists one kind of thing, such as all risks.
 *
 * @param verdict the answer to its question
 * @param say one or two sentences that carry it further; may be empty
 * @param matrix where risks sit
 * @param aside the section beside the matrix
 * @param parts its sections, in order
 * @param trend how it went over time
 */
public record RegisterPage(
    Frame frame,
    String verdict,
    List<Piece> say,
    Optional<Matrix> matrix,
    List<Part> aside,
    List<Part> parts,
    Optional<ChartPart> trend) {
  public RegisterPage {
    say = List.copyOf(say);
    aside = List.copyOf(aside);
    parts = List.copyOf(parts);
  }
}
