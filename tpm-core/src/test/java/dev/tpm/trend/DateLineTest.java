package dev.tpm.trend;

import static dev.tpm.trend.PastTexts.LIVE;
import static dev.tpm.trend.PastTexts.because;
import static dev.tpm.trend.PastTexts.done;
import static dev.tpm.trend.PastTexts.open;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.schedule.Calendar;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every date that something had; October 2026 begins on a Thursday. */
class DateLineTest {
  private static final Calendar WEEK =
      Calendar.of(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), List.of());

  private static List<String> steps(Past past) {
    return DateLine.of(past, LIVE, WEEK).steps().stream().map(DateLineTest::said).toList();
  }

  private static String said(DateLine.Step step) {
    return step.day()
        + " "
        + step.cause()
        + " "
        + step.finish().map(String::valueOf).orElse("gone")
        + " "
        + step.days()
        + step.because().map(why -> " " + why).orElse("");
  }

  @Test
  void aDateThatHeldHasOneStep() {
    Past past =
        new PastTexts()
            .commit("2026-10-01", LIVE, open("2026-10-30", "2026-10-30"))
            .commit("2026-10-05", LIVE, open("2026-10-30", "2026-10-30"))
            .today();

    assertThat(steps(past)).containsExactly("2026-10-01 FIRST 2026-10-30 0");
  }

  @Test
  void aCommitThatMovesItIsNamedWithItsReasonInWorkingDays() {
    Past past =
        new PastTexts()
            .commit("2026-10-01", LIVE, open("2026-10-30", "2026-10-30"))
            .commit("2026-10-05", LIVE, because("2026-11-03", "2026-10-30", "the vendor waits"))
            .commit("2026-10-06", LIVE, because("2026-11-02", "2026-10-30", "the vendor waits"))
            .today();

    assertThat(steps(past))
        .containsExactly(
            "2026-10-01 FIRST 2026-10-30 0",
            "2026-10-05 COMMIT 2026-11-03 2 the vendor waits",
            "2026-10-06 COMMIT 2026-11-02 -1");
  }

  @Test
  void whatMovedBecauseDaysWentByIsNobodysCommit() {
    Past past =
        new PastTexts()
            .commit("2026-10-01", LIVE, open("2026-10-30", "2026-10-30"))
            .later(LIVE, "2026-11-03")
            .commit("2026-10-05", LIVE, open("2026-11-05", "2026-10-30"))
            .today();

    assertThat(steps(past))
        .containsExactly(
            "2026-10-01 FIRST 2026-10-30 0",
            "2026-10-05 TIME 2026-11-03 2",
            "2026-10-05 COMMIT 2026-11-05 2");
    assertThat(DateLine.of(past, LIVE, WEEK).slip()).isEqualTo(4);
  }

  @Test
  void whatWentAndCameBackOnOneDayIsNotTold() {
    Past past =
        new PastTexts()
            .commit("2026-10-01", LIVE, open("2026-10-30", "2026-10-30"))
            .later(LIVE, "2026-11-03")
            .commit("2026-10-05", LIVE, open("2026-11-05", "2026-10-30"))
            .commit("2026-10-05", LIVE, open("2026-10-30", "2026-10-30"))
            .commit("2026-10-06", LIVE, open("2026-10-30", "2026-10-30"))
            .today();

    assertThat(steps(past)).containsExactly("2026-10-01 FIRST 2026-10-30 0");
  }

  @Test
  void aPromiseThatMovesIsAStepOfNoDays() {
    Past past =
        new PastTexts()
            .commit("2026-10-01", LIVE, open("2026-10-30", "2026-10-30"))
            .commit("2026-10-05", LIVE, open("2026-10-30", "2026-11-06"))
            .today();

    DateLine line = DateLine.of(past, LIVE, WEEK);
    assertThat(line.steps()).hasSize(2);
    assertThat(line.steps().get(1).dueDays()).isEqualTo(5);
    assertThat(line.jumps()).isEmpty();
  }

  @Test
  void whatLeftThePlanHasNoDateAnyMore() {
    PastTexts texts = new PastTexts().commit("2026-10-01", LIVE, open("2026-10-30", "2026-10-30"));
    Past past =
        texts
            .commit(
                "2026-10-05",
                new dev.tpm.model.EntityId(dev.tpm.model.Kind.PROGRAM, "", "", ""),
                open("2026-12-01", "2026-12-01"))
            .today();

    assertThat(steps(past))
        .containsExactly("2026-10-01 FIRST 2026-10-30 0", "2026-10-05 COMMIT gone 0");
  }

  @Test
  void whatDiffersFromTheLastCommitIsToldApart() {
    PastTexts texts = new PastTexts();
    Past committed = texts.commit("2026-10-01", LIVE, open("2026-10-30", "2026-10-30")).today();
    Past past =
        Past.of(
            committed.snapshots(),
            texts.snapshot("2026-10-12", java.util.Map.of(LIVE, done("2026-10-09", "2026-10-30"))),
            List.of(),
            List.of(),
            List.of(),
            java.util.Optional.empty());

    assertThat(steps(past))
        .containsExactly("2026-10-01 FIRST 2026-10-30 0", "2026-10-12 TODAY 2026-10-09 -15");
    assertThat(DateLine.of(past, LIVE, WEEK).last().orElseThrow().done()).isTrue();
  }
}
