package dev.tpm.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What pages say of work that waits for people, and of teams that have too few. */
class LevelledPagesTest {
  private static final RenderedSite SITE =
      RenderedSite.of(
          """
          === program.yaml ===
          name: Levelled
          start: 2026-11-16
          status-date: 2026-11-20
          level: true
          teams:
            web: {name: Web, members: [ann]}
          people:
            ann: {name: Ann, away: [2026-12-01..2026-12-04]}
          projects:
            shop:
              team: web
              items:
                first: {name: First, duration: 6d}
                second: {name: Second, duration: 3d}
                show: {name: Show, duration: 3d, fixed: 2026-12-02}
              milestones:
                done: {name: Done, after: [first, second, show]}
          """);

  @Test
  void anItemSaysWhoseHandsItWaitsForAndWhenItCouldEndWithPeopleEnough() {
    Document page = Jsoup.parse(SITE.page("items/shop/second.html"));

    assertThat(page.select("h1").text())
        .isEqualTo("Second: 9 December, when there are hands for it");
    assertThat(page.text())
        .contains("With people enough it would end 24 Nov.")
        .contains("With people enough 20 Nov to 24 Nov")
        .contains("starts 7 Dec, when Web has done Show")
        .doesNotContain("of slack");
  }

  @Test
  void theTimelineShowsBothDates() {
    Document page = Jsoup.parse(SITE.page("timeline.html"));

    assertThat(page.select("svg .base")).isNotEmpty();
    assertThat(page.select(".key").text()).contains("with people enough");
  }

  @Test
  void aTeamSeesTheWeekThatAsksTooMuch() {
    Document page = Jsoup.parse(SITE.page("teams/web.html"));

    assertThat(page.select("section:has(#load)").text())
        .contains("Load In 1 of the 3 weeks ahead more is asked than there is");
    assertThat(page.select("svg .ms-off")).hasSize(1);
    Document teams = Jsoup.parse(SITE.page("teams/index.html"));
    assertThat(teams.select(".heat .h-off-track").text()).contains("3 of 1 person-days");
  }
}
