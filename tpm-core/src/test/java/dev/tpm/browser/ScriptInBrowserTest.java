package dev.tpm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the script adds to the pages of the sample, opened from its folder and used by keyboard. */
class ScriptInBrowserTest {
  private static final String OPTIONS = "document.querySelectorAll('[role=option]').length";
  private static final String FOCUS = "document.activeElement.";

  private static SiteInBrowser site = SiteInBrowser.NONE;

  @BeforeAll
  static void renderAndStart() throws Exception {
    site = SiteInBrowser.of(Path.of("../sample-program/src/program"));
  }

  @AfterAll
  static void stop() throws Exception {
    site.close();
  }

  @BeforeEach
  void light() throws Exception {
    browser().show(1280, false);
  }

  @Test
  void searchOpensByKeyAndLeadsToWhatIsFound() throws Exception {
    site.open("projects/index.html");
    browser().press("/");
    assertThat(value(FOCUS + "getAttribute('role')")).isEqualTo("combobox");
    browser().type("kiosk software");
    browser().await(OPTIONS + " > 0");
    assertThat(value("document.querySelector('dialog [role=status]').textContent"))
        .matches("(The best 50 of )?\\d+ results?");
    assertThat(selected()).isEqualTo("Kiosk software");
    browser().press("ArrowDown");
    assertThat(selected()).isNotEqualTo("Kiosk software");
    String href = value("document.querySelector('[aria-selected=true]').href");
    browser().press("Enter");
    browser().await("location.href === '" + href + "' && document.querySelector('h1')");
    assertThat(href).startsWith(site.address());
    assertThat(browser().messages()).isEmpty();
  }

  private static String selected() throws Exception {
    return value("document.querySelector('[aria-selected=true] b').textContent");
  }

  @Test
  void searchSaysWhenNothingIsFoundAndEscapeGoesBack() throws Exception {
    site.open("index.html");
    value("document.querySelector('.find').focus(), 0");
    browser().press("Enter");
    browser().await("document.querySelector('dialog').open");
    browser().type("zzzzqq");
    browser().await("/Nothing found/.test(document.querySelector('dialog').textContent)");
    browser().press("Escape");
    browser().await("!document.querySelector('dialog').open");
    assertThat(value(FOCUS + "className")).isEqualTo("find");
  }

  @Test
  void everyRecordOfTheSearchLeadsToAPlaceOfTheSite() throws Exception {
    site.open("search.html?q=a");
    browser().await(OPTIONS + " > 0");
    browser().value("window.seen = new Set(), 0");
    for (char letter = 'a'; letter <= 'z'; letter++) {
      value(
          "(() => { const box = document.querySelector('[role=combobox]'); box.value = '"
              + letter
              + "'; box.dispatchEvent(new Event('input')); document.querySelectorAll("
              + "'[role=option]').forEach(o => seen.add(o.getAttribute('href'))); })(), 0");
    }
    List<String> wrong = new ArrayList<>();
    String[] found = value("[...seen].join(' ')").split(" ");
    for (String href : found) {
      String path = href.replace(site.address() + "assets/../", "").replaceFirst("#.*", "");
      if (!site.pages().contains(path)) {
        wrong.add(href);
      }
    }
    assertThat(found).hasSizeGreaterThan(100);
    assertThat(wrong).isEmpty();
  }

  @Test
  void aFilterIsInTheAddressAndSurvivesIt() throws Exception {
    site.open("projects/index.html?health=off-track");
    String visible =
        "[...document.querySelectorAll('.plist tbody tr')].filter(r => r.offsetHeight > 0)";
    assertThat(value(visible + ".every(r => r.querySelector('.st-off-track'))")).isEqualTo("true");
    assertThat(value(visible + ".length > 0")).isEqualTo("true");
    value(
        "(() => { const s = document.querySelector('select[name=health]'); s.value = 'done';"
            + " s.dispatchEvent(new Event('change')); })(), 0");
    assertThat(value("location.search")).isEqualTo("?health=done");
    assertThat(value(visible + ".every(r => r.querySelector('.st-done'))")).isEqualTo("true");
    value("document.querySelector('.filters button:not([hidden])').click(), 0");
    assertThat(value("location.search")).isEmpty();
    assertThat(value(visible + ".length")).isEqualTo("8");
  }

  @Test
  void anUnknownFilterHidesNothing() throws Exception {
    site.open("projects/index.html?team=nobody&health=%22%3E%3Cb%3E");
    assertThat(value("[...document.querySelectorAll('.plist tbody tr')].every(r => !r.hidden)"))
        .isEqualTo("true");
  }

  @Test
  void theTimelineClosesUpOverWhatIsFilteredOut() throws Exception {
    site.open("timeline.html?team=stations");
    assertThat(
            value(
                "[...document.querySelectorAll('.gantt .rows ol')].filter(o => o.offsetHeight"
                    + " > 0).every(o => o.offsetHeight === o.nextElementSibling.clientHeight &&"
                    + " [...o.children].every(li => li.hidden || li.dataset.team === 'stations'))"))
        .isEqualTo("true");
    assertThat(value("[...document.querySelectorAll('.gantt li')].some(li => li.offsetHeight > 0)"))
        .isEqualTo("true");
  }

