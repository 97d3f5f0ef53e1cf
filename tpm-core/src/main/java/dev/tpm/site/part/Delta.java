package dev.tpm.site.part;

/**
 * A signed difference as it is shown, such as {@code +38 d}.
 *
 * @param text the difference with its sign (a real minus) and unit
 * @param tone {@link Tone#LATE}, {@link Tone#EARLY} or, where neither is news, {@link Tone#PLAIN}
 */
public record Delta(String text, Tone tone) implements Piece {
  @Override
  public Kind kind() {
    return Kind.DELTA;
  }
}
