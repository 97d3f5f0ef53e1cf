package dev.tpm.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;

/** What a page must not hold, whatever stands in a plan. */
public final class Harm {
  private Harm() {}

  /** What of a stranger's text does more on a page than being read. */
  public static List<String> of(Map<String, byte[]> site) {
    List<String> harm = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : site.entrySet()) {
      assertThat(file.getKey().split("/")).doesNotContain("..", "");
      if (file.getKey().endsWith(".html")) {
        Document page = Jsoup.parse(new String(file.getValue(), UTF_8));
        page.select(
                "script:not([src]), iframe, object, embed, base, style, form, math, template,"
                    + " noscript, body meta, body link, head meta[http-equiv=refresh]")
            .forEach(element -> harm.add(file.getKey() + ": " + element));
        page.getAllElements()
            .forEach(
                element ->
                    element.attributes().asList().stream()
                        .filter(a -> isHarmful(a) && !isLook(file.getKey(), a))
                        .forEach(a -> harm.add(file.getKey() + ": " + a + " of " + element.tag())));
      }
    }
    return harm;
  }

  /** Mail programs know no stylesheets: mails carry their looks, which hold nothing of a plan. */
  private static boolean isLook(String path, Attribute attribute) {
    return path.matches("(?:[^/]+/)?digest(?:/[^/]+)?\\.html")
        && attribute.getKey().equals("style")
        && attribute.getValue().matches("[-a-zA-Z0-9 :;,.%#']*");
  }

  private static boolean isHarmful(Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    if (name.startsWith("on") || Set.of("srcdoc", "formaction", "style").contains(name)) {
      return true;
    }
    if (!Set.of("href", "src", "action", "poster", "data", "xlink:href").contains(name)) {
      return false;
    }
    String address =
        attribute.getValue().replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(Locale.ROOT);
    Matcher scheme = Pattern.compile("^([a-z][a-z0-9+.-]*):").matcher(address);
    return scheme.find() && !Set.of("http", "https", "mailto").contains(scheme.group(1));
  }
}
