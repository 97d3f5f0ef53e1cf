package dev.tpm.render.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.owasp.html.HtmlStreamEventReceiver;

/**
 * Applies {@link PageRules} to the tags that the sanitizer let through, on their way to the page.
 */
final class RuledHtml implements HtmlStreamEventReceiver {

  private final HtmlStreamEventReceiver out;
  private final PageRules rules;
  private final ReadyAddresses ready;

  /** The headings that are open, as they are written to the page. */
  private final Deque<String> headings = new ArrayDeque<>();

  /** The links that are open; those that lead nowhere are not written. */
  private final Deque<Boolean> links = new ArrayDeque<>();

  RuledHtml(HtmlStreamEventReceiver out, PageRules rules, ReadyAddresses ready) {
    this.out = out;
    this.rules = rules;
    this.ready = ready;
  }

  @Override
  public void openDocument() {
    out.openDocument();
  }

  @Override
  public void closeDocument() {
    out.closeDocument();
  }

  @Override
  public void text(String text) {
    out.text(text);
  }

  @Override
  public void openTag(String element, List<String> attributes) {
    List<String> ruled = new ArrayList<>();
    for (int i = 0; i + 1 < attributes.size(); i += 2) {
      add(ruled, attributes.get(i), attributes.get(i + 1));
    }
    if (element.equals("img")) {
      image(attributes, ruled);
    } else if (isHeading(element)) {
      String heading = "h" + rules.level(element.charAt(1) - '0');
      headings.push(heading);
      out.openTag(heading, ruled);
    } else if (element.equals("a")) {
      boolean leads = !ruled.isEmpty();
      links.push(leads);
      if (leads) {
        out.openTag(element, ruled);
      }
    } else {
      out.openTag(element, ruled);
    }
  }

  @Override
  public void closeTag(String element) {
    if (isHeading(element)) {
      out.closeTag(headings.isEmpty() ? element : headings.pop());
    } else if (!element.equals("a") || links.isEmpty() || links.pop()) {
      out.closeTag(element);
    }
  }

  private void add(List<String> ruled, String name, String value) {
    Optional<String> kept =
        switch (name) {
          case "id" -> value.isBlank() ? Optional.empty() : Optional.of(rules.id(idOf(value)));
          case "href" -> ready.reveal(value).or(() -> rules.address(value));
          case "src" -> ready.reveal(value).or(() -> rules.picture(value));
          case "open" -> Optional.of("");
          default -> Optional.of(value);
        };
    kept.ifPresent(
        text -> {
          ruled.add(name);
          ruled.add(text);
        });
  }

  private static String idOf(String value) {
    return value.strip().replaceAll("\\s+", "-");
  }

  /** A picture of ours stays one; any other becomes a link to it, or its words alone. */
  private void image(List<String> written, List<String> ruled) {
    String words = value(written, "alt").orElse("");
    if (value(ruled, "src").isPresent()) {
      if (value(ruled, "alt").isEmpty()) {
        ruled.addAll(List.of("alt", ""));
      }
      out.openTag("img", ruled);
      return;
    }
    Optional<String> address =
        !links.isEmpty() ? Optional.empty() : value(written, "src").flatMap(rules::address);
    address.ifPresent(href -> out.openTag("a", List.of("href", href)));
    out.text(words.isBlank() ? "picture" : words);
    address.ifPresent(href -> out.closeTag("a"));
  }

  private static Optional<String> value(List<String> attributes, String name) {
    for (int i = 0; i + 1 < attributes.size(); i += 2) {
      if (attributes.get(i).equals(name)) {
        return Optional.of(attributes.get(i + 1));
      }
    }
    return Optional.empty();
  }

  private static boolean isHeading(String element) {
    return element.length() == 2
        && element.charAt(0) == 'h'
        && element.charAt(1) >= '1'
        && element.charAt(1) <= '6';
  }
}
