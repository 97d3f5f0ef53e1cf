package dev.tpm.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.cases.Plans;
import dev.tpm.model.Health;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.model.State;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Budgets, risks, objectives and verdicts, as of Monday 5 October 2026. */
class PlanFactsTest {

  private static final String VERDICTS =
      """
      name: P
      due: 2026-12-31
      projects:
        late: {due: 2026-10-09, items: {work: {duration: 11d}}}
        part: {items: {work: {duration: 20d}}, milestones: {m: {after: work, due: 2026-10-09}}}
        blocked:
          due: 2026-10-09
          items: {work: {duration: 1d}}
          issues: {i: {severity: high, blocks: "project:blocked"}}
        holds:
          due: 2026-10-30
          items: {work: {duration: 5d, due: 2026-10-12}, slips: {duration: 7d, due: 2026-10-12}}
        done: {due: 2026-10-05, items: {work: {duration: 1d, finished: 2026-10-02}}}
        paused: {state: paused}
        silent: {items: {work: {duration: 3d}}}
      """;

  private static Program program(String text) {
    return Plans.facts(text).plan().programs().get(0);
  }

  @Test
  void aBudgetIsTheProgramsOwnElseTheSumOfItsProjects() {
    String projects =
        """
        projects:
          a: {budget: {planned: 100k, spent: 40k, as-of: 2026-09-30}}
          b: {budget: {forecast: 60k, as-of: 2026-08-31, lines: {x: {planned: 20k}, y: {planned: 5k}}}}
          c: {}
        """;
    BudgetSum summed = BudgetSum.of(program("name: P\n" + projects)).orElseThrow();
    BudgetSum own =
        BudgetSum.of(program("name: P\nbudget: {planned: 110k}\n" + projects)).orElseThrow();

    assertThat(summed.total().planned().orElseThrow()).isEqualByComparingTo("125000");
    assertThat(summed.total().spent().orElseThrow()).isEqualByComparingTo("40000");
    assertThat(summed.total().asOf()).contains(LocalDate.parse("2026-08-31"));
    assertThat(summed.projects()).hasSize(2);
    assertThat(summed.overAllotted()).isEqualByComparingTo(BigDecimal.ZERO);
    assertThat(own.total().planned().orElseThrow()).isEqualByComparingTo("110000");
    assertThat(own.total().spent().orElseThrow()).isEqualByComparingTo("40000");
    assertThat(own.overAllotted()).isEqualByComparingTo("15000");
    assertThat(BudgetSum.of(program("name: P\nprojects: {a: {}}"))).isEmpty();
  }

  @Test
  void risksAreRankedByScoreThenByWhatTheyMayCostOrDelay() {
    Program program =
        program(
            """
            name: P
            risks:
              none: {}
              small: {probability: rare, impact: severe}
              delay: {probability: likely, impact: major, schedule: 10d..10d}
              cost: {probability: likely, impact: major, cost: 100k}
              costly: {probability: 80%, impact: major, cost: 100k}
              worst: {probability: almost-certain, impact: severe}
              over: {probability: almost-certain, impact: severe, status: occurred}
            projects: {a: {}}
            """);

    assertThat(RankedRisk.openOf(program.register().risks(), program.policy()))
        .extracting(r -> r.risk().id() + " " + r.red())
        .containsExactly(
            "worst true", "costly true", "cost true", "delay true", "small false", "none false");
  }

  @Test
  void anObjectiveIsServedByWhatNamesIt() {
    Facts facts =
        Plans.facts(
            """
            name: P
            objectives: {leave: Leave, earn: Earn, learn: Learn}
            projects:
              a: {objective: leave, items: {one: {duration: 1d, objective: learn}}}
              b: {items: {two: {duration: 1d, objective: leave}}}
              c: {items: {three: {duration: 1d}}}
              d: {state: cancelled, objective: earn}
            """);

    assertThat(facts.service().servants().values())
        .extracting(Object::toString)
        .containsExactly("[project:a, item:b/two]", "[]", "[item:a/one]");
    assertThat(facts.service().unserved()).extracting(o -> o.id()).containsExactly("earn");
    assertThat(facts.service().aimless(facts.plan().programs().get(0)))
        .extracting(p -> p.id())
        .containsExactly("c");
  }

  @Test
  void aVerdictIsTheOneClaimThatCarriesTheHealth() {
    Facts facts = Plans.facts(VERDICTS);

    assertThat(claim(facts, "late")).isInstanceOf(Verdict.MissesDue.class);
    assertThat(claim(facts, "part")).isInstanceOf(Verdict.PartFails.class);
    assertThat(claim(facts, "blocked")).isInstanceOf(Verdict.Endangered.class);
    assertThat(claim(facts, "holds"))
        .isInstanceOfSatisfying(
            Verdict.DatesHold.class,
            holds -> {
              assertThat(holds.dates()).isEqualTo(3);
              assertThat(holds.late()).isEqualTo(1);
              assertThat(holds.tightest()).hasToString("item:holds/slips");
            });
    assertThat(claim(facts, "done"))
        .isInstanceOfSatisfying(
            Verdict.Done.class,
            done -> {
              assertThat(done.on()).contains(LocalDate.parse("2026-10-02"));
              assertThat(done.variance().orElseThrow().days()).isEqualTo(-1);
            });
    assertThat(claim(facts, "paused")).isEqualTo(new Verdict.Inactive(State.PAUSED));
    assertThat(claim(facts, "silent"))
        .isEqualTo(new Verdict.NothingPromised(Optional.of(LocalDate.parse("2026-10-07"))));
    assertThat(facts.verdict(facts.plan().programs().get(0)).health()).contains(Health.AT_RISK);
  }

  @Test
  void aForecastsChanceIsTheClaimWhereThereIsOne() {
    Facts plain =
        Plans.facts(
            """
            name: P
            projects: {a: {due: 2026-10-30, items: {work: {duration: 5d}}}}
            """);
    Facts facts = Facts.of(plain.plan(), plain.schedule(), id -> OptionalDouble.of(0.74), Map.of());

    assertThat(claim(facts, "a"))
        .isInstanceOfSatisfying(
            Verdict.ChanceToMeet.class, chance -> assertThat(chance.chance()).isEqualTo(0.74));
    assertThat(facts.verdict(facts.plan().programs().get(0).projects().get(0)).health())
        .contains(Health.AT_RISK);
  }

  @Test
  void aMilestoneWithoutDueIsPlannedByItsBaseline() {
    String text =
        "name: P\nprojects: {a: {items: {w: {duration: %sd, started: 2026-09-28}},"
            + " milestones: {m: {after: w}}}}";
    Facts now = Plans.facts(text.formatted(10));
    Facts then =
        Plans.facts(text.formatted(5).replace("}}, mile", ", finished: 2026-10-02}}, mile"));
    Facts facts =
        Facts.of(
            now.plan(),
            now.schedule(),
            Chances.UNKNOWN,
            Map.of("", Baseline.of("then", now.plan().programs().get(0), then.schedule())));

    Project project = facts.plan().programs().get(0).projects().get(0);
    assertThat(now.whole(project.entityId()).milestones()).isEqualTo(new MilestoneCount(0, 1, 0));
    assertThat(facts.whole(project.entityId()).milestones()).isEqualTo(new MilestoneCount(0, 1, 1));
  }

  private static Verdict.Claim claim(Facts facts, String project) {
    return facts.plan().programs().get(0).projects().stream()
        .filter(p -> p.id().equals(project))
        .map(facts::verdict)
        .findFirst()
        .orElseThrow()
        .claim();
  }
}
