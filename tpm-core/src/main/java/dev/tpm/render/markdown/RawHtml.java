package dev.tpm.render.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamRenderer;
import org.owasp.html.PolicyFactory;

/** Lets through what GitHub lets through in Markdown, and drops the rest. */
final class RawHtml {

  private static final Set<String> ELEMENTS =
      words(
          """
          h1 h2 h3 h4 h5 h6 br b i strong em a pre code img div ins del sup sub p ol ul li table thead tbody
          tfoot tr td th caption blockquote dl dt dd kbd q samp var hr ruby rt rp s u summary details figure
          figcaption abbr bdo bdi cite dfn mark small span time wbr section
          """);

  /** Elements that go while their content stays. */
  private static final Set<String> IGNORED =
      words(
          """
          center font big tt strike nobr picture source article aside header footer nav input label video
          audio col colgroup
          """);

  private static final Pattern TAG = Pattern.compile("<(?=/?([A-Za-z][A-Za-z0-9-]*))");
  private static final Pattern OURS =
      Pattern.compile("md-[a-z]{1,12}(?: md-[a-z]{1,12})?|language-[A-Za-z0-9+#._-]{1,30}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N} ,.:-]{1,60}");

  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements(ELEMENTS.toArray(String[]::new))
          .allowWithoutAttributes("a", "span")
          .allowStandardUrlProtocols()
          .allowUrlProtocols("http", "https", "mailto")
          .allowAttributes("href")
          .onElements("a")
          .allowAttributes("src", "alt")
          .onElements("img")
          .allowAttributes("width", "height")
          .matching(NUMBER)
          .onElements("img")
          .allowAttributes("colspan", "rowspan")
          .matching(NUMBER)
          .onElements("td", "th")
          .allowAttributes("start", "value")
          .matching(NUMBER)
          .onElements("ol", "li")
          .allowAttributes("open")
          .onElements("details")
          .allowAttributes("tabindex")
          .matching(Pattern.compile("0"))
          .onElements("div")
          .allowAttributes("role")
          .matching(Pattern.compile("img"))
          .onElements("span")
          .allowAttributes("aria-label")
          .matching(WORDS)
          .onElements("span", "a")
          .allowAttributes("dir")
          .matching(Pattern.compile("ltr|rtl|auto"))
          .globally()
          .allowAttributes("class")
          .matching(OURS)
          .globally()
          .allowAttributes("id", "title")
          .globally()
          .toFactory();

  private RawHtml() {}

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }

  /**
   * The author's HTML with the tags that are not let through made visible.
   *
   * <p>A {@code <name>} in a command line is a word of the author's; it is shown, not dropped. And
   * a tag such as {@code <script>} would swallow what follows it.
   */
  static String tamed(String html) {
    return TAG.matcher(html)
        .replaceAll(
            tag -> {
              String element = tag.group(1).toLowerCase(Locale.ROOT);
              return ELEMENTS.contains(element) || IGNORED.contains(element) ? "<" : "&lt;";
            });
  }

  /** The HTML of a whole text, sanitized, balanced and brought under the rules of the page. */
  static String sanitize(String html, PageRules rules, ReadyAddresses ready) {
    StringBuilder clean = new StringBuilder(html.length());
    HtmlStreamRenderer renderer = HtmlStreamRenderer.create(clean, message -> {});
    HtmlSanitizer.sanitize(html, POLICY.apply(new RuledHtml(renderer, rules, ready)));
    return clean.toString();
  }
}
