package dev.tpm.read;

import java.util.List;

/**
 * What an editor can check of a value, and offer for it: never more than the reader asks.
 *
 * @param type what it is in general
 * @param words the words of a fixed set
 * @param text the regular expression of a text, or the name of a table
 * @param parts what it is made of
 */
record Form(Type type, List<String> words, String text, List<Form> parts) {

  /** What a value is in general. */
  enum Type {
    ANY,
    /** A text of any kind; YAML may take it for a number. */
    TEXT,
    /** A text of a pattern, which YAML takes for a text. */
    PATTERN,
    WORDS,
    /** A map with the fields of a table. */
    TABLE,
    /** One, or a list of them, or nothing. */
    LIST,
    /** A map of any keys, or nothing. */
    MAP,
    /** Any of several. */
    EITHER
  }

  static final Form ANY = new Form(Type.ANY, List.of(), "", List.of());
  static final Form TEXT = new Form(Type.TEXT, List.of(), "", List.of());

  static Form pattern(String pattern) {
    return new Form(Type.PATTERN, List.of(), pattern, List.of());
  }

  static Form words(List<String> words) {
    return new Form(Type.WORDS, words, "", List.of());
  }

  /** A map with the fields of a table of {@link Tables}, by its name. */
  static Form table(String name) {
    return new Form(Type.TABLE, List.of(), name, List.of());
  }

  static Form listOf(Form member) {
    return new Form(Type.LIST, List.of(), "", List.of(member));
  }

  static Form mapOf(Form member) {
    return new Form(Type.MAP, List.of(), "", List.of(member));
  }

  static Form either(Form... parts) {
    return new Form(Type.EITHER, List.of(), "", List.of(parts));
  }
}
