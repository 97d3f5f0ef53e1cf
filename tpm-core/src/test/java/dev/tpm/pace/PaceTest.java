package dev.tpm.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tpm.cases.Plans;
import dev.tpm.insight.Facts;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.pace.Pace.Silence;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How fast work went, as of Monday 5 October 2026. */
class PaceTest {

  /** Four pieces of five days, one a week through September, and ten days to go. */
  private static final String STEADY =
      """
      name: P
      projects:
        a:
          items:
            w1: {duration: 5d, started: 2026-09-07, finished: 2026-09-11}
            w2: {duration: 5d, started: 2026-09-14, finished: 2026-09-18}
            w3: {duration: 5d, started: 2026-09-21, finished: 2026-09-25}
            w4: {duration: 5d, started: 2026-09-28, finished: 2026-10-02}
            w5: {duration: 10d, after: w4}
      """;

  private static Pace program(String text) {
    Facts facts = Plans.facts(text);
    return Pace.of(facts, facts.plan().programs().get(0));
  }

  private static Pace project(String text) {
    Facts facts = Plans.facts(text);
    Program program = facts.plan().programs().get(0);
    Project project = program.projects().get(0);
    return Pace.of(facts, program, project);
  }

  @Test
  void theRemainingWorkAtThePaceOfTheRecentWeeksImpliesAFinish() {
    Pace pace = program(STEADY);

    Rate rate = pace.rate().orElseThrow();
    assertThat(rate.weeks()).isEqualTo(4);
    assertThat(rate.finished()).isEqualTo(4);
    assertThat(rate.itemsPerWeek()).isCloseTo(1, within(1e-9));
    assertThat(rate.daysPerWeek()).isCloseTo(5, within(1e-9));
    // Ten working days from Monday 5 October on, the status date's own day included.
    ImpliedFinish implied = pace.implied().orElseThrow();
    assertThat(implied.finish()).isEqualTo("2026-10-16");
    assertThat(implied.earliest()).isEqualTo("2026-10-16");
    assertThat(implied.latest()).contains(LocalDate.parse("2026-10-16"));
    assertThat(pace.scheduled()).contains(LocalDate.parse("2026-10-16"));
    assertThat(pace.silence()).isEmpty();
  }

  @Test
  void theSlowerAndTheFasterHalfOfTheWeeksGiveTheRange() {
    String uneven =
        STEADY
            .replace("w2: {duration: 5d", "w2: {duration: 1d")
            .replace("w4: {duration: 5d", "w4: {duration: 1d");
    Rate rate = program(uneven).rate().orElseThrow();

    assertThat(rate.slow()).isCloseTo(1, within(1e-9));
    assertThat(rate.fast()).isCloseTo(5, within(1e-9));
    ImpliedFinish implied = program(uneven).implied().orElseThrow();
    assertThat(implied.earliest()).isEqualTo("2026-10-16");
    // Ten days at 3 a week are 16.7 working days, at 1 a week 50.
    assertThat(implied.finish()).isEqualTo("2026-10-27");
    assertThat(implied.latest()).contains(LocalDate.parse("2026-12-11"));
  }

  @ParameterizedTest
  @CsvSource({"w5: {duration: 10d, true", "'w5: {not-before: 2027-01-04, duration: 10d', false"})
  void aPaceThatEndsBeforeTheScheduleSaysNothingOfTheEnd(String last, boolean binding) {
    Pace pace = program(STEADY.replace("w5: {duration: 10d", last));
    assertThat(pace.implied()).isPresent();
    assertThat(pace.binding().isPresent()).isEqualTo(binding);
  }

  @Test
  void aWeekWithHolidaysIsNotASlowOne() {
    String holiday =
        STEADY
            .replace("name: P\n", "name: P\ncalendar: {holidays: [2026-09-15..2026-09-18]}\n")
            .replace("w2: {duration: 5d", "w2: {duration: 1d");
    assertThat(program(holiday).rate().orElseThrow().daysPerWeek()).isCloseTo(5, within(1e-9));
  }

