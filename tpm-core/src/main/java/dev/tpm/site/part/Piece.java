package dev.tpm.site.part;

/** One piece of a line of text: words, a link, a date, a delta or a state. */
public sealed interface Piece permits Words, Link, Day, Delta, State {

  /** The kinds that the templates tell apart. */
  enum Kind {
    WORDS,
    LINK,
    DAY,
    DELTA,
    STATE
  }

  /** Which of the kinds this piece is, for the templates, which cannot ask for a type. */
  Kind kind();
}