  @Test
  void zoomWidensTimeAndLeavesWordsAlone() throws Exception {
    site.open("timeline.html");
    String text = "document.querySelector('.gantt .rows ol + svg text').getBoundingClientRect()";
    String wide = "document.querySelector('.gantt .rows ol + svg').clientWidth";
    double words = Double.parseDouble(value(text + ".width"));
    double width = Double.parseDouble(value(wide));
    value(
        "[...document.querySelectorAll('.filters button')].find(b => b.textContent === '+').click(), 0");
    assertThat(Double.parseDouble(value(wide))).isEqualTo(2 * width);
    assertThat(Double.parseDouble(value(text + ".width")))
        .isCloseTo(words, org.assertj.core.data.Offset.offset(1.0));
  }

  @Test
  void tablesAreSortedByTheirHeadsAndBack() throws Exception {
    site.open("projects/index.html");
    String names =
        "[...document.querySelectorAll('.plist tbody th > a')].map(a => a.textContent).join('|')";
    String head = "document.querySelector('.plist thead .c-name')";
    String before = value(names);
    value(head + ".querySelector('button').focus(), 0");
    browser().press("Enter");
    assertThat(value(head + ".getAttribute('aria-sort')")).isEqualTo("ascending");
    assertThat(value(names).split("\\|")).isSorted();
    browser().press("Enter");
    assertThat(value(head + ".getAttribute('aria-sort')")).isEqualTo("descending");
    browser().press("Enter");
    assertThat(value(head + ".hasAttribute('aria-sort')")).isEqualTo("false");
    assertThat(value(names)).isEqualTo(before);
  }

  @Test
  void theThemeIsRememberedFromPageToPage() throws Exception {
    String colour = "getComputedStyle(document.body).backgroundColor";
    site.open("index.html");
    value("document.querySelector('.theme').click(), 0");
    assertThat(value(colour)).isEqualTo("rgb(14, 19, 24)");
    site.open("risks.html");
    assertThat(value(colour)).isEqualTo("rgb(14, 19, 24)");
    assertThat(value("document.querySelector('.theme').getAttribute('aria-pressed')"))
        .isEqualTo("true");
    value("document.querySelector('.theme').click(), 0");
    assertThat(value("document.documentElement.hasAttribute('data-theme')")).isEqualTo("false");
    assertThat(value(colour)).isEqualTo("rgb(255, 255, 255)");
  }

  @ParameterizedTest
  @CsvSource({"2026-11-26,''", "2026-12-09,This report is 19 days old."})
  void aReportThatIsOlderThanItsCadenceSaysSo(String now, String says) throws Exception {
    String clock =
        browser()
            .before(
                "{const Real = Date; Date = class extends Real { constructor(...a) { super(...(a.length"
                    + " ? a : ['"
                    + now
                    + "T12:00:00'])); } };}");
    try {
      site.open("index.html");
      assertThat(value("document.querySelector('.old')?.textContent ?? ''")).isEqualTo(says);
    } finally {
      browser().after(clock);
    }
  }

  @Test
  void aRowOffersItsLinkWhenTheReaderComesToIt() throws Exception {
    site.open("risks.html");
    value("document.querySelector('.entries > li a').focus(), 0");
    assertThat(value("document.querySelector('.perma').closest('li').id")).startsWith("risk-");
    value("document.querySelector('.perma').click(), 0");
    browser()
        .await(
            "document.querySelector('.perma').title.includes('ink') && /copied|address/.test(document.querySelector('.perma').title)");
  }

  @Test
  void tabsReachEverythingInTheHeadInOrder() throws Exception {
    site.open("index.html");
    List<String> order = new ArrayList<>();
    for (int i = 0; i < 11; i++) {
      browser().press("Tab");
      order.add(value(FOCUS + "className + ' ' + " + FOCUS + "textContent").strip());
    }
    assertThat(order.get(0)).startsWith("skip");
    assertThat(order.get(1)).startsWith("brand");
    assertThat(order).anyMatch(each -> each.startsWith("theme"));
    assertThat(order).anyMatch(each -> each.startsWith("find"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void axeFindsNothingToMendInTheSearch(boolean dark) throws Exception {
    browser().show(1280, dark);
    site.open("index.html");
    browser().press("/");
    browser().type("kiosk");
    browser().await(OPTIONS + " > 0");
    assertThat(site.axe()).isEmpty();
  }

  @Test
  void controlsAreLargeEnoughToHit() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (String page : List.of("index.html", "projects/index.html", "timeline.html")) {
      for (int width : new int[] {1280, 390}) {
        browser().show(width, false);
        site.open(page);
        String small =
            value(
                "[...document.querySelectorAll('button, select, input, footer a, summary')].map(e"
                    + " => [e, e.getBoundingClientRect()]).filter(([e, r]) => r.width > 0 &&"
                    + " (r.width < 24 || r.height < 23.9)).map(([e, r]) => e.outerHTML.slice(0, 60)"
                    + " + r.width + 'x' + r.height).join('; ')");
        if (!small.isEmpty()) {
          wrong.add(page + " at " + width + ": " + small);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static Browser browser() {
    return site.browser();
  }

  private static String value(String expression) throws Exception {
    return browser().value(expression);
  }
}
