package dev.tpm.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.Golden;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages say of chances and ranges. */
class ForecastPageTest {
  private static final Path SAMPLE = Path.of("../sample-program/src/program");
  private static final RenderedSite SITE = RenderedSite.of(plan());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "forecast",
        "index",
        "milestones",
        "projects/index",
        "projects/quay",
        "items/quay/piles",
        "items/quay/pier"
      })
  void chancesAndRangesStandBesideTheDates(String page) {
    Golden.check(
        "site/forecast/" + page.replace('/', '-') + ".txt", Outline.of(SITE.page(page + ".html")));
  }

  @Test
  void aHundredDotsAreInTimeOrLate() {
    for (String page : Set.of("index.html", "forecast.html")) {
      Document html = Jsoup.parse(SITE.page(page));
      int inTime = html.select("figure circle.dot").size();
      int late = html.select("figure circle.dot-late").size();
      assertThat(inTime + late).isEqualTo(100);
      assertThat(html.select("figure svg title").text())
          .contains(inTime + " of 100 equally likely outcomes end by the due date of 18 Dec");
      assertThat(html.select("figure svg text").eachText())
          .contains(late + (late == 1 ? " is late" : " are late"), "P50", "P80", "P95");
    }
  }

  @Test
  void whereItComesFromSaysTheSeedAndTheLimits() {
    assertThat(Outline.of(SITE.page("about.html")))
        .contains("From playing the plan through 10,000 times with the seed 1")
        .contains(
            "Where a due date is met with a chance under 20% it is off track, under 80% at risk");
  }

  @Test
  void theDotsSayWhatTheVerdictSays() {
    Document html = Jsoup.parse(SITE.page("index.html"));
    assertThat(html.select("h1").text())
        .contains(html.select("figure circle.dot").size() + "% chance");
  }

  @Test
  void anotherProgramOfThePortfolioWithoutEstimatesHasNoForecast() {
    RenderedSite site =
        RenderedSite.of(
            """
            === portfolio.yaml ===
            name: Both
            === programs/a/program.yaml ===
            name: First
            status-date: 2026-11-20
            due: 2026-12-20
            projects: {x: {items: {one: {estimate: 3d..30d}}}}
            === programs/b/program.yaml ===
            name: Second
            status-date: 2026-11-20
            projects: {x: {items: {two: {duration: 3d}}}}
            """);
    assertThat(site.pages()).containsKey("a/forecast.html").doesNotContainKey("b/forecast.html");
    assertThat(site.page("b/index.html")).contains("These dates have no ranges");
    assertThat(Outline.of(site.page("index.html"))).contains("Finish P50, vs due").contains("P80 ");
  }

  @Test
  void whereNothingIsUncertainTheOverviewAloneSaysSo() {
    RenderedSite site =
        RenderedSite.of(
            """
            === program.yaml ===
            name: Plain
            status-date: 2026-11-20
            due: 2026-12-20
            projects: {x: {items: {one: {duration: 3d}}, milestones: {m: {after: one, due: 2026-12-01}}}}
            """);
    assertThat(site.pages()).doesNotContainKey("forecast.html");
    assertThat(site.pages().entrySet().stream().filter(p -> p.getValue().contains("no ranges")))
        .extracting(p -> p.getKey())
        .containsExactly("index.html");
    site.pages()
        .forEach((path, html) -> assertThat(html).as(path).doesNotContain("P50", ">Chance"));
  }

  @Test
  void aProgramThatIsDoneHasNoForecast() {
    RenderedSite site =
        RenderedSite.of(
            """
            === program.yaml ===
            name: Done
            status-date: 2026-11-20
            projects:
              x: {items: {one: {estimate: 3d..9d, started: 2026-11-02, finished: 2026-11-06}}}
            """);
    assertThat(site.pages()).doesNotContainKey("forecast.html");
    assertThat(site.page("index.html")).doesNotContain("no ranges");
  }

  @ParameterizedTest
  @CsvSource({"2027-09-30, 9", "2027-09-30, 90", "2026-12-01, 700", "2036-09-30, 4000"})
  void theAnswerHasAtMostNinetyCharacters(String due, int days) {
    RenderedSite site =
        RenderedSite.of(
            "=== program.yaml ===\nname: P\nstatus-date: 2026-11-20\ndue: "
                + due
                + "\nprojects: {x: {items: {one: {estimate: 5d.."
                + days
                + "d}}}}\n");
    Document page = Jsoup.parse(site.page("forecast.html"));
    assertThat(page.select("h1").text().length()).isLessThanOrEqualTo(90);
    assertThat(page.select("figure circle.dot, figure circle.dot-late")).hasSize(100);
  }

  @Test
  void thePagesOfTheSampleKeepTheirBudgets() {
    RenderedSite sample = RenderedSite.of(SAMPLE, Set.of("assets/how-it-fits.svg"));
    String overview = sample.page("index.html");
    assertThat(Jsoup.parse(overview).getAllElements().size()).isLessThan(2_000);
    assertThat(compressed(overview)).isLessThan(20 * 1024);
    assertThat(compressed(sample.page("forecast.html"))).isLessThan(60 * 1024);
  }

  private static int compressed(String html) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(html.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size();
  }

  private static String plan() {
    try {
      return Files.readString(Path.of("src/test/resources/site/forecast.plan"), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
