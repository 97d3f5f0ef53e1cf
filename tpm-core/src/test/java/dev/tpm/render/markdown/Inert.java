package dev.tpm.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What must hold of all HTML that comes from an author, seen as a browser's parser sees it. */
final class Inert {

  private static final Set<String> ELEMENTS =
      Set.of(
          "script",
          "iframe",
          "object",
          "embed",
          "base",
          "meta",
          "link",
          "style",
          "form",
          "svg",
          "math",
          "template",
          "noscript",
          "input",
          "button",
          "textarea",
          "select",
          "frameset");

  private static final Set<String> ATTRIBUTES = Set.of("srcdoc", "formaction", "style", "name");
  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "action", "poster", "data", "xlink:href");

  private Inert() {}

  static void check(String html) {
    String page =
        "<!doctype html><body><main id=main><div>" + html + "</div><p id=after></p></main>";
    var document = Jsoup.parse(page);
    assertThat(document.select("main > p#after")).as("balanced").hasSize(1);
    for (Element element : document.select("main > div *")) {
      assertThat(ELEMENTS).doesNotContain(element.tagName());
      element.attributes().forEach(attribute -> check(element, attribute));
    }
  }

  private static void check(Element element, Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    String value = attribute.getValue();
    assertThat(name).doesNotStartWith("on").isNotIn(ATTRIBUTES);
    if (ADDRESSES.contains(name)) {
      String plain = value.replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
      assertThat(plain).matches("(?s)(https?:.*|mailto:.*|[^:]*|[^:]*[/?#].*)");
    }
    if (element.tagName().equals("img") && name.equals("src")) {
      assertThat(value).doesNotContain(":", "//", "\\");
    }
    if (name.equals("id")) {
      assertThat(value).startsWith("u-");
    }
  }
}
