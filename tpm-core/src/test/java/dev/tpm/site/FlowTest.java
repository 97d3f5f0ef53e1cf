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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages say of how fast work moves, where it waits, and what the money brought. */
class FlowTest {
  private static final RenderedSite SITE = site();

  /** Six pieces of work, one a week; CONTENT and STATE are what a test adds. */
  private static final String SIX =
      """
      === program.yaml ===
      name: Six
      projects:
        a:
          STATE
          items:
            w1: {duration: 5d, started: 2026-10-12, finished: 2026-10-16}
            w2: {duration: 5d, started: 2026-10-19, finished: 2026-10-23}
            w3: {duration: 5d, started: 2026-10-26, finished: 2026-10-30}
            w4: {duration: 5d, started: 2026-11-02, finished: 2026-11-06}
            w5: {duration: 5d, started: 2026-11-09, finished: 2026-11-13}
            w6: {duration: 5d, started: 2026-11-16, finished: 2026-11-20}
            CONTENT
      """;

  @ParameterizedTest
  @ValueSource(strings = {"flow", "budget", "index", "projects/quay", "projects/crane"})
  void aPageSaysHowFastWorkMoves(String page) {
    Golden.check(
        "site/flow/" + page.replace('/', '-') + ".txt", Outline.of(SITE.page(page + ".html")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1.0 pieces of work a week, half of them within 5 days | 'x: {duration: 9d}' | name: A",
        "All 6 pieces of work are done                         | ''                  | name: A",
        "1.0 pieces of work a week, half within 5 days; issues hold up the most | 'x: {duration: 9d}' | 'issues: {i: {raised: 2026-11-16, blocks: x}}'",
        "1.0 pieces of work a week, half within 5 days; answers take the most waiting | 'x: {duration: 9d}' | 'questions: {q: {raised: 2026-11-16}}'",
        "1.0 pieces of work a week, half within 5 days; late decisions cost the most | 'x: {duration: 9d}' | 'decisions: {d: {status: proposed, needed-by: 2026-11-16}}'",
        "1.0 pieces of work a week, half within 5 days; late answers to asks cost the most | 'x: {duration: 9d}' | 'asks: {k: {needed-by: 2026-11-16}}'",
        "1.0 pieces of work a week, half within 5 days; late hand-offs cost the most | 'x: {duration: 9d, after: {item: y, needed-by: 2026-11-16}}, y: {duration: 9d, external: Them}' | name: A",
      })
  void theAnswerNamesThePaceAndWhatCostsTheMostWaiting(String answer, String more, String state) {
    String items = more.replace("}, y:", "}\n      y:");
    String plan = SIX.replace("CONTENT", items).replace("STATE", state);
    assertThat(Outline.of(RenderedSite.of(plan).page("flow.html"))).contains("# " + answer + "\n");
    assertThat(answer.length()).isLessThanOrEqualTo(90);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1 piece of work is finished: too little to say how fast   | 'w: {duration: 5d, started: 2026-11-09, finished: 2026-11-13}, x: {duration: 5d}'",
        "1 piece of work was finished in the last 8 weeks          | 'w: {duration: 5d, started: 2026-08-03, finished: 2026-11-13}, x: {duration: 5d}'",
        "The one piece of work is done                             | 'w: {duration: 5d, started: 2026-11-09, finished: 2026-11-13}'",
      })
  void tooLittleIsSaidToBeTooLittle(String answer, String items) {
    String page =
        Outline.of(
            RenderedSite.of(
                    "=== program.yaml ===\nname: Few\nprojects: {a: {items: {" + items + "}}}\n")
                .page("flow.html"));
    assertThat(page).contains("# " + answer + "\n").doesNotContain("a week,", "half within");
    assertThat(page).contains("Nothing that waited is written down");
  }

  @Test
  void waitingIsSaidBeforeAnythingIsFinished() {
    RenderedSite waiting =
        RenderedSite.of(
            """
            === program.yaml ===
            name: Waiting
            projects: {a: {items: {x: {duration: 5d}}}}
            questions: {q: {raised: 2026-11-16}}
            """);
    assertThat(Outline.of(waiting.page("flow.html")))
        .contains("# No work is finished yet; 4 working days were spent waiting");
  }

  @Test
  void whereNothingIsFinishedAndNothingWaitedThereIsNoPage() {
    RenderedSite bare =
        RenderedSite.of(
            "=== program.yaml ===\nname: Bare\nprojects: {a: {items: {x: {duration: 5d}}}}\n");
    assertThat(bare.pages()).doesNotContainKey("flow.html");
    assertThat(bare.pages().values()).noneMatch(page -> page.contains("flow.html"));
  }

  @Test
  void aTeamOfOneIsNotShownByItself() {
    String flow = Outline.of(SITE.page("flow.html"));
    assertThat(flow).contains("| Quays |", "| Cranes |", "1 team of one person is shown");
    assertThat(flow).doesNotContain("Solo", "Ana", "Ben", "Cy");
  }

  private static RenderedSite site() {
    try {
      return RenderedSite.of(Files.readString(Path.of("src/test/resources/site/flow.plan"), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
