package dev.tpm.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tpm.cases.Plans;
import dev.tpm.insight.Facts;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.pace.Pace.Silence;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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

  /** Cycle times, in working days, and what is said of them. */
  @ParameterizedTest
  @CsvSource({
    "1 2 3 4,                       , ",
    "5 1 4 2 3,                    3, ",
    "1 2 3 4 5 60,               3.5, ",
    "1 1 1 1 1 1 1 1 9 10,         1, 9",
    "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20, 10.5, 17",
  })
  void theSpreadOfCycleTimesIsSaidFromFiveOn(String days, Double median, Integer p85) {
    var spread = Spread.of(Arrays.stream(days.split(" ")).map(Integer::valueOf).toList());
    assertThat(spread.map(Spread::median)).isEqualTo(Optional.ofNullable(median));
    assertThat(spread.map(s -> s.p85().isPresent() ? s.p85().getAsInt() : -1))
        .isEqualTo(median == null ? Optional.empty() : Optional.of(p85 == null ? -1 : p85));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-07, 2026-09-11, 5",
    "2026-09-11, 2026-09-14, 2",
    "2026-09-12, 2026-09-13, 1",
    "          , 2026-09-11, ",
    "2026-09-07,           , ",
  })
  void aCycleTimeCountsTheFirstAndTheLastWorkingDay(String started, String finished, Integer days) {
    String dates =
        (started == null ? "" : ", started: " + started)
            + (finished == null ? "" : ", finished: " + finished);
    Pace pace = project("name: P\nprojects: {a: {items: {x: {duration: 9d" + dates + "}}}}\n");
    assertThat(pace.pieces().get(0).cycleTime())
        .isEqualTo(days == null ? OptionalInt.empty() : OptionalInt.of(days));
  }

  @Test
  void finishedWorkIsHeldAgainstItsEstimates() {
    String more =
        STEADY
            + "      r1: {estimate: 2d..4d, started: 2026-09-07, finished: 2026-09-11}\n"
            + "      r2: {estimate: 4d/5d/9d, started: 2026-09-07, finished: 2026-09-14}\n"
            + "      unsaid: {started: 2026-09-07, finished: 2026-09-11}\n"
            + "      days: {duration: 9ed, started: 2026-09-07, finished: 2026-09-15}\n";
    Accuracy accuracy = program(more).accuracy().orElseThrow();
    assertThat(accuracy.count()).isEqualTo(6);
    assertThat(accuracy.actualDays()).isEqualTo(4 * 5 + 5 + 6);
    assertThat(accuracy.plannedDays()).isEqualTo(4 * 5 + 3 + 5);
    assertThat(accuracy.ratio()).isCloseTo(31 / 28.0, within(1e-9));
    assertThat(accuracy.ranges()).isEqualTo(2);
    assertThat(accuracy.within()).isEqualTo(1);
    assertThat(program(STEADY).accuracy()).as("four are too few").isEmpty();
  }
}
