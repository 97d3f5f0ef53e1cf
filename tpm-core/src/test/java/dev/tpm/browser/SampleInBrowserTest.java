package dev.tpm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.Options;
import dev.tpm.Outcome;
import dev.tpm.SamplePast;
import dev.tpm.Tpm;
import dev.tpm.history.GitPlan;
import dev.tpm.output.SiteFolder;
import dev.tpm.output.WholeFile;
import dev.tpm.source.FolderTree;
import dev.tpm.source.TextTree;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The sample's site in a real browser, opened from its folder. Where there is no browser these are
 * skipped; with {@code CI=true} there must be one.
 */
class SampleInBrowserTest {
  private static final List<String> MAIN_PAGES =
      List.of(
          "index.html", "projects/index.html", "timeline.html", "dependencies.html", "risks.html");

  private static SiteInBrowser site = SiteInBrowser.NONE;

  @BeforeAll
  static void renderAndStart() throws Exception {
    site = SiteInBrowser.of(Path.of("../sample-program/src/program"));
    site = site.with(Stream.concat(past().stream(), Stream.of(diff())).toList());
  }

  /** Of the sample with its past, the pages that tell of it. */
  private static List<String> past() throws Exception {
    Optional<Path> plan = SamplePast.in(site.folder().resolve("repository"));
    if (plan.isEmpty()) {
      return List.of();
    }
    Options options =
        new Options(
                LocalDate.of(2026, 11, 23), Optional.empty(), GitPlan.of(plan.get().toRealPath()))
            .withPast(plan.get());
    Outcome outcome = Tpm.run(new FolderTree(plan.get(), ""), options);
    SiteFolder.at(site.folder().resolve("past")).hold(Tpm.site(outcome, options, "tpm"));
    return List.of("past/changes.html", "past/index.html");
  }

  /** What a change of the sample would do. */
  private static String diff() throws Exception {
    for (Map.Entry<String, byte[]> file : SamplePast.change().entrySet()) {
      WholeFile.write(site.folder().resolve("diff").resolve(file.getKey()), file.getValue());
    }
    return "diff/diff.html";
  }

  @AfterAll
  static void stop() throws Exception {
    site.close();
  }

  @Test
  void everyPageOpensWithoutAWordOnTheConsoleAndAsksForNothingElsewhere() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (String page : site.pages()) {
      open(page);
      browser().messages().forEach(message -> wrong.add(page + ": " + message));
      browser().requests().stream()
          .filter(url -> !url.startsWith(site.address()) && !url.startsWith("data:"))
          .forEach(url -> wrong.add(page + " asks for " + url));
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390, 320})
  void noPageScrollsSideways(int width) throws Exception {
    browser().show(width, false);
    List<String> wrong = new ArrayList<>();
    for (String page : width == 320 ? site.pages() : site.oneOfAKind()) {
      open(page);
      int wide = Integer.parseInt(browser().value("document.documentElement.scrollWidth"));
      if (wide > width) {
        wrong.add(page + " is " + wide + " wide in a window of " + width);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"light,'rgb(255, 255, 255)'", "dark,'rgb(14, 19, 24)'"})
  void pagesFollowTheReadersColours(String scheme, String background) throws Exception {
    browser().show(1280, scheme.equals("dark"));
    open("index.html");
    assertThat(browser().value("getComputedStyle(document.body).backgroundColor"))
        .isEqualTo(background);
  }

  @ParameterizedTest
  @CsvSource({"1280,false", "1280,true", "390,false", "390,true"})
  void axeFindsNothingToMend(int width, boolean dark) throws Exception {
    browser().show(width, dark);
    List<String> wrong = new ArrayList<>();
    for (String page : site.oneOfAKind()) {
      open(page);
      String found = site.axe();
      if (!found.isEmpty()) {
        wrong.add(page + " " + found);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everythingCanBeReadWithoutScript() throws Exception {
    browser().show(1280, false);
    browser().script(false);
    try {
      for (String page : MAIN_PAGES) {
        open(page);
        assertThat(browser().value("document.querySelector('h1').offsetHeight > 0"))
            .as(page)
            .isEqualTo("true");
      }
    } finally {
      browser().script(true);
    }
  }

  @ParameterizedTest
  @CsvSource({"index.html,3", "report.html,1"})
  void printsOnFewSheets(String page, int most) throws Exception {
    open(page);
    String pdf = new String(browser().pdf(), StandardCharsets.ISO_8859_1);
    assertThat(pdf.split("/Type\\s*/Page\\b(?!s)", -1).length - 1)
        .as("sheets of " + page)
        .isBetween(1, most);
  }

  private static final double[][] PAPERS = {{8.27, 11.69}, {8.5, 11}};

  @ParameterizedTest
  @CsvSource({"10,1", "10,9", "100,1", "100,9"})
  void theReportIsOneSheetOfA4AndOfLetterWhateverThePlanHolds(int items, int projects)
      throws Exception {
    Options options = Options.on(LocalDate.of(2026, 11, 23));
    Outcome outcome =
        Tpm.run(new TextTree(Map.of("program.yaml", longNames(items, projects))), options);
    var files = Tpm.site(outcome, options, "tpm");
    SiteFolder.at(site.folder().resolve("long")).hold(files);
    browser().show(1280, false);
    open("long/report.html");
    for (double[] paper : PAPERS) {
      String pdf = new String(browser().pdf(paper[0], paper[1]), StandardCharsets.ISO_8859_1);
      assertThat(pdf.split("/Type\\s*/Page\\b(?!s)", -1)).as("sheets").hasSize(2);
    }
  }

  /** A plan in which all that has a name has one of 120 characters. */
  private static String longNames(int items, int projects) {
    String name = "name: \"" + "Wordswithoutend and ".repeat(6) + "\"";
    StringBuilder plan = new StringBuilder(name + "\nstatus-date: 2026-11-20\ndue: 2026-12-18\n");
    plan.append("people: {p: {").append(name).append("}}\nteams: {t: {").append(name);
    plan.append("}}\nasks:\n");
    for (int i = 0; i < 6; i++) {
      plan.append("  a" + i + ": {" + name + ", of: p, needed-by: 2026-12-0" + (i + 1));
      plan.append(", why: \"" + "Because it is so. ".repeat(20) + "\"}\n");
    }
    plan.append("risks:\n");
    for (int i = 0; i < 5; i++) {
      plan.append("  r" + i + ": {" + name + ", probability: 90%, impact: severe, owner: p}\n");
    }
    plan.append("updates: {2026-11-20: {author: p, health: off-track, summary: \"");
    plan.append("All of this takes longer than we thought. ".repeat(9)).append("\"}}\nprojects:\n");
    for (int p = 0; p < projects; p++) {
      plan.append(
          "  p" + p + ":\n    " + name + "\n    team: t\n    owner: p\n    due: 2026-12-01\n");
      plan.append("    items:\n");
      for (int i = p; i < items; i += projects) {
        plan.append("      i" + i + ": {" + name + ", estimate: 5d..30d, due: 2026-12-04}\n");
      }
      plan.append("    milestones: {m: {" + name + ", after: i" + p + ", due: 2026-12-04}}\n");
    }
    return plan.toString();
  }

  private static Browser browser() {
    return site.browser();
  }

  private static void open(String page) throws Exception {
    site.open(page);
  }
}
