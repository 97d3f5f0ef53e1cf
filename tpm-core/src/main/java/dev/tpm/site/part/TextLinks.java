package dev.tpm.site.part;

import java.util.Optional;

/** Answers where the links of an author's text lead, seen from the page that it stands on. */
public interface TextLinks {

  /**
   * The target of {@code [[text]]}.
   *
   * @return empty where it names nothing; it is then shown as written
   */
  Optional<Target> reference(String text);

  /** The address that a relative link leads to; empty where nothing in the site stands for it. */
  Optional<String> file(String path);

  /** The address of a picture below {@code assets/}; empty where there is no such file. */
  Optional<String> picture(String path);

  /** What an alert, such as {@code warning}, is called; empty where the page does not say. */
  default Optional<String> alert(String name) {
    return Optional.empty();
  }

  /** How ticket keys become links; empty where the plan names no tracker. */
  Optional<Tracker> tracker();

  /** Links that lead nowhere, for a text that stands alone. */
  static TextLinks none() {
    return new TextLinks() {
      @Override
      public Optional<Target> reference(String text) {
        return Optional.empty();
      }

      @Override
      public Optional<String> file(String path) {
        return Optional.empty();
      }

      @Override
      public Optional<String> picture(String path) {
        return Optional.empty();
      }

      @Override
      public Optional<Tracker> tracker() {
        return Optional.empty();
      }
    };
  }

  /**
   * Where a reference leads.
   *
   * @param href relative to the page; empty where the thing has no page
   * @param label the name of the thing
   * @param state its state in a word
   */
  record Target(String href, String label, Optional<String> state) {}

  /**
   * A ticket system.
   *
   * @param pattern the regular expression of a key
   * @param address the address of a ticket, with {@code {id}} for its key
   */
  record Tracker(String pattern, String address) {}
}
