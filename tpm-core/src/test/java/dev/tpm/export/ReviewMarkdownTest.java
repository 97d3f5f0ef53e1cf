package dev.tpm.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.PlanReview;
import dev.tpm.compare.Provenance;
import dev.tpm.compare.Review;
import dev.tpm.compare.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReviewMarkdownTest {
  private static final int LONGEST = 60_000;

  /** What a comment may be made of: what the writer makes itself. */
  private static final List<String> OURS =
      List.of(
          "html", "head", "body", "p", "strong", "em", "h3", "ul", "li", "table", "thead", "tbody",
          "tr", "th", "td", "details", "summary", "sub");

  private static String plan(String name, int days) {
    return """
    name: Search relaunch
    status-date: 2026-11-23
    start: 2026-11-23
    projects:
      search:
        items:
          build: {name: %s, duration: %dd}
        milestones:
          live: {name: %s, after: build, due: 2026-12-20}
    """
        .formatted(name, days, name);
  }

  private static String markdown(String base, String head) {
    return markdown(Texts.review(Texts.of(base), Texts.of(head)));
  }

  private static String markdown(PlanReview both) {
    Review review = both.review().orElseThrow(() -> new AssertionError(both.head().diagnostics()));
    Provenance from =
        new Provenance(
            "main (3f9c2a1b)", "working tree", List.of(LocalDate.parse("2026-11-23")), "tpm 1.0");
    return new String(ReviewMarkdown.bytes(review, from, both.head().facts().orElseThrow()), UTF_8);
  }

  private static Document html(String markdown) {
    var extensions =
        List.of(
            TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create());
    return Jsoup.parse(
        HtmlRenderer.builder()
            .extensions(extensions)
            .build()
            .render(Parser.builder().extensions(extensions).build().parse(markdown)));
  }

  @Test
  void nothingChangedIsOneLine() {
    String text = markdown(plan("Build", 5), plan("Build", 5));

    assertThat(text.lines().filter(line -> !line.isBlank()))
        .hasSize(3)
        .startsWith(ReviewMarkdown.MARKER, "**The plan means the same before and after.**");
  }

  @Test
  void saysFirstWhatMatters() {
    Document page = html(markdown(plan("Build", 5), plan("Build", 25)));

    assertThat(page.select("p strong").eachText())
        .first()
        .isEqualTo("1 commitment slips, 0 errors, 3 warnings.");
    assertThat(page.select("h3").eachText()).containsExactly("Needs attention", "Dates that move");
    assertThat(page.select("ul").get(0).select("li").eachText())
        .containsExactly(
            "Search relaunch: it ends 27 Nov → 25 Dec (+20 d)",
            "Because of Build, duration: 5d → 25d (moves 3 dates)");
    assertThat(page.select("table").get(0).select("tbody tr:nth-child(2) td").eachText())
        .containsExactly(
            "Build", "27 Nov", "25 Dec (due 20 Dec)", "+20", "0 → −5", "moved by Build");
    assertThat(page.select("details summary").eachText())
        .containsExactly("Dates that nobody was promised: 2", "What was edited: 1");
  }

  static Stream<String> hostile() {
    return Stream.of(
        "@everyone and @octo-org/team",
        "a | b | c",
        "``` `code` ```",
        "<b>x</b><script>alert(1)</script>",
        "<!-- tpm:diff --> --> <!--",
        "</details></sub><img src=x onerror=alert(1)>",
        "[a](javascript:alert(1)) ![b](http://x.example/y.png)",
        "https://evil.example and www.evil.example",
        "see #12 and octo/repo#34",
        "GH-12 WWW.evil.example :shipit: !7 ~bug 3f9c2a1b",
        "- [x] done",
        "1. item",
        "&lt;b&gt; &#64;everyone &amp;",
        "\\\\| \\\\@ ~~gone~~ **bold** _it_ $x$",
        "\\u202Ereversed \\u200Bhidden",
        "\\u2066isolated\\u2069 \\uFEFFmarked \\u00ADsoft",
        "\\u05E9\\u05DC\\u05D5\\u05DD | \\u0627\\u0644",
        "/close /approve",
        "<details><summary>x</summary>",
        "x".repeat(190),
        "\\U0001F600".repeat(90));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void textOfAPlanStaysText(String name) {
    String quoted = "\"" + name.replace("\"", "\\\"") + "\"";
    String text = markdown(plan("Build", 5), plan(quoted, 25));
    Document page = html(text);

    assertThat(page.getAllElements().eachText()).isNotEmpty();
    assertThat(page.getAllElements().stream().map(Element::normalName).distinct())
        .allMatch(tag -> OURS.contains(tag) || tag.equals("#root"));
    assertThat(page.select("a, img, script, code, del")).isEmpty();
    assertThat(page.select("tr").stream().map(row -> row.childrenSize()).distinct())
        .containsOnly(7);
    assertThat(page.select("[onerror], [href], [src]")).isEmpty();
    assertThat(text).doesNotContainPattern("@[A-Za-z0-9]").doesNotContainPattern("#[0-9]");
    assertThat(text).doesNotContainPattern("(?i)gh-\\d|www\\.|:shipit|[!~]\\w|3f9c2a1");
    assertThat(page.select("li li, li ol, li hr")).isEmpty();
    assertThat(text.indexOf("<!--")).isZero();
    assertThat(text.indexOf("<!--", 1)).isNegative();
    assertThat(text.codePoints().filter(c -> Character.getType(c) == Character.FORMAT))
        .allMatch(c -> c == 0x2060);
    assertThat(text.length()).isLessThan(LONGEST);
  }

  @Test
  void aHundredThousandChangesFitIntoAComment() {
    StringBuilder base = new StringBuilder("name: Large\nstatus-date: 2026-11-23\nprojects:\n");
    StringBuilder head = new StringBuilder(base);
    IntStream.range(0, 10)
        .forEach(
            p -> {
              base.append("  p").append(p).append(":\n    items:\n");
              head.append("  p").append(p).append(":\n    items:\n");
              IntStream.range(0, 3_000)
                  .forEach(
                      i -> {
                        line(base, i, 3);
                        line(head, i, 4);
                      });
            });

    PlanReview both = Texts.review(Texts.of(base.toString()), Texts.of(head.toString()));
    assertThat(both.review().orElseThrow().changes()).hasSizeGreaterThan(100_000);
    String text = markdown(both);

    assertThat(text.length()).isLessThan(LONGEST);
    assertThat(text).contains("more").contains("tpm 1.0");
    assertThat(html(text).select("tr").stream().map(row -> row.childrenSize()).distinct())
        .containsOnly(7);
    assertThat(html(text).select("details")).isNotEmpty();
  }

  private static void line(StringBuilder text, int item, int days) {
    text.append("      i")
        .append(item)
        .append(": {name: \"")
        .append("Long ".repeat(4))
        .append(item)
        .append("\", duration: ")
        .append(days)
        .append("d, due: 2026-11-2")
        .append(days)
        .append("}\n");
  }
}
