package dev.tpm.site.edition;

import java.util.Optional;

/**
 * What a site shows of its owner around each page.
 *
 * @param logo a picture of the plan's {@code assets/}, before the program's name
 * @param footer a line at the foot; may be empty
 */
public record Brand(Optional<String> logo, String footer) {
  public static final Brand NONE = new Brand(Optional.empty(), "");
}