  @Test
  void aWeekWithoutAWorkingDayIsNotLookedAt() {
    Pace pace =
        program(
            STEADY.replace(
                "name: P\n", "name: P\ncalendar: {holidays: [2026-09-14..2026-09-18]}\n"));
    assertThat(pace.throughput().weeks()).hasSize(5);
    assertThat(pace.throughput().recent()).hasSize(3);
    assertThat(pace.silence()).contains(Silence.TOO_FEW_WEEKS);
  }

  @Test
  void theWeekOfTheStatusDateCountsOnlyOnceItIsOver() {
    List<Week> weeks = program(STEADY).throughput().weeks();
    assertThat(weeks).extracting(Week::over).containsExactly(true, true, true, true, false);
    assertThat(weeks).extracting(Week::finished).containsExactly(1, 1, 1, 1, 0);
    String friday = STEADY.replace("name: P\n", "name: P\nstatus-date: 2026-10-02\n");
    assertThat(program(friday).throughput().weeks()).extracting(Week::over).doesNotContain(false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NO_WORK           | 'milestones: {m: {due: 2026-12-01}}'",
        "NO_WORK           | 'items: {x: {external: Them, promised: 2026-12-01}}'",
        "NO_WORK           | 'items: {x: {duration: 3d, dropped: 2026-09-01}}'",
        "NOTHING_LEFT      | 'items: {x: {duration: 3d, finished: 2026-09-04}}'",
        "NOT_BEGUN         | 'items: {x: {duration: 3d}}'",
        "TOO_FEW_WEEKS     | 'items: {x: {duration: 30d, started: 2026-09-28}}'",
        "TOO_FEW_FINISHED  | 'items: {x: {duration: 50d, started: 2026-07-01}}'",
      })
  void aFinishIsNeverImpliedFromNothing(Silence silence, String content) {
    Pace pace = project("name: P\nprojects: {a: {" + content + "}}\n");
    assertThat(pace.silence()).contains(silence);
    assertThat(pace.implied()).isEmpty();
  }

  @Test
  void whatWouldTakeMoreThanTwentyYearsHasNoFinish() {
    Pace pace = program(STEADY.replace("w5: {duration: 10d", "w5: {duration: 9000d"));
    assertThat(pace.silence()).contains(Silence.TOO_SLOW);
    assertThat(pace.implied()).isEmpty();
  }

  @Test
  void workInProgressCountsAsFarAsItIsDone() {
    Pace pace = program(STEADY.replace("w5: {", "w5: {started: 2026-10-05, remaining: 4d, "));
    assertThat(pace.remainingDays()).isCloseTo(4, within(1e-9));
    assertThat(pace.doneBy(LocalDate.parse("2026-10-05"))).isCloseTo(26, within(1e-9));
    assertThat(pace.doneBy(LocalDate.parse("2026-10-02"))).isCloseTo(20, within(1e-9));
    assertThat(pace.doneBy(LocalDate.parse("2026-09-09"))).isCloseTo(3, within(1e-9));
  }

  @Test
  void whatIsPausedCountsInItsProjectAndNotInTheProgram() {
    String paused = STEADY.replace("  a:\n", "  a:\n    state: paused\n");
    assertThat(program(paused).pieces()).isEmpty();
    assertThat(project(paused).pieces()).hasSize(5);
  }

  @Test
  void aTeamHasWhatIsItsInEveryProject() {
    Facts facts =
        Plans.facts(
            """
            name: P
            teams: {core: {}, web: {}}
            projects:
              a: {team: core, items: {x: {duration: 2d}, y: {duration: 3d, team: web}}}
              b: {team: web, items: {z: {duration: 20d}}}
            """);
    Program program = facts.plan().programs().get(0);
    Pace web = Pace.of(facts, program, program.teams().get(1));
    assertThat(web.pieces()).extracting(p -> p.item().id()).containsExactly("y", "z");
    assertThat(web.scheduled()).contains(LocalDate.parse("2026-10-30"));
  }

