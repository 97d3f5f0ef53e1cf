package dev.tpm.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A real program of hundreds of projects in a browser, where it is found: one page of each kind.
 */
class RealProgramInBrowserTest {
  private static final Path PLAN =
      Path.of(System.getProperty("tpm.shared", "../../shared"), "data/kubernetes-enhancements");

  private static SiteInBrowser site = SiteInBrowser.NONE;

  @BeforeAll
  static void renderAndStart() throws Exception {
    assumeTrue(Files.isDirectory(PLAN), "the real program is not here");
    site = SiteInBrowser.of(PLAN);
  }

  @AfterAll
  static void stop() throws Exception {
    site.close();
  }

  @Test
  void pagesAreQuietAndFitAtEveryWidth() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (String page : site.oneOfAKind()) {
      for (int width : new int[] {1280, 320}) {
        browser().show(width, width == 320);
        site.open(page);
        browser().messages().forEach(message -> wrong.add(page + ": " + message));
        browser().requests().stream()
            .filter(url -> !url.startsWith(site.address()) && !url.startsWith("data:"))
            .forEach(url -> wrong.add(page + " asks for " + url));
        int wide = Integer.parseInt(value("document.documentElement.scrollWidth"));
        if (wide > width) {
          wrong.add(page + " is " + wide + " wide in a window of " + width);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void thousandsOfItemsAreFoundAndFiltered() throws Exception {
    browser().show(1280, false);
    site.open("index.html");
    browser().press("/");
    browser().type("kubelet endpoint");
    browser().await("document.querySelectorAll('[role=option]').length > 0");
    assertThat(
            value("document.querySelector('[role=option] b').textContent")
                .toLowerCase(java.util.Locale.ROOT))
        .contains("kubelet");
    site.open("projects/index.html?team=sig-node");
    assertThat(
            value(
                "[...document.querySelectorAll('.plist tbody tr')].filter(r => !r.hidden).every(r"
                    + " => r.querySelector('a[href$=\"sig-node.html\"]'))"))
        .isEqualTo("true");
    site.open("timeline.html?q=sidecar");
    assertThat(value("document.querySelectorAll('.gantt li:not([hidden])').length"))
        .isNotEqualTo("0");
  }

  private static Browser browser() {
    return site.browser();
  }

  private static String value(String expression) throws Exception {
    return browser().value(expression);
  }
}
