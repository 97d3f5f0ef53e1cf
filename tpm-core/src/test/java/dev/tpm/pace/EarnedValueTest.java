package dev.tpm.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tpm.cases.Plans;
import dev.tpm.insight.Baseline;
import dev.tpm.insight.Chances;
import dev.tpm.insight.Facts;
import dev.tpm.model.Program;
import dev.tpm.pace.PlannedValue.Basis;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the money brought, as of Monday 5 October 2026. */
class EarnedValueTest {

  /** Twenty days of work, the first ten done in two weeks of September; the rest is open. */
  private static final String HALF_DONE =
      """
      name: P
      projects:
        a:
          PLAN
          items:
            x: {duration: 10d, started: 2026-09-07, finished: 2026-09-18}
            y: {duration: 10d, after: x}
      """;

  /** Three months, with the total of a day in the last of them. */
  private static final String THREE_MONTHS =
      """
      name: P
      start: 2026-08-03
      due: 2026-12-18
      budget:
        planned: 100
        spent: 62
        as-of: 2026-10-02
        by:
          2026-08: {planned: 20, spent: 25}
          2026-09: {planned: 40, spent: 35}
          2026-10: {planned: 40}
      projects:
        a:
          items:
            x: {duration: 10d, started: 2026-08-17, finished: 2026-08-28}
            y: {duration: 10d, started: 2026-09-21, finished: 2026-10-02}
            z: {duration: 20d, after: y}
      """;

  private static Optional<EarnedValue> project(String plan) {
    Facts facts =
        Plans.facts(HALF_DONE.replace("PLAN", plan.replaceAll(", (due|budget):", "\n    $1:")));
    Program program = facts.plan().programs().get(0);
    return EarnedValue.of(facts, program, program.projects().get(0));
  }

