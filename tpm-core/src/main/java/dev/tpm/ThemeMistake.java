package dev.tpm;

/** A file of the folder of templates cannot be used; the message has a line for each mistake. */
public final class ThemeMistake extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  ThemeMistake(String message) {
    super(message);
  }
}
