package dev.tpm.check;

import java.util.List;

/**
 * Finds the links in a text. Parsing Markdown is another room's craft; what is checked must be what
 * is shown.
 */
public interface Texts {

  /** The {@code [[…]]} in a text, in order; those in code are none. */
  List<Mention> references(String markdown);

  /** The addresses of the pictures in a text, in order; those in code are none. */
  List<Mention> pictures(String markdown);

  /**
   * A link in a text.
   *
   * @param text the reference without its brackets, or the picture's address
   * @param offset where it begins, in chars from the text's start
   */
  record Mention(String text, int offset) {}
}
