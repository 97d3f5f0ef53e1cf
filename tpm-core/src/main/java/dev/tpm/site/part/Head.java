package dev.tpm.site.part;

import java.util.Optional;

/**
 * The head of a section.
 *
 * @param id its anchor on the page
 * @param title its heading
 * @param note what stands beside it; may be empty
 * @param more the way to all of what it shows a part of
 */
public record Head(String id, String title, String note, Optional<Link> more) {

  /** A heading alone. */
  public static Head of(String id, String title) {
    return new Head(id, title, "", Optional.empty());
  }

  /** A heading with a note beside it. */
  public static Head of(String id, String title, String note) {
    return new Head(id, title, note, Optional.empty());
  }

  /** The same with a way to more. */
  public Head with(Optional<Link> way) {
    return new Head(id, title, note, way);
  }
}
