package dev.tpm.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tpm.cases.Plans;
import dev.tpm.insight.Facts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long work took, and against what was estimated, as of Monday 5 October 2026. */
class CycleTimesTest {

  /** Four pieces of five days, one a week through September. */
  private static final String FOUR =
      """
      name: P
      projects:
        a:
          items:
            w1: {duration: 5d, started: 2026-09-07, finished: 2026-09-11}
            w2: {duration: 5d, started: 2026-09-14, finished: 2026-09-18}
            w3: {duration: 5d, started: 2026-09-21, finished: 2026-09-25}
            w4: {duration: 5d, started: 2026-09-28, finished: 2026-10-02}
      """;

  private static Pace program(String text) {
    Facts facts = Plans.facts(text);
    return Pace.of(facts, facts.plan().programs().get(0));
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
    Pace pace = program("name: P\nprojects: {a: {items: {x: {duration: 9d" + dates + "}}}}\n");
    assertThat(pace.pieces().get(0).cycleTime())
        .isEqualTo(days == null ? OptionalInt.empty() : OptionalInt.of(days));
  }

  @Test
  void finishedWorkIsHeldAgainstItsEstimates() {
    String more =
        FOUR
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
    assertThat(program(FOUR).accuracy()).as("four are too few").isEmpty();
  }

  @Test
  void anEstimateHoldsUpToItsEnds() {
    StringBuilder plan = new StringBuilder("name: P\nprojects:\n  a:\n    items:\n");
    // Five working days each: at the upper end, at the lower one, above, below, and inside.
    for (String estimate : List.of("2d..5d", "5d..9d", "1d..4d", "6d..9d", "1d/3d/8d")) {
      plan.append("      e" + plan.length() + ": {estimate: " + estimate);
      plan.append(", started: 2026-09-07, finished: 2026-09-11}\n");
    }
    Pace pace = program(plan.toString());
    Accuracy accuracy = pace.accuracy().orElseThrow();
    assertThat(accuracy.ranges()).isEqualTo(5);
    assertThat(accuracy.within()).isEqualTo(3);
    assertThat(pace.estimated()).hasSize(5);
    assertThat(pace.cycleTimes().orElseThrow()).isEqualTo(new Spread(5, 5, OptionalInt.empty()));
  }
}
