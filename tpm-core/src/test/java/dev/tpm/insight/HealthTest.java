package dev.tpm.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.cases.Plans;
import dev.tpm.model.EntityId;
import dev.tpm.model.Health;
import dev.tpm.model.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The health table of the format, row by row. Work begins on Monday 5 October 2026. */
class HealthTest {
  private static final EntityId PROGRAM = new EntityId(Kind.PROGRAM, "", "", "");

  private static EntityId project(String id) {
    return new EntityId(Kind.PROJECT, "", "", id);
  }

  private static EntityId item(String project, String id) {
    return new EntityId(Kind.ITEM, "", project, id);
  }

  private static Optional<Health> health(Facts facts, EntityId id) {
    return facts.standing(id).computed();
  }

  private static List<String> reasons(Facts facts, EntityId id) {
    Sentences sentences = new Sentences(facts.directory());
    return facts.standing(id).reasons().stream().map(sentences::of).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "5, ON_TRACK, 'forecast 2026-10-09, on its due 2026-10-09'",
    "4, ON_TRACK, 'forecast 2026-10-08, 1 working day before due 2026-10-09'",
    "6, AT_RISK, 'forecast 2026-10-12, 1 working day after due 2026-10-09'",
    "10, AT_RISK, 'forecast 2026-10-16, 5 working days after due 2026-10-09'",
    "11, OFF_TRACK, 'forecast 2026-10-19, 6 working days after due 2026-10-09'",
  })
  void whatIsLateIsAtRiskAndOffTrackPastFiveWorkingDays(int days, Health health, String reason) {
    Facts facts =
        Plans.facts(
            """
            name: P
            projects: {a: {items: {work: {duration: %dd, due: 2026-10-09}}}}
            """
                .formatted(days));

    assertThat(health(facts, item("a", "work"))).contains(health);
    assertThat(reasons(facts, item("a", "work"))).containsExactly(reason);
  }

  @ParameterizedTest
  @CsvSource({"2d, OFF_TRACK", "2w, AT_RISK", "7ed, AT_RISK", "6ed, OFF_TRACK"})
  void thePolicySaysHowLateIsOffTrack(String limit, Health health) {
    Facts facts =
        Plans.facts(
            """
            name: P
            policy: {health: {off-track-after: %s}}
            projects: {a: {items: {work: {duration: 10d, due: 2026-10-09}}}}
            """
                .formatted(limit));

    assertThat(health(facts, item("a", "work"))).contains(health);
  }

  @Test
  void whatIsFixedCountsAsDueThatDay() {
    Facts facts =
        Plans.facts(
            """
            name: P
            projects: {a: {items: {past: {duration: 1d, fixed: 2026-10-01}}}}
            """);

    assertThat(health(facts, item("a", "past"))).contains(Health.AT_RISK);
  }

  @ParameterizedTest
  @CsvSource({"0.19, OFF_TRACK", "0.2, AT_RISK", "0.799, AT_RISK", "0.8, ON_TRACK", "1, ON_TRACK"})
  void aForecastsChanceWeighsToo(double chance, Health health) {
    Facts plain =
        Plans.facts(
            """
            name: P
            projects: {a: {items: {work: {duration: 1d, due: 2026-10-09}}}}
            """);
    Facts facts =
        Facts.of(
            plain.plan(),
            plain.schedule(),
            id -> id.equals(item("a", "work")) ? OptionalDouble.of(chance) : OptionalDouble.empty(),
            Map.of());

    assertThat(health(facts, item("a", "work"))).contains(health);
  }

  @ParameterizedTest
  @CsvSource({"critical, OFF_TRACK", "high, AT_RISK", "medium, ON_TRACK", "low, ON_TRACK"})
  void anIssueThatBlocksItOrItsGroupWeighsByItsSeverity(String severity, Health health) {
    Facts facts =
        Plans.facts(
            """
            name: P
            projects:
              a:
                items:
                  work: {duration: 1d, due: 2026-10-09}
                  group: {items: {inner: {duration: 1d, due: 2026-10-09}}}
                  free: {duration: 1d, due: 2026-10-09}
                issues:
                  crash: {severity: %s, blocks: [work, group]}
                  gone: {severity: critical, blocks: free, resolved: 2026-10-02}
            """
                .formatted(severity));

    assertThat(health(facts, item("a", "work"))).contains(health);
    assertThat(health(facts, item("a", "inner"))).contains(health);
    assertThat(health(facts, item("a", "free"))).contains(Health.ON_TRACK);
  }

  @Test
  void aRedRiskWithoutMitigationWeighsOnWhatItAffectsAndWhereItIsKept() {
    Facts facts =
        Plans.facts(
            """
            name: P
            due: 2026-12-31
            projects:
              a:
                due: 2026-12-31
                items: {work: {duration: 1d, due: 2026-12-31}, other: {duration: 1d, due: 2026-12-31}}
                risks: {red: {name: Red, probability: likely, impact: major, affects: work}}
              b:
                due: 2026-12-31
                items: {work: {duration: 1d}}
                risks:
                  worked: {probability: likely, impact: major, mitigations: {try: Try it}}
                  amber: {probability: possible, impact: major}
                  closed: {probability: likely, impact: major, status: closed}
            """);

    assertThat(health(facts, item("a", "work"))).contains(Health.AT_RISK);
    assertThat(reasons(facts, item("a", "work")))
        .containsExactly("risk 'Red' has a score of 16 and no mitigation");
    assertThat(health(facts, item("a", "other"))).contains(Health.ON_TRACK);
    assertThat(health(facts, project("a"))).contains(Health.AT_RISK);
    assertThat(health(facts, project("b"))).contains(Health.ON_TRACK);
    assertThat(health(facts, PROGRAM)).contains(Health.ON_TRACK);
  }

  @Test
  void aLateHandOffWeighsOnWhoNeedsIt() {
    Facts facts =
        Plans.facts(
            """
            name: P
            teams: {rails: Rails, web: Web}
            projects:
              a: {team: rails, items: {api: {duration: 5d, due: 2026-10-09}}}
              b:
                team: web
                due: 2026-12-31
                items:
                  page: {duration: 1d, due: 2026-12-31, after: {item: a/api, needed-by: 2026-10-07}}
            """);

    assertThat(health(facts, item("b", "page"))).contains(Health.AT_RISK);
    assertThat(health(facts, project("b"))).contains(Health.AT_RISK);
    assertThat(health(facts, item("a", "api"))).contains(Health.ON_TRACK);
    assertThat(reasons(facts, project("b")))
        .containsExactly(
            "'api' from Rails for Web is 2 working days late, needed by 2026-10-07, committed for"
                + " 2026-10-09, forecast 2026-10-09");
  }

  @Test
  void aWholeIsAtLeastAtRiskWhenAMilestoneOrProjectInItIsOffTrack() {
    Facts facts =
        Plans.facts(
            """
            name: P
            objectives: {earn: Earn more}
            projects:
              own: {due: 2026-10-09, objective: earn, items: {work: {duration: 20d}}}
              milestone:
                objective: earn
                items: {work: {duration: 20d}}
                milestones: {done: {after: work, due: 2026-10-09}}
              task: {items: {work: {duration: 20d, due: 2026-10-09}}}
              fine: {items: {work: {duration: 1d, due: 2026-10-09}}}
            """);

    assertThat(health(facts, project("own"))).contains(Health.OFF_TRACK);
    assertThat(health(facts, project("milestone"))).contains(Health.AT_RISK);
    assertThat(reasons(facts, project("milestone"))).containsExactly("'done' is off track");
    assertThat(health(facts, project("task"))).contains(Health.ON_TRACK);
    assertThat(reasons(facts, project("fine")))
        .containsExactly("the one promise in it is not off track");
    assertThat(health(facts, PROGRAM)).contains(Health.AT_RISK);
    assertThat(health(facts, new EntityId(Kind.OBJECTIVE, "", "", "earn")))
        .contains(Health.OFF_TRACK);
  }

  @Test
  void whatIsDoneProposedOrPausedOrPromisesNothingHasNone() {
    Facts facts =
        Plans.facts(
            """
            name: P
            projects:
              done: {due: 2026-09-01, items: {work: {duration: 1d, finished: 2026-10-01}}}
              said: {state: done, due: 2026-09-01, items: {work: {duration: 1d}}}
              goal:
                due: 2026-09-01
                done-when: work
                items: {work: {duration: 1d, finished: 2026-10-01}, rest: {duration: 1d}}
              proposed: {state: proposed, due: 2026-09-01, items: {work: {due: 2026-09-01}}}
              paused: {state: paused, due: 2026-09-01, milestones: {m: {due: 2026-09-01}}}
              silent: {items: {work: {duration: 1d, target: 2026-09-01}}}
              dropped: {items: {work: {due: 2026-09-01, dropped: 2026-08-01}}}
            """);

    assertThat(facts.standings().values()).allSatisfy(s -> assertThat(s.computed()).isEmpty());
  }

  @Test
  void aPortfolioIsAtRiskWhenAProgramOfItIsOffTrack() {
    Facts facts =
        Plans.facts(
            """
            === portfolio.yaml ===
            name: All
            objectives: {earn: Earn more}
            === programs/one.yaml ===
            name: One
            objective: earn
            due: 2026-10-09
            projects: {a: {items: {work: {duration: 20d}}}}
            === programs/two.yaml ===
            name: Two
            due: 2026-10-09
            projects: {a: {items: {work: {duration: 1d}}}}
            """);

    EntityId portfolio = facts.plan().portfolio().orElseThrow().entityId();
    assertThat(health(facts, portfolio)).contains(Health.AT_RISK);
    assertThat(reasons(facts, portfolio)).containsExactly("'One' is off track");
    assertThat(health(facts, new EntityId(Kind.OBJECTIVE, "", "", "earn")))
        .contains(Health.OFF_TRACK);
  }
}
