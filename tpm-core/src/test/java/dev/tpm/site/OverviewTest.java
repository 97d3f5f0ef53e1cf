package dev.tpm.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.Golden;
import dev.tpm.cases.PlanCase;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages about a whole program and about each project say. */
class OverviewTest {
  private static final RenderedSite SITE = site();

  private static RenderedSite site() {
    PlanCase plan =
        PlanCase.in("site").stream()
            .filter(each -> each.name().equals("overview"))
            .findFirst()
            .orElseThrow();
    return RenderedSite.of(plan.tree(false), Set.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"index", "projects/index", "projects/rails", "projects/ledger", "report"})
  void aPageAnswersItsQuestion(String page) {
    Golden.check(
        "site/overview/" + page.replace('/', '-') + ".txt", Outline.of(SITE.page(page + ".html")));
  }

  @Test
  void theTitleAndThePreviewSayTheVerdict() {
    Element head = Jsoup.parse(SITE.page("index.html")).head();
    assertThat(head.select("title").text())
        .isEqualTo("Off track: Harbour ends on 18 December, 13 days late - Harbour");
    assertThat(head.select("meta[property=og:title]").attr("content"))
        .isEqualTo("Off track: Harbour ends on 18 December, 13 days late");
    assertThat(head.select("meta[name=description]").attr("content"))
        .isEqualTo("The slot is gone, and that used up what we had");
    assertThat(head.select("link[rel=icon]").attr("href")).isEqualTo("assets/off-track.svg");
  }

  @Test
  void theFilesOfThePlanCanBeEditedWhereItsRepositoryIsKnown() {
    assertThat(
            Jsoup.parse(SITE.page("projects/rails.html")).select("a[href^=https]").eachAttr("href"))
        .contains(
            "https://github.com/example/harbour/edit/main/src/program/projects/rails.yaml",
            "https://github.com/example/harbour/commits/main/src/program/projects/rails.yaml");
    assertThat(SITE.page("index.html")).contains("https://github.com/example/harbour/commit/0123");
  }

  @Test
  void nothingNeededIsSaid() {
    RenderedSite calm = RenderedSite.of("=== program.yaml ===\nname: Calm\nprojects: {one: {}}\n");
    assertThat(Outline.of(calm.page("index.html")))
        .contains("Nothing is needed from you this week.")
        .contains("No open risks are written down. Programs of this size usually have some.");
  }

  @Test
  void aProgramOfMoreThanFiveThousandItemsHasThemAsRowsOfItsProjects() {
    StringBuilder plan = new StringBuilder("=== program.yaml ===\nname: Large\n");
    plan.append("milestones: {end: {after: p/i-5000}}\nprojects:\n  p:\n    items:\n");
    for (int i = 0; i <= Site.MOST_ITEM_PAGES; i++) {
      plan.append("      I-").append(i).append(": {duration: 1d}\n");
    }
    RenderedSite large = RenderedSite.of(plan.toString().replace("p/i-", "p/I-"));
    assertThat(large.pages().keySet())
        .contains("items/end.html")
        .doesNotContain("items/p/i-7.html");
    assertThat(Jsoup.parse(large.page("projects/p.html")).getElementById("item-i-5000"))
        .isNotNull();
    assertThat(large.page("items/end.html")).contains("../projects/p.html#item-i-5000");
  }
}
