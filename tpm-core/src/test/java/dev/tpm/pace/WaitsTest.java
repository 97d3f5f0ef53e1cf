package dev.tpm.pace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.cases.Plans;
import dev.tpm.insight.Facts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What waited, and how long, as of Monday 5 October 2026. */
class WaitsTest {

  private static List<Wait> waits(String text) {
    Facts facts = Plans.facts("name: P\nteams: {core: {}, web: {}}\n" + text);
    return Waits.of(facts, facts.plan().programs().get(0));
  }

  /** Days, with a plus where it still lasts. */
  private static String said(List<Wait> waits) {
    return waits.stream()
        .map(wait -> wait.days() + (wait.open() ? "+" : ""))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "resolved            | 'i: {raised: 2026-09-07, resolved: 2026-09-11, blocks: a/x}'       | 4",
        "open                | 'i: {raised: 2026-09-28, blocks: a/x}'                             | 5+",
        "raised by no one    | 'i: {blocks: a/x}'                                                 | ''",
        "blocks no work      | 'i: {raised: 2026-09-28, blocks: \"project:a\"}'                   | ''",
        "two at once         | 'i: {raised: 2026-09-07, resolved: 2026-09-11, blocks: a/x}, j: {raised: 2026-09-09, resolved: 2026-09-16, blocks: a/x}' | 7",
        "one after another   | 'i: {raised: 2026-09-07, resolved: 2026-09-11, blocks: a/x}, j: {raised: 2026-09-14, resolved: 2026-09-16, blocks: a/x}' | 6",
        "one inside another  | 'i: {raised: 2026-09-07, resolved: 2026-09-18, blocks: a/x}, j: {raised: 2026-09-09, resolved: 2026-09-11, blocks: a/x}' | 9",
        "after it was done   | 'i: {raised: 2026-09-28, blocks: a/done}'                          | 3",
        "raised after that   | 'i: {raised: 2026-10-02, blocks: a/done}'                          | 0",
        "the later one first | 'i: {raised: 2026-09-14, resolved: 2026-09-16, blocks: a/x}, j: {raised: 2026-09-07, resolved: 2026-09-11, blocks: a/x}' | 6",
        "raised to come      | 'i: {raised: 2026-10-08, blocks: a/x}'                             | ''",
        "two pieces of work  | 'i: {raised: 2026-10-01, blocks: [a/x, b/y]}'                      | 2+ 2+",
      })
  void workIsBlockedWhileAnIssueIsOpen(String what, String issues, String days) {
    assertThat(
            said(
                waits(
                    """
                    projects:
                      a: {items: {x: {duration: 9d}, done: {duration: 3d, finished: 2026-10-01}}}
                      b: {items: {y: {duration: 3d}}}
                    issues: {%s}
                    """
                        .formatted(issues))))
        .isEqualTo(days);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "answered            | 'questions: {q: {raised: 2026-09-07, answered: 2026-09-21}}'      | 10",
        "not yet answered    | 'questions: {q: {raised: 2026-09-28, needed-by: 2026-12-01}}'     | 5+",
        "asked by no one     | 'questions: {q: {needed-by: 2026-09-28}}'                         | 5+",
        "answered some day   | 'questions: {q: {raised: 2026-09-07, answer: Yes}}'               | ''",
        "not needed yet      | 'decisions: {d: {status: proposed, needed-by: 2026-10-09}}'       | ''",
        "overdue             | 'decisions: {d: {status: proposed, needed-by: 2026-10-01}}'       | 2+",
        "taken late          | 'decisions: {d: {status: accepted, date: 2026-09-11, needed-by: 2026-09-07}}' | 4",
        "taken in time       | 'decisions: {d: {status: rejected, date: 2026-09-01, needed-by: 2026-09-07}}' | 0",
        "needed by no day    | 'decisions: {d: {status: accepted, date: 2026-09-11}}'            | ''",
        "asked in time       | 'asks: {k: {needed-by: 2026-09-11, answered: 2026-09-10}}'        | 0",
        "asked too late      | 'asks: {k: {needed-by: 2026-09-11, answered: 2026-09-15}}'        | 2",
      })
  void questionsDecisionsAndAsksWait(String what, String entries, String days) {
    assertThat(said(waits("projects: {a: {}}\n" + entries + "\n"))).isEqualTo(days);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "given in time       | 'finished: 2026-09-04' | 2026-09-09 | 0",
        "given late          | 'finished: 2026-09-16' | 2026-09-09 | 5",
        "still to come       | 'duration: 3d'         | 2026-10-01 | 2+",
        "not needed yet      | 'duration: 3d'         | 2026-10-09 | ''",
      })
  void whoeverNeedsAHandOffWaitsForIt(String what, String provider, String needed, String days) {
    List<Wait> waits =
        waits(
            """
            projects:
              a: {team: core, items: {x: {%s}}}
              b: {team: web, items: {y: {duration: 3d, after: {item: a/x, needed-by: %s}}}}
            """
                .formatted(provider, needed));
    assertThat(said(waits)).isEqualTo(days);
    assertThat(waits)
        .allSatisfy(
            wait -> {
              assertThat(wait.what()).hasToString("item:a/x");
              assertThat(wait.projects()).hasToString("[project:b]");
              assertThat(wait.teams()).hasToString("[team:web]");
            });
  }

  @Test
  void aHandOffThatNobodyDatedIsNoWait() {
    assertThat(
            waits(
                """
                projects:
                  a: {team: core, items: {x: {finished: 2026-09-16}}}
                  b: {team: web, items: {y: {duration: 3d, after: a/x, due: 2026-09-10}}}
                """))
        .isEmpty();
  }

  @Test
  void aWaitBelongsToTheProjectsAndTeamsThatItIsAbout() {
    List<Wait> waits =
        waits(
            """
            projects:
              a: {team: core, items: {x: {duration: 9d, team: web}}}
              b: {team: core, questions: {q: {raised: 2026-10-01}}}
            questions: {r: {raised: 2026-10-01, blocks: a/x}, s: {raised: 2026-10-01}}
            """);
    assertThat(waits)
        .extracting(wait -> wait.what().id() + " " + wait.projects() + " " + wait.teams())
        .containsExactly("r [project:a] [team:web]", "s [] []", "q [project:b] [team:core]");
  }

  @Test
  void waitsAddUp() {
    WaitSum sum =
        WaitSum.of(
            waits(
                """
                projects: {a: {}}
                questions:
                  a: {raised: 2026-09-07, answered: 2026-09-09}
                  b: {raised: 2026-09-07, answered: 2026-09-14}
                  c: {raised: 2026-09-07, answered: 2026-09-07}
                  d: {raised: 2026-09-07, answered: 2026-09-08}
                  e: {raised: 2026-09-07, answered: 2026-09-14}
                  f: {raised: 2026-10-02}
                """));
    assertThat(sum.count()).isEqualTo(6);
    assertThat(sum.waited()).isEqualTo(5);
    assertThat(sum.days()).isEqualTo(2 + 5 + 0 + 1 + 5 + 1);
    assertThat(sum.open()).isEqualTo(1);
    assertThat(sum.longest().orElseThrow().what()).hasToString("question:b");
    assertThat(sum.spread().orElseThrow().median()).isEqualTo(2);
  }

  @Test
  void nothingLastsForWhatCameInTime() {
    WaitSum sum =
        WaitSum.of(
            waits(
                """
                projects: {a: {}}
                asks: {k: {needed-by: 2026-09-11, answered: 2026-09-10}}
                """));
    assertThat(sum).isEqualTo(new WaitSum(1, 0, 0, 0, Optional.empty(), Optional.empty()));
  }

  @Test
  void whatWaitsInAnotherProgramIsItsOwnMatter() {
    Facts facts =
        Plans.facts(
            """
            === portfolio.yaml ===
            name: Both
            === programs/one.yaml ===
            name: One
            teams: {core: {}}
            projects: {a: {team: core, items: {x: {duration: 3d}}}}
            issues: {i: {raised: 2026-10-01, blocks: "two:b/y"}}
            === programs/two.yaml ===
            name: Two
            teams: {web: {}}
            projects:
              b:
                team: web
                items:
                  y: {duration: 3d, after: {item: "one:a/x", needed-by: 2026-10-01}}
            """);
    assertThat(facts.plan().programs())
        .extracting(program -> said(Waits.of(facts, program)))
        .containsExactly("", "2+");
  }
}
