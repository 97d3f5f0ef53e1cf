package dev.tpm.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tpm.cases.Plans;
import dev.tpm.model.EntityId;
import dev.tpm.model.ItemId;
import dev.tpm.model.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where each item is, as of Monday 5 October 2026. */
class ItemStatesTest {

  private static ItemFacts item(Facts facts, String id) {
    return facts.item(new ItemId("", "a", id));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "duration: 10d | NOT_STARTED | 0",
        "duration: 10d, started: 2026-10-05 | IN_PROGRESS | 0",
        "duration: 10d, started: 2026-09-28 | IN_PROGRESS | 0.5",
        "duration: 10d, started: 2026-08-03 | IN_PROGRESS | 0.9",
        "duration: 10d, started: 2026-09-28, remaining: 8d | IN_PROGRESS | 0.2",
        "duration: 10d, started: 2026-09-28, remaining: 20d | IN_PROGRESS | 0",
        "duration: 10d, started: 2026-09-28, progress: 60% | IN_PROGRESS | 0.6",
        "duration: 10d, started: 2026-09-28, progress: 18/40 | IN_PROGRESS | 0.45",
        "duration: 14ed, started: 2026-09-28 | IN_PROGRESS | 0.5",
        "duration: 10d, finished: 2026-10-01 | DONE | 1",
        "duration: 10d, dropped: 2026-10-01 | DROPPED | 0",
      })
  void aLeafTellsItsStatusAndShare(String fields, Status status, double share) {
    Facts facts = Plans.facts("name: P\nprojects: {a: {items: {work: {%s}}}}".formatted(fields));

    assertThat(item(facts, "work").status()).isEqualTo(status);
    assertThat(item(facts, "work").progress().share()).isCloseTo(share, within(1e-9));
  }

  @Test
  void aWholeIsWeightedByPlannedWorkingDaysAndLeavesDroppedOnesOut() {
    Facts facts =
        Plans.facts(
            """
            name: P
            milestones: {all: {after: a/group, finished: 2026-10-02}}
            projects:
              a:
                items:
                  group:
                    items:
                      small: {duration: 1d, finished: 2026-10-01}
                      large: {duration: 9d}
                      gone: {duration: 90d, dropped: 2026-10-01}
                  other: {duration: 10d, finished: 2026-10-02}
              b: {milestones: {x: {finished: 2026-10-01}, y: {due: 2026-10-05}, z: {due: 2026-12-01}}}
              c: {state: paused, items: {work: {duration: 80d}}}
            """);

    assertThat(item(facts, "group").progress().share()).isEqualTo(0.1);
    assertThat(item(facts, "group").status()).isEqualTo(Status.IN_PROGRESS);
    WholeFacts a = facts.whole(new EntityId(Kind.PROJECT, "", "", "a"));
    assertThat(a.progress().share()).isEqualTo(0.55);
    WholeFacts b = facts.whole(new EntityId(Kind.PROJECT, "", "", "b"));
    assertThat(b.progress().share()).as("milestones alone").isEqualTo(1.0 / 3);
    assertThat(b.milestones()).isEqualTo(new MilestoneCount(1, 3, 1));
    WholeFacts program = facts.whole(new EntityId(Kind.PROGRAM, "", "", ""));
    assertThat(program.progress().share()).as("what is paused does not count").isEqualTo(0.55);
    assertThat(program.milestones()).isEqualTo(new MilestoneCount(2, 4, 1));
  }

  @Test
  void anOpenIssueQuestionOrDecisionBlocksAnItemAndWhatIsInAGroup() {
    Facts facts =
        Plans.facts(
            """
            name: P
            people: {dana: Dana}
            projects:
              a:
                items:
                  one: {duration: 1d}
                  two: {items: {inner: {duration: 1d}, over: {duration: 1d, finished: 2026-10-01}}}
                  three: {duration: 1d}
                  free: {duration: 1d}
                issues: {i: {blocks: one}, past: {blocks: free, resolved: 2026-10-01}}
                questions: {q: {blocks: two}, told: {blocks: free, answer: yes it is}}
                decisions:
                  d: {status: proposed, blocks: three}
                  e: {status: accepted, blocks: free}
            """);

    assertThat(facts.items().values())
        .filteredOn(f -> f.status() == Status.BLOCKED)
        .extracting(f -> f.item().id())
        .containsExactly("one", "two", "inner", "three");
    assertThat(item(facts, "inner").blockers()).extracting(e -> e.id()).containsExactly("q");
    assertThat(item(facts, "over").status()).isEqualTo(Status.DONE);
  }

  @Test
  void aGroupIsDoneOrDroppedWithAllThatIsInIt() {
    Facts facts =
        Plans.facts(
            """
            name: P
            projects:
              a:
                items:
                  done:
                    items: {x: {duration: 1d, finished: 2026-10-01}, y: {dropped: 2026-10-01}}
                  gone: {dropped: 2026-10-01, items: {v: {duration: 1d}}}
                  emptied: {items: {w: {duration: 1d, dropped: 2026-10-01}}}
              b: {state: cancelled, items: {work: {duration: 1d}}}
            """);

    assertThat(item(facts, "done").status()).isEqualTo(Status.DONE);
    assertThat(item(facts, "gone").status()).isEqualTo(Status.DROPPED);
    assertThat(item(facts, "v").status()).isEqualTo(Status.DROPPED);
    assertThat(item(facts, "emptied").status()).isEqualTo(Status.DROPPED);
    assertThat(facts.item(new ItemId("", "b", "work")).status()).isEqualTo(Status.DROPPED);
  }
}
