package dev.tpm.site.part;

/**
 * A date as it is shown.
 *
 * @param iso the date as {@code yyyy-mm-dd}, for machines
 * @param text the date in words, such as {@code 5 Feb}
 */
public record Day(String iso, String text) implements Piece {
  @Override
  public Kind kind() {
    return Kind.DAY;
  }
}
