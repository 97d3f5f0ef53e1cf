package dev.tpm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.compare.Provenance;
import dev.tpm.compare.Texts;
import dev.tpm.history.GitPlan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.json.JsonMapper;

/** The files of a review: a page that stands alone, whatever the plan says. */
class DiffFilesTest {
  private static final Provenance FROM =
      new Provenance(
          "main (3f9c2a1b)", "working tree", List.of(LocalDate.parse("2026-11-23")), "tpm 1.0");

  private static String plan(String name, int days) {
    return """
    name: Search relaunch
    status-date: 2026-11-23
    start: 2026-11-23
    due: 2027-01-15
    done-when: search/live
    owner: maya
    people:
      maya: {name: %s}
    projects:
      search:
        name: %s
        items:
          build: {name: %s, estimate: %dd..%dd}
          side: {duration: 3d}
        milestones:
          live: {name: %s, after: build, due: 2026-12-20}
          aside: {after: side, due: 2026-12-20}
    """
        .formatted(name, name, name, days, days * 2, name);
  }

  private static Map<String, byte[]> files(String base, String head) {
    PlanReview both = Texts.review(Texts.of(base), Texts.of(head));
    assertThat(both.review()).as(both.head().diagnostics().toString()).isPresent();
    return both.files(FROM, GitPlan.UNKNOWN);
  }

  private static Document page(Map<String, byte[]> files) {
    return Jsoup.parse(text(files));
  }

  private static String text(Map<String, byte[]> files) {
    return new String(Objects.requireNonNull(files.get("diff.html")), UTF_8);
  }

  @Test
  void saysInOrderWhatHappensIfItIsMerged() {
    Document page = page(files(plan("Build", 5), plan("Build", 25)));

    assertThat(page.select("h1").text())
        .startsWith("If merged, the chance to be done by 15 January 2027 falls from ");
    assertThat(page.select(".facts dt").eachText()).hasSize(4).contains("Chance by 15 Jan 2027");
    assertThat(page.select("h2").eachText())
        .containsExactly(
            "Needs attention",
            "Dates that move",
            "What was edited",
            "Health and hand-offs that change",
            "Whom to ask");
    assertThat(page.select(".moves tbody .nx").eachText())
        .allMatch(dates -> dates.matches("\\d+ \\w+ → \\d+ \\w+ ?(due \\d+ \\w+( 2027)?)?"));
    assertThat(page.select("del").text()).isEqualTo("5d..10d");
    assertThat(page.select("ins").text()).isEqualTo("25d..50d");
  }

  @Test
  void eachLineDrawsWhereTheDateWasAndWhereItIs() {
    Document page = page(files(plan("Build", 5), plan("Build", 25)));

    assertThat(page.select(".moves tbody tr").get(0).select(".ms-due")).hasSize(1);
    assertThat(page.select(".moves tbody tr").get(0).select(".ms-off")).hasSize(1);
    assertThat(page.select(".moves tbody tr").get(0).select(".mv-late")).hasSize(1);
    assertThat(page.select(".moves .due")).isNotEmpty();
    Document back = page(files(plan("Build", 25), plan("Build", 5)));
    assertThat(back.select(".moves tbody tr").get(0).select(".ms-on, .mv-early")).hasSize(2);
  }

  @Test
  void theSamePlanIsOneSentence() {
    Document page = page(files(plan("Build", 5), plan("Build", 5)));

    assertThat(page.select("h1").text()).isEqualTo("The plan means the same before and after");
    assertThat(page.select("h2")).isEmpty();
  }

  @Test
  void standsAloneWithWhatIsWrittenBesideIt() {
    Map<String, byte[]> files = files(plan("Build", 5), plan("Build", 25));

    for (Element link : page(files).select("[href], [src]")) {
      String to = link.hasAttr("href") ? link.attr("href") : link.attr("src");
      assertThat(to.startsWith("#") || files.containsKey(to)).as(to).isTrue();
    }
    assertThat(text(files)).contains("Content-Security-Policy").doesNotContain(" style=", "<style");
    assertThat(files.keySet())
        .contains("diff.md", "diff.json", "diff.schema.json", "assets/site.css", "assets/done.svg");
  }

