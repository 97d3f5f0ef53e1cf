package dev.tpm.site.page;

import dev.tpm.model.Stakeholder;
import dev.tpm.site.chart.Shape;
import dev.tpm.site.edition.Edition;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Prose;
import dev.tpm.site.part.State;
import dev.tpm.site.part.Tone;
import dev.tpm.site.part.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a mail says: {@code digest.html} for everybody, {@code digest/ID.html} for a stakeholder,
 * and the same as plain text.
 *
 * <p>A mail knows no stylesheet and no drawing of the site, so states are characters with words.
 *
 * @param subject the verdict, which is the mail's subject too
 * @param shape how the program stands
 * @param intro the program, the day, and whom it is for
 * @param say what its TPM says
 * @param by who said it and when
 * @param parts what follows, in order
 * @param site the way to the site; absent where its address is not known
 * @param foot what made it
 */
public record Digest(
    String language,
    boolean rightToLeft,
    String subject,
    Shape shape,
    String intro,
    Optional<Prose> say,
    List<Piece> by,
    List<Part> parts,
    Optional<Link> site,
    String foot) {
  public Digest {
    by = List.copyOf(by);
    parts = List.copyOf(parts);
  }

  /**
   * A heading and what stands under it.
   *
   * @param nothing what is said where there are no lines
   */
  public record Part(String title, List<Line> lines, String nothing) {
    public Part {
      lines = List.copyOf(lines);
    }
  }

  /**
   * An entry.
   *
   * @param what the entry itself
   * @param more sentences about it
   * @param notes what its author says about it, in plain words
   */
  public record Line(List<Piece> what, List<List<Piece>> more, List<Note> notes) {
    public Line {
      what = List.copyOf(what);
      more = List.copyOf(more);
      notes = List.copyOf(notes);
    }

    /** An entry that is one sentence. */
    static Line of(List<Piece> what) {
      return new Line(inMail(what), List.of(), List.of());
    }
  }

  /**
   * What an author says, in plain words.
   *
   * @param label what stands before it; may be empty
   */
  public record Note(String label, Prose text) {}

  /** The mail for everybody who works on a program. */
  public static Digest forAll(Edition edition) {
    return Digests.forAll(edition);
  }

  /** The mail for a stakeholder: what is asked of them, and what they care about. */
  public static Digest of(Edition edition, Stakeholder reader) {
    return Digests.of(edition, reader);
  }

  /** The sign of the verdict. */
  public String sign() {
    return sign(shape);
  }

  /** A line in which states are characters and words. */
  static List<Piece> inMail(List<Piece> line) {
    List<Piece> plain = new ArrayList<>();
    for (Piece piece : line) {
      plain.add(piece instanceof State state ? inMail(state) : piece);
    }
    return plain;
  }

  private static Words inMail(State state) {
    return new Words(sign(state.shape()) + " " + state.word(), Tone.STRONG);
  }

  /** The character that is most like a shape in any font. */
  static String sign(Shape shape) {
    return switch (shape) {
      case ON_TRACK -> "●";
      case AT_RISK -> "▲";
      case OFF_TRACK -> "■";
      case DONE -> "✓";
      case NOT_STARTED -> "○";
      case PAUSED -> "‖";
      case CANCELLED -> "–";
    };
  }
}
