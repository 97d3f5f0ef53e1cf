package dev.tpm.site.part;

/** How loud a piece of text is; the stylesheet has a class of the same name, in lower case. */
public enum Tone {
  PLAIN,
  STRONG,
  SOFT,
  MUTED,
  LATE,
  EARLY
}
