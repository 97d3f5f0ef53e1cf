package dev.tpm.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The graphs of {@code dependencies.html}. */
class GraphsTest {
  private static final String PLAN =
      """
      === program.yaml ===
      name: Harbour
      start: 2026-11-02
      status-date: 2026-11-20
      due: 2026-12-18
      teams: {rails: Rails, web: Web}
      milestones: {open: {name: Open day, after: site/live}}
      === projects/quay.yaml ===
      name: Quay
      team: rails
      items:
        survey: {duration: 2d, started: 2026-11-02, finished: 2026-11-03}
        dig: {name: Dig, duration: 2d, started: 2026-11-04, finished: 2026-11-05, after: survey}
        build: {name: "Build <the> pier", duration: 20d, after: dig}
      === projects/site.yaml ===
      name: Site
      team: web
      items:
        texts: {name: Texts, duration: 3d}
        live: {name: Live, duration: 2d, after: [{item: quay/build, needed-by: 2026-12-01}, texts]}
      """;

  private static Document page(String plan) {
    return Jsoup.parse(RenderedSite.of(plan).page("dependencies.html"));
  }

  @Test
  void projectsComeFirstThenWhatIsInsideThem() {
    Document page = page(PLAN);
    assertThat(page.select("#graph-projects-t").text()).isEqualTo("Which project waits for which");
    assertThat(page.select("section:has(#graph) svg.graph a").eachText())
        .containsExactly("Quay", "Site", "Harbour");
    assertThat(page.select("details.web summary b").eachText()).containsExactly("Quay", "Site");
  }

  @Test
  void theCriticalPathAndLateHandOffsStandOut() {
    Document page = page(PLAN);
    assertThat(page.select("section:has(#graph) path.tie-late")).hasSize(1);
    assertThat(page.select("section:has(#graph) path.tie-crit")).hasSize(1);
    assertThat(page.select("section:has(#graph) svg text.t-off").text()).matches("\\+\\d+ d");
  }

  @Test
  void whatIsDoneIsLeftOutUnlessSomethingOpenWaitsForIt() {
    Document page = page(PLAN);
    assertThat(page.select("details.web:has(#inside-quay) svg a").eachText())
        .containsExactly("Dig", "Build <the> pier");
    assertThat(page.select("details.web:has(#inside-site) svg a:has(.else)").eachText())
        .containsExactly("Build <the> pier");
  }

  @Test
  void theSameStandsInATableWithItsLinks() {
    Document page = page(PLAN);
    assertThat(page.select("details.web:has(#inside-site) table tbody tr").eachText())
        .singleElement()
        .asString()
        .contains("Live", "Build <the> pier", "Texts");
    assertThat(page.select("details.web table a[href]")).isNotEmpty();
  }

  @Test
  void ofVeryManyOnlyWhatIsNearTheCriticalPathIsDrawn() {
    StringBuilder plan =
        new StringBuilder(
            """
            === program.yaml ===
            name: Large
            start: 2026-11-02
            status-date: 2026-11-02
            teams: {a: A, b: B}
            """);
    for (int p = 1; p <= 12; p++) {
      plan.append("=== projects/p").append(p).append(".yaml ===\nname: Part ").append(p);
      plan.append("\nteam: ").append(p % 2 == 0 ? "a" : "b").append("\nitems:\n");
      for (int i = 1; i <= 40; i++) {
        plan.append("  i").append(i).append(": {duration: ").append(p).append('d');
        if (i > 1) {
          plan.append(", after: i").append(i - 1);
        } else if (p > 1) {
          plan.append(", after: p").append(p - 1).append("/i1");
        }
        plan.append("}\n");
      }
    }
    Document page = page(plan.toString());
    assertThat(page.select("section:has(#inside) .head p").text())
        .isEqualTo("only the critical path and what touches it, as there are more than 300 items");
    assertThat(page.select("details.web svg a").size()).isBetween(40, 300);
  }
}