  @Test
  void whatIsDroppedLeavesTheScopeOnItsDay() {
    Pace pace =
        project(
            """
            name: P
            projects:
              a:
                items:
                  g: {dropped: 2026-09-01, items: {x: {duration: 2d}, y: {duration: 2d}}}
                  z: {duration: 2d, dropped: 2026-08-03}
                  e: {external: Them, dropped: 2026-08-04}
                  k: {duration: 2d}
            """);
    assertThat(pace.pieces()).hasSize(1);
    assertThat(pace.dropped())
        .extracting(LocalDate::toString)
        .containsExactly("2026-08-03", "2026-09-01", "2026-09-01");
  }

  @Test
  void threePiecesOfWorkAreEnoughForAPace() {
    String three = STEADY.replace("finished: 2026-09-11", "remaining: 1d");
    assertThat(program(three).rate().orElseThrow().finished()).isEqualTo(3);
  }

  @Test
  void theWeeksBeforeAreThoseThatTheRecentOnesFollow() {
    StringBuilder plan = new StringBuilder("name: P\nprojects:\n  a:\n    items:\n");
    LocalDate monday = LocalDate.parse("2026-06-01");
    for (int i = 0; i < 18; i++) {
      int days = i < 10 ? 1 : 4;
      plan.append("      w" + i + ": {duration: " + days + "d, started: " + monday.plusWeeks(i));
      plan.append(", finished: " + monday.plusWeeks(i).plusDays(4) + "}\n");
    }
    Pace pace = program(plan.append("      z: {duration: 9d}\n").toString());
    assertThat(pace.rate().orElseThrow().daysPerWeek()).isCloseTo(4, within(1e-9));
    Rate before = pace.throughput().rateBefore().orElseThrow();
    assertThat(before.weeks()).isEqualTo(8);
    assertThat(before.daysPerWeek()).isCloseTo(1, within(1e-9));
    assertThat(program(STEADY).throughput().rateBefore()).isEmpty();
  }

  @Test
  void aWeekIsSlowOrFastByItsWorkingDays() {
    // One day done in a week of one working day is as fast as five in a week of five.
    String plan =
        STEADY
            .replace("name: P\n", "name: P\ncalendar: {holidays: [2026-09-14..2026-09-17]}\n")
            .replace("w2: {duration: 5d", "w2: {duration: 1d")
            .replace("w3: {duration: 5d", "w3: {duration: 2d")
            .replace("w4: {duration: 5d", "w4: {duration: 2d");
    Rate rate = program(plan).rate().orElseThrow();
    assertThat(rate.slow()).isCloseTo(2, within(1e-9));
    assertThat(rate.fast()).isCloseTo(5, within(1e-9));
  }

  @Test
  void onlyTheLastTwoYearsAreLookedAt() {
    String plan =
        STEADY
            + "      old: {duration: 10d, started: 2020-01-06, finished: 2020-01-17}\n"
            + "      long: {duration: 600d, started: 2024-01-01, remaining: 100d}\n";
    Pace pace = program(plan);
    assertThat(pace.throughput().weeks()).hasSize(104);
    assertThat(pace.throughput().weeks().get(0).first()).isEqualTo("2024-10-14");
    assertThat(pace.throughput().weeks().stream().mapToInt(Week::finished).sum()).isEqualTo(4);
    double lately = pace.throughput().weeks().stream().mapToDouble(Week::doneDays).sum();
    double before = pace.doneBy(LocalDate.parse("2024-10-13"));
    assertThat(lately + before).isCloseTo(pace.days() - pace.remainingDays(), within(1e-6));
  }

  @Test
  void aTeamEndsWithTheLastOfWhatIsNotDropped() {
    Facts facts =
        Plans.facts(
            """
            name: P
            teams: {core: {}}
            projects:
              a:
                team: core
                items:
                  g: {items: {x: {duration: 2d}, y: {duration: 9d, dropped: 2026-09-30}}}
                milestones: {m: {after: g, fixed: 2026-10-20}}
            """);
    Program program = facts.plan().programs().get(0);
    Pace pace = Pace.of(facts, program, program.teams().get(0));
    assertThat(pace.scheduled()).contains(LocalDate.parse("2026-10-20"));
    assertThat(pace.dropped()).containsExactly(LocalDate.parse("2026-09-30"));
  }
}
