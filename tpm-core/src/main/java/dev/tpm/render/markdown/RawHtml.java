package dev.tpm.render.markdown;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamRenderer;
import org.owasp.html.PolicyFactory;

/** Lets through what GitHub lets through in Markdown, and drops the rest. */
final class RawHtml {

  private static final String[] ELEMENTS = {
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "br",
    "b",
    "i",
    "strong",
    "em",
    "a",
    "pre",
    "code",
    "img",
    "div",
    "ins",
    "del",
    "sup",
    "sub",
    "p",
    "ol",
    "ul",
    "table",
    "thead",
    "tbody",
    "tfoot",
    "blockquote",
    "dl",
    "dt",
    "dd",
    "kbd",
    "q",
    "samp",
    "var",
    "hr",
    "ruby",
    "rt",
    "rp",
    "li",
    "tr",
    "td",
    "th",
    "s",
    "summary",
    "details",
    "caption",
    "figure",
    "figcaption",
    "abbr",
    "bdo",
    "bdi",
    "cite",
    "dfn",
    "mark",
    "small",
    "span",
    "time",
    "wbr",
    "u",
    "section"
  };

  private static final Pattern OURS =
      Pattern.compile("md-[a-z]{1,12}(?: md-[a-z]{1,12})?|language-[A-Za-z0-9+#._-]{1,30}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N} ,.:-]{1,60}");

  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements(ELEMENTS)
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

  /**
   * The tags that GitHub shows as text, since a browser would read what follows them in another
   * way.
   */
  private static final Pattern WILD =
      Pattern.compile(
          "<(?=/?(?:title|textarea|style|xmp|iframe|noembed|noframes|script|noscript|plaintext|template"
              + "|svg|math|object|embed|base|meta|link|form|frameset|select)(?![a-z0-9-]))",
          Pattern.CASE_INSENSITIVE);

  private RawHtml() {}

  /** The author's HTML with the tags that would swallow what follows made visible. */
  static String tamed(String html) {
    return WILD.matcher(html).replaceAll("&lt;");
  }

  /** The HTML of a whole text, sanitized, balanced and brought under the rules of the page. */
  static String sanitize(String html, PageRules rules, ReadyAddresses ready) {
    StringBuilder clean = new StringBuilder(html.length());
    HtmlStreamRenderer renderer = HtmlStreamRenderer.create(clean, message -> {});
    HtmlSanitizer.sanitize(html, POLICY.apply(new RuledHtml(renderer, rules, ready)));
    return clean.toString();
  }
}
