package dev.tpm.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.Golden;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages say of the work, when it happens and whose it is. */
class WorkTest {
  private static final RenderedSite SITE = site();

  /** Site.md allows the timeline of 2,000 items so much, compressed. */
  private static final int TIMELINE_BYTES = 250 * 1024;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "timeline",
        "milestones",
        "dependencies",
        "teams/index",
        "teams/rails",
        "teams/web",
        "people/index",
        "people/ana",
        "people/cy",
        "for/index",
        "for/cy",
        "for/port",
        "items/quay/survey",
        "items/quay/build",
        "items/quay/piles",
        "items/quay/rails",
        "items/quay/paint",
        "items/quay/clean",
        "items/quay/guard",
        "items/quay/bench",
        "items/quay/pier",
        "items/site/app",
        "items/site/texts",
        "items/open-day",
        "items/permit",
        "items/plaque"
      })
  void aPageSaysWhatHappensWhenAndWhy(String page) {
    Golden.check(
        "site/work/" + page.replace('/', '-') + ".txt", Outline.of(SITE.page(page + ".html")));
  }

  @Test
  void whatAProgramDoesNotHaveHasNoPage() {
    RenderedSite bare = RenderedSite.of("=== program.yaml ===\nname: Bare\nprojects: {one: {}}\n");
    assertThat(bare.pages().keySet())
        .doesNotContain("timeline.html", "milestones.html", "dependencies.html")
        .doesNotContain("teams/index.html", "people/index.html", "for/index.html");
  }

  @Test
  void theTimelineOfTwoThousandItemsFitsItsBudget() {
    StringBuilder plan =
        new StringBuilder(
            "=== program.yaml ===\nname: Big\nstatus-date: 2026-10-05\nstart: 2026-01-05\nprojects:\n");
    for (int p = 0; p < 40; p++) {
      plan.append("  project-" + p + ":\n    name: The project of number " + p + "\n    items:\n");
      for (int g = 0; g < 5; g++) {
        plan.append("      group-" + g + ":\n        items:\n");
        for (int i = 0; i < 9; i++) {
          String after = i == 0 ? "" : ", after: item-" + g + "-" + (i - 1);
          plan.append(
              "          item-" + g + "-" + i + ": {name: Piece of work " + (i * 7 + p * 3));
          plan.append(", duration: " + (3 + (i * 7 + p * 3 + g) % 19) + "d" + after + "}\n");
        }
      }
    }
    String html = RenderedSite.of(plan.toString()).page("timeline.html");
    Document page = Jsoup.parse(html);
    assertThat(page.select(".gantt li, .gantt summary")).hasSize(40 * (1 + 5 + 45));
    assertThat(page.select(".gantt > details > details")).hasSize(40 * 5);
    assertThat(compressed(html)).isLessThan(TIMELINE_BYTES);
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

  private static RenderedSite site() {
    try {
      return RenderedSite.of(Files.readString(Path.of("src/test/resources/site/work.plan"), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
