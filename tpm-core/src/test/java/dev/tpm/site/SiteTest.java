package dev.tpm.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds for every page of every site. */
class SiteTest {
  private static final Path SAMPLE = Path.of("../sample-program/src/program");
  private static final Path REAL = Path.of("../../shared/data/kubernetes-enhancements");
  private static final String ONE_LINE =
      "=== program.yaml ===\nname: Alone\nprojects: {search: {}}\n";
  private static final String PORTFOLIO =
      """
      === portfolio.yaml ===
      name: Two at once
      === programs/a/program.yaml ===
      name: First
      status-date: 2026-11-20
      projects: {x: {items: {one: {duration: 3d, due: 2026-12-01}}}}
      === programs/b/program.yaml ===
      name: Second
      status-date: 2026-11-20
      projects: {x: {items: {two: {duration: 3d, after: "a:x/one"}}}}
      """;

  @TestFactory
  Stream<DynamicTest> aSiteHoldsTogether() {
    return Map.<String, Supplier<RenderedSite>>of(
            "one line", () -> RenderedSite.of(ONE_LINE),
            "portfolio", () -> RenderedSite.of(PORTFOLIO),
            "hostile", () -> RenderedSite.of(HostilePlan.TEXT),
            "sample", SiteTest::sample)
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> check(e.getValue().get())));
  }

  @Test
  void aRealProgramOfHundredsOfProjectsHoldsTogether() {
    assumeTrue(Files.isDirectory(REAL), "the real program is not here");
    check(RenderedSite.of(REAL, Set.of()));
  }

  @Test
  void theSameFactsGiveTheSameBytes() {
    assertThat(sample().pages()).isEqualTo(sample().pages());
  }

  private static RenderedSite sample() {
    return RenderedSite.of(SAMPLE, Set.of("assets/how-it-fits.svg"));
  }

  private static void check(RenderedSite site) {
    Map<String, Document> documents = new HashMap<>();
    site.pages().forEach((path, html) -> documents.put(path, Jsoup.parse(html)));
    List<String> wrong = new ArrayList<>();
    documents.forEach(
        (path, page) -> {
          checkPage(path, page, wrong);
          for (Element element : page.select("[href],[src]")) {
            String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            checkLink(site, documents, path, link, wrong);
          }
        });
    assertThat(wrong).isEmpty();
  }

  private static void checkPage(String path, Document page, List<String> wrong) {
    Set<String> ids = new HashSet<>();
    for (Element element : page.select("[id]")) {
      if (!ids.add(element.id())) {
        wrong.add(path + ": two elements have the id " + element.id());
      }
    }
    for (String attribute : List.of("aria-labelledby", "aria-describedby")) {
      page.select("[" + attribute + "]").stream()
          .filter(element -> !ids.contains(element.attr(attribute)))
          .forEach(e -> wrong.add(path + ": nothing is named " + e.attr(attribute)));
    }
    if (!page.select("[style], script:not([src]), style").isEmpty()) {
      wrong.add(path + ": holds looks or script");
    }
    if (page.getAllElements().stream()
        .flatMap(element -> element.attributes().asList().stream())
        .anyMatch(attribute -> attribute.getKey().startsWith("on"))) {
      wrong.add(path + ": holds a handler");
    }
    if (page.select("meta[http-equiv=Content-Security-Policy]").size() != 1) {
      wrong.add(path + ": has no content security policy");
    }
    if (page.select("h1").size() != 1 || page.title().isBlank()) {
      wrong.add(path + ": has not one heading");
    }
    if (page.select("nav[aria-label=Program] li").size() > 7) {
      wrong.add(path + ": has more than seven entries of navigation");
    }
    if (page.select("[href=\"\"]").size() > 0) {
      wrong.add(path + ": has a link that leads nowhere");
    }
  }

  private static void checkLink(
      RenderedSite site,
      Map<String, Document> documents,
      String path,
      String link,
      List<String> wrong) {
    if (link.matches("(?i)(https?|mailto|data):.*")) {
      return;
    }
    URI target = URI.create("site:/" + path).resolve(link);
    String file = URLDecoder.decode(target.getRawPath().substring(1), StandardCharsets.UTF_8);
    Document page = documents.get(file);
    boolean isAsset =
        site.pictures().contains(file)
            || file.matches("assets/(site\\.css|site\\.js|[a-z-]+\\.svg)")
            // What is taken away is made beside the pages; TakeAwayTest finds each of its links.
            || file.matches(".*\\.(csv|ics|xml)|(.*/)?digest(/.*)?\\.html");
    if (page == null && !isAsset) {
      wrong.add(path + ": no page for " + link);
    } else if (page != null && target.getFragment() != null && !target.getFragment().isEmpty()) {
      if (page.getElementById(target.getFragment()) == null) {
        wrong.add(path + ": no place for " + link);
      }
    }
  }

  @Test
  void whatWasRenamedIsStillFoundWhereItWas() {
    RenderedSite site =
        RenderedSite.of(
            """
            === program.yaml ===
            name: Harbour
            start: 2026-11-02
            risks:
              storm: {name: Storm, moved-from: [gale, quay/wind]}
              flood: {name: Flood, moved-from: storm}
            === projects/quay.yaml ===
            name: Quay
            moved-from: pier
            items:
              build: {name: Build, moved-from: dig}
              paint: {name: Paint}
            """);
    assertThat(site.page("risks.html"))
        .containsOnlyOnce("id=\"risk-gale\"")
        .containsOnlyOnce("id=\"risk-quay-wind\"")
        .containsOnlyOnce("id=\"risk-storm\"");
    assertThat(site.page("items/quay/dig.html"))
        .contains("http-equiv=\"refresh\" content=\"0; url=build.html\"");
    assertThat(site.page("projects/pier.html")).contains("url=quay.html");
    assertThat(site.page("items/pier/paint.html")).contains("url=../quay/paint.html");
  }
}