  private static Optional<EarnedValue> program(String text) {
    Facts facts = Plans.facts(text);
    return EarnedValue.of(facts, facts.plan().programs().get(0));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // By the budget's months: half of October's 20 has not passed, only 3 of its 22 days.
        "months to the end of one  | 'budget: {planned: 100, spent: 40, as-of: 2026-09-30, by: {2026-09: {planned: 60}, 2026-10: {planned: 40}}}' | 60.00 | MONTHS | 0.8333 | 1.2500 | 80.00",
        "months, one of them begun | 'budget: {planned: 100, spent: 50, by: {2026-09: {planned: 56}, 2026-10: {planned: 44}}}' | 62.00 | MONTHS | 0.8065 | 1.0000 | 100.00",
        "months that stop too soon | 'budget: {planned: 100, spent: 50, by: {2026-08: {planned: 30}}}' | - | - | - | 1.0000 | 100.00",
        "months that are all of it | 'budget: {planned: 100, spent: 50, by: {2026-08: {planned: 100}}}' | 100.00 | MONTHS | 0.5000 | 1.0000 | 100.00",
        // 7 September to 30 October are 40 working days, 21 of which have passed.
        "evenly to the due date    | 'due: 2026-10-30, budget: {planned: 100, spent: 60}' | 52.50 | DUE | 0.9524 | 0.8333 | 120.00",
        "evenly from its start     | 'start: 2026-08-31, due: 2026-10-23, budget: {planned: 100, spent: 60}' | 65.00 | DUE | 0.7692 | 0.8333 | 120.00",
        "evenly to the target      | 'target: 2026-10-30, budget: {planned: 100, spent: 60}' | 52.50 | TARGET | 0.9524 | 0.8333 | 120.00",
        "nothing says when         | 'budget: {planned: 100, spent: 60}' | - | - | - | 0.8333 | 120.00",
        "nothing spent             | 'due: 2026-10-30, budget: {planned: 100, spent: 0}' | 52.50 | DUE | 0.9524 | - | -",
        "spending not written      | 'due: 2026-10-30, budget: {planned: 100}' | 52.50 | DUE | 0.9524 | - | -",
        "planned for later         | 'start: 2026-11-02, due: 2026-12-18, budget: {planned: 100, spent: 60}' | 0.00 | DUE | - | 0.8333 | 120.00",
        "costs told before work    | 'due: 2026-10-30, budget: {planned: 100, spent: 9, as-of: 2026-08-31}' | 0.00 | DUE | - | - | -",
        "too early for an end      | 'due: 2026-10-30, budget: {planned: 100, spent: 9, as-of: 2026-09-09}' | 7.50 | DUE | 2.0000 | 1.6667 | -",
      })
  void indicesComeFromTheBudgetAndTheDates(
      String what, String plan, BigDecimal pv, Basis basis, String spi, String cpi, String eac) {
    EarnedValue value = project(plan).orElseThrow();

    assertThat(value.planned().map(PlannedValue::amount)).isEqualTo(Optional.ofNullable(pv));
    assertThat(value.planned().map(PlannedValue::basis)).isEqualTo(Optional.ofNullable(basis));
    assertThat(value.spi().map(BigDecimal::toString)).isEqualTo(Optional.ofNullable(spi));
    assertThat(value.cpi().map(BigDecimal::toString)).isEqualTo(Optional.ofNullable(cpi));
    assertThat(value.estimateAtCompletion().map(BigDecimal::toString))
        .isEqualTo(Optional.ofNullable(eac));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''",
        "'budget: {spent: 10}'",
        "'budget: {planned: 0, spent: 10}'",
        "'state: cancelled, budget: {planned: 100, spent: 10}'",
      })
  void withoutABudgetThereIsNone(String plan) {
    assertThat(project(plan)).isEmpty();
  }

  @Test
  void withoutWorkThereIsNoneAndMilestonesStandInForIt() {
    String plan = "name: P\nprojects: {a: {budget: {planned: 100, spent: 10}%s}}\n";
    assertThat(program(plan.formatted(""))).isEmpty();
    EarnedValue value =
        program(
                plan.formatted(
                    ", milestones: {m: {finished: 2026-10-01}, n: {}, o: {}, p: {due: 2026-11-01}}"))
            .orElseThrow();
    assertThat(value.share()).isCloseTo(0.25, within(1e-9));
  }

  @Test
  void spendingByMonthTellsItsOwnDay() {
    EarnedValue value =
        project(
                "budget: {by: {2026-08: {planned: 40, spent: 30}, 2026-09: {planned: 40, spent: 20},"
                    + " 2026-10: {planned: 20}}}")
            .orElseThrow();
    assertThat(value.asOf()).isEqualTo("2026-09-30");
    assertThat(value.budget()).isEqualByComparingTo("100");
    assertThat(value.actual().orElseThrow()).isEqualByComparingTo("50");
    assertThat(value.earned()).isEqualByComparingTo("50");
  }

  @Test
  void figuresOfADayToComeAreTakenAsOfTheStatusDate() {
    EarnedValue value =
        project("budget: {planned: 100, spent: 50, as-of: 2026-12-31}").orElseThrow();
    assertThat(value.asOf()).isEqualTo("2026-10-05");
  }

  @Test
  void eachProjectWeighsWhatItMayCost() {
    String plan =
        """
        name: P
        projects:
          big: {budget: {planned: 300, spent: 1}, items: {x: {duration: 1d}}}
          small: {budget: {planned: 100, spent: 1}, items: {y: {duration: 9d, finished: 2026-09-30}}}
        """;
    assertThat(program(plan).orElseThrow().share()).isCloseTo(0.25, within(1e-9));
    assertThat(
            program(plan.replace("budget: {planned: 300, spent: 1}, ", "")).orElseThrow().share())
        .as("where one has no budget, days weigh")
        .isCloseTo(0.9, within(1e-9));
    EarnedValue own =
        program(plan.replace("name: P\n", "name: P\nbudget: {planned: 1000, spent: 500}\n"))
            .orElseThrow();
    assertThat(own.earned()).isEqualByComparingTo("250");
    assertThat(own.cpi().orElseThrow()).isEqualByComparingTo("0.5");
  }

  @Test
  void theMonthsOfAllProjectsAreThePlanOfTheProgram() {
    String plan =
        """
        name: P
        due: 2026-12-31
        projects:
          a: {budget: {planned: 100, by: {2026-09: {planned: 70}, 2026-12: {planned: 30}}}, items: {x: {}}}
          b: {budget: {planned: 100, by: {2026-09: {planned: 50}, 2026-12: {planned: 50}}}, items: {y: {}}}
        """;
    PlannedValue all = program(plan).orElseThrow().planned().orElseThrow();
    assertThat(all.basis()).isEqualTo(Basis.PROJECTS);
    assertThat(all.amount()).isEqualByComparingTo("120");
    assertThat(
            program(plan.replace(", by: {2026-09: {planned: 50}, 2026-12: {planned: 50}}", ""))
                .orElseThrow()
                .planned()
                .map(PlannedValue::basis))
        .contains(Basis.DUE);
  }

  @Test
  void aBaselineSaysWhatWasPlanned() {
    String text = HALF_DONE.replace("PLAN", "budget: {planned: 100, spent: 50}");
    Facts then =
        Plans.facts(
            text.replace(
                "y: {duration: 10d, after: x}", "y: {duration: 10d, finished: 2026-10-02}"));
    Facts now = Plans.facts(text);
    Facts facts =
        Facts.of(
            now.plan(),
            now.schedule(),
            Chances.UNKNOWN,
            Map.of("", Baseline.of("then", now.plan().programs().get(0), then.schedule())));
    Program program = facts.plan().programs().get(0);
    EarnedValue value = EarnedValue.of(facts, program, program.projects().get(0)).orElseThrow();
    assertThat(value.planned())
        .contains(new PlannedValue(new BigDecimal("100.00"), Basis.BASELINE));
    assertThat(value.spi().orElseThrow()).isEqualByComparingTo("0.5");
    assertThat(EarnedValue.of(facts, program).orElseThrow().planned()).isEqualTo(value.planned());
  }

  @Test
  void theCourseFollowsTheMonthsToTheDayThatTheCostsTell() {
    Facts facts = Plans.facts(THREE_MONTHS);
    assertThat(EarnedValue.course(facts, facts.plan().programs().get(0)))
        .extracting(
            point ->
                point.day()
                    + " "
                    + said(point.planned())
                    + " "
                    + said(point.earned())
                    + " "
                    + said(point.spent()))
        .containsExactly(
            "2026-07-31 0 0 0",
            "2026-08-31 20 25 25",
            "2026-09-30 60 45 60",
            // 2 of October's 22 working days have passed, and the total tells what was spent.
            "2026-10-02 63.64 50 62",
            "2026-10-31 100 - -",
            "2026-11-30 100 - -",
            "2026-12-31 100 - -");
  }

  @Test
  void whatIsCancelledIsNotEarned() {
    String plan =
        """
        name: P
        due: 2026-12-31
        projects:
          a: {budget: {planned: 100, by: {2026-09: {planned: 60}, 2026-12: {planned: 40}}}, items: {x: {finished: 2026-09-30}}}
          b: {state: cancelled, budget: {planned: 100, by: {2026-09: {planned: 90}}}, items: {y: {}}}
        """;
    EarnedValue value = program(plan).orElseThrow();
    assertThat(value.share()).isCloseTo(1, within(1e-9));
    // 60 of the 100 that are left were planned, of a budget of 200 as a whole.
    assertThat(value.planned())
        .contains(new PlannedValue(new BigDecimal("120.00"), Basis.PROJECTS));
    assertThat(program(plan.replace("name: P", "name: P\nstate: cancelled"))).isEmpty();
  }

  @Test
  void droppedMilestonesDoNotCount() {
    EarnedValue value =
        program(
                "name: P\nprojects: {a: {budget: {planned: 100}, milestones: {m: {finished:"
                    + " 2026-10-01}, n: {}, o: {dropped: 2026-09-01}},"
                    + " items: {x: {external: Them, finished: 2026-10-01}}}}\n")
            .orElseThrow();
    assertThat(value.share()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void anEndIsEstimatedFromAFifthOn() {
    String plan =
        "name: P\nprojects: {a: {budget: {planned: 100, spent: 30}, items: {x: {duration: 2d,"
            + " finished: 2026-09-30}, y: {duration: %s}}}}\n";
    assertThat(program(plan.formatted("8d")).orElseThrow().estimateAtCompletion()).isPresent();
    assertThat(program(plan.formatted("9d")).orElseThrow().estimateAtCompletion()).isEmpty();
  }

  @Test
  void theCourseEndsWhereItsPlanDoes() {
    Facts facts =
        Plans.facts(
            """
            name: P
            due: 2026-12-31
            budget: {planned: 100, by: {2026-09: {planned: 20}, 2026-10: {planned: 20}}}
            projects: {a: {items: {x: {duration: 5d, started: 2026-09-21}}}}
            """);
    assertThat(EarnedValue.course(facts, facts.plan().programs().get(0)))
        .extracting(point -> point.day().toString())
        .containsExactly("2026-08-31", "2026-09-30", "2026-10-05", "2026-10-31");
  }

  @Test
  void withoutAPlannedValueThereIsNoCourse() {
    Facts facts = Plans.facts(HALF_DONE.replace("PLAN", "budget: {planned: 100, spent: 50}"));
    assertThat(EarnedValue.course(facts, facts.plan().programs().get(0))).isEmpty();
  }

  private static String said(Optional<BigDecimal> amount) {
    return amount.map(a -> a.stripTrailingZeros().toPlainString()).orElse("-");
  }
}