  @Test
  void aPortfolioGoesByItsName() {
    String base =
        """
        name: Retail
        programs:
          shop:
            name: Shop
            status-date: 2026-11-23
            start: 2026-11-23
            projects: {core: {items: {work: {duration: 10d}}}}
          till:
            name: Till
            status-date: 2026-11-23
            start: 2026-11-23
            projects: {core: {items: {work: {duration: 10d}}}}
        """;
    PlanReview both =
        Texts.review(
            new dev.tpm.source.TextTree(Map.of("portfolio.yaml", base)),
            new dev.tpm.source.TextTree(
                Map.of("portfolio.yaml", base.replaceFirst("duration: 10d", "duration: 12d"))));
    Document page = page(both.files(FROM, GitPlan.UNKNOWN));

    assertThat(page.select(".brand").text()).isEqualTo("Retail");
    assertThat(page.select("h1").text())
        .isEqualTo("If merged, Shop ends 2 working days later, on 8 December");
  }

  @Test
  void aPlanThatWasNotThereIsAllNew() throws IOException {
    PlanReview both =
        PlanReview.of(
            java.util.Optional.empty(),
            Texts.of(plan("Build", 5)),
            Options.on(LocalDate.parse("2026-11-23")));
    Document page = page(both.files(FROM, GitPlan.UNKNOWN));

    assertThat(page.select("h1").text()).startsWith("If merged, no date moves: ");
    assertThat(page.select(".edits li").eachText())
        .anyMatch(row -> row.contains("Item added: Build"));
  }

  static Stream<String> hostile() {
    return Stream.of(
        "@everyone",
        "a | b",
        "`code` ``` ~~~",
        "<b>x</b><script>alert(1)</script>",
        "<!-- x --> --> <!--",
        "</details></table></main><img src=x onerror=alert(1)>",
        "${1+1} <#if x> &lt;b&gt; &amp;",
        "javascript:alert(1)",
        "\\u202Ereversed\\u200B \\u2066hidden\\uFEFF",
        "\\u05E9\\u05DC\\u05D5\\u05DD \\u0627\\u0644\\u0645",
        "w".repeat(200),
        "\\U0001F600".repeat(60));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void textOfAPlanStaysText(String name) throws IOException, SAXException {
    String quoted = "\"" + name.replace("\"", "\\\"") + "\"";
    Map<String, byte[]> files = files(plan("Build", 5), plan(quoted, 25));
    Document page = page(files);

    assertThat(
            page.select(
                "script:not([src=assets/site.js]), img, iframe, b b, [onerror], [onclick], [style]"))
        .isEmpty();
    assertThat(page.select("a[href]").eachAttr("href")).noneMatch(href -> href.contains(":"));
    assertThat(page.select("main")).hasSize(1);
    assertThat(page.select("h2").eachText()).contains("Dates that move", "Whom to ask");
    assertThat(text(files)).doesNotContain("\u202E", "<!--");
    assertThat(mistakes(files)).isEmpty();
    assertThat(
            JsonMapper.shared()
                .readTree(files.get("diff.json"))
                .get("summary")
                .get("slips")
                .asInt())
        .isPositive();
  }

  private static List<String> mistakes(Map<String, byte[]> files) throws IOException, SAXException {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    return validator
        .validate(new ByteArrayInputStream(Objects.requireNonNull(files.get("diff.html"))))
        .lines()
        .filter(line -> line.contains("error"))
        .toList();
  }

  @Test
  void aHundredThousandChangesMakeAPageThatOpens() throws IOException, SAXException {
    Map<String, byte[]> files = files(many(3), many(4));

    assertThat(JsonMapper.shared().readTree(files.get("diff.json")).get("changes").size())
        .isGreaterThan(100_000);
    assertThat(files.get("diff.html")).hasSizeLessThan(600_000);
    assertThat(page(files).select(".empty").eachText()).anyMatch(rest -> rest.startsWith("and "));
    assertThat(mistakes(files)).isEmpty();
  }

  private static String many(int days) {
    StringBuilder text = new StringBuilder("name: Large\nstatus-date: 2026-11-23\nprojects:\n");
    IntStream.range(0, 10)
        .forEach(
            p -> {
              text.append("  p").append(p).append(":\n    items:\n");
              IntStream.range(0, 3_000)
                  .forEach(
                      i ->
                          text.append("      i" + i + ": {name: \"Long Long Long " + i + "\", ")
                              .append("duration: " + days + "d, due: 2026-11-2" + days + "}\n"));
            });
    return text.toString();
  }
}
