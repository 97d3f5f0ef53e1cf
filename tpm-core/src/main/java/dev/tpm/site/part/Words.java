package dev.tpm.site.part;

/**
 * Plain words inside a line.
 *
 * @param text the words, with the spaces that part them from their neighbours
 * @param tone how loud they are
 */
public record Words(String text, Tone tone) implements Piece {

  /** Words in the text's own tone. */
  public static Words of(String text) {
    return new Words(text, Tone.PLAIN);
  }

  @Override
  public Kind kind() {
    return Kind.WORDS;
  }
}
