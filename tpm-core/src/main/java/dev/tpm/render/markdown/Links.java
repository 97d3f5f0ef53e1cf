package dev.tpm.render.markdown;

import java.util.Optional;

/** Answers where the links of a text lead, seen from the page that the text stands on. */
public interface Links {

  /**
   * The target of {@code [[text]]}.
   *
   * @param text what stands between the brackets, such as {@code risk:vendor-api}
   * @return empty where it names nothing; it is then shown as written
   */
  Optional<Target> reference(String text);

  /**
   * The address that a relative link leads to.
   *
   * @param path the link as written, with its fragment, such as {@code ../ledger.md#scope}
   * @return empty where nothing in the site stands for it; the link's text is then shown alone
   */
  Optional<String> file(String path);

  /**
   * The address of a picture.
   *
   * @param path its path from the plan's root: {@code assets/} and a plain path below it
   * @return empty where there is no such file; the picture's text is then shown
   */
  Optional<String> asset(String path);

  /**
   * What an alert is called in the language of the page.
   *
   * @param name such as {@code warning}
   * @return empty where the page does not say; it is then called what GitHub calls it
   */
  default Optional<String> alert(String name) {
    return Optional.empty();
  }

  /** Links that lead nowhere, for a text that stands alone. */
  static Links none() {
    return new Links() {
      @Override
      public Optional<Target> reference(String text) {
        return Optional.empty();
      }

      @Override
      public Optional<String> file(String path) {
        return Optional.empty();
      }

      @Override
      public Optional<String> asset(String path) {
        return Optional.empty();
      }
    };
  }

  /**
   * Where a reference leads.
   *
   * @param href the address, relative to the page; empty where the thing has no page
   * @param label the name of the thing
   * @param state its state in a word, such as {@code done}, shown after the name
   */
  record Target(String href, String label, Optional<String> state) {}
}
