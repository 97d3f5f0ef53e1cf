package dev.tpm.render.markdown;

import java.util.Optional;

/**
 * What the node renderer asks about ids, levels and addresses.
 *
 * <p>A text of pure Markdown gets the answers of {@link PageRules}. In a text with raw HTML the
 * sanitizer's receiver applies the rules to all that comes by, so the renderer writes what the
 * author wrote.
 */
sealed interface LinkWriter {

  PageRules rules();

  int level(int written);

  String id(String wish);

  Optional<String> address(String written);

  Optional<String> picture(String written);

  /** An address that is final, in the form that the next step lets pass. */
  String ready(String address);

  /** Answers by the rules. */
  record ByRules(PageRules rules) implements LinkWriter {
    @Override
    public int level(int written) {
      return rules.level(written);
    }

    @Override
    public String id(String wish) {
      return rules.id(wish);
    }

    @Override
    public Optional<String> address(String written) {
      return rules.address(written);
    }

    @Override
    public Optional<String> picture(String written) {
      return rules.picture(written);
    }

    @Override
    public String ready(String address) {
      return address;
    }
  }

  /** Answers as written; {@link RuledHtml} comes after. */
  record AsWritten(PageRules rules, ReadyAddresses readied) implements LinkWriter {
    @Override
    public int level(int written) {
      return written;
    }

    @Override
    public String id(String wish) {
      return wish;
    }

    @Override
    public Optional<String> address(String written) {
      return Optional.of(written);
    }

    @Override
    public Optional<String> picture(String written) {
      return rules.picture(written).map(readied::hide);
    }

    @Override
    public String ready(String address) {
      return readied.hide(address);
    }
  }
}
