package dev.tpm.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.Golden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages say of what a program keeps besides its work. */
class RegistersTest {
  private static final RenderedSite SITE = site("registers");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "risks",
        "issues",
        "decisions/index",
        "decisions/0002-second",
        "decisions/0003-third",
        "questions",
        "assumptions",
        "actions",
        "updates",
        "objectives",
        "budget",
        "problems",
        "quality"
      })
  void aPageSaysWhatIsOpenAndWhoseTurnItIs(String page) {
    Golden.check(
        "site/registers/" + page.replace('/', '-') + ".txt", Outline.of(SITE.page(page + ".html")));
  }

  @Test
  void whatAProgramDoesNotKeepHasNoPage() {
    RenderedSite bare = RenderedSite.of("=== program.yaml ===\nname: Bare\nprojects: {one: {}}\n");
    assertThat(bare.pages().keySet())
        .doesNotContain("risks.html", "issues.html", "decisions/index.html", "questions.html")
        .doesNotContain("actions.html", "assumptions.html", "updates.html", "objectives.html");
  }

  @Test
  void noOpenRiskIsNews() {
    RenderedSite calm =
        RenderedSite.of(
            """
            === program.yaml ===
            name: Calm
            projects: {one: {}}
            risks: {gone: {name: Gone, status: closed}}
            """);
    assertThat(Outline.of(calm.page("risks.html")))
        .contains("# No risk is open", "Programs of this size usually have some.");
  }

  @Test
  void decisionsThatReplaceEachOtherInACircleEnd() {
    RenderedSite circle =
        RenderedSite.of(
            """
            === program.yaml ===
            name: Circle
            projects: {one: {}}
            decisions:
              a: {name: First, status: accepted, supersedes: b}
              b: {name: Second, status: accepted, supersedes: a}
            """);
    assertThat(Outline.of(circle.page("decisions/a.html"))).contains("First", "Second");
  }

  @Test
  void aPortfolioSaysWhichProgramsNeedAttention() {
    RenderedSite portfolio = site("portfolio");
    Golden.check("site/portfolio.txt", Outline.of(portfolio.page("index.html")));
    assertThat(portfolio.page("harbour/index.html")).contains("href=\"../index.html\"");
    assertThat(portfolio.page("harbour/budget.html")).contains("href=\"../index.html\"");
  }

  private static RenderedSite site(String name) {
    try {
      Path plan = Path.of("src/test/resources/site").resolve(name + ".plan");
      return RenderedSite.of(Files.readString(plan, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
