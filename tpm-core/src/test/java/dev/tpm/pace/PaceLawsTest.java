package dev.tpm.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tpm.cases.Plans;
import dev.tpm.insight.Facts;
import dev.tpm.model.Program;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for every plan, tried on random ones. */
class PaceLawsTest {
  static LongStream seeds() {
    return LongStream.range(0, Integer.getInteger("tpm.seeds", 100));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void weeksAddUpToWhatIsDone(long seed) {
    Pace pace = pace(seed);
    assertThat(pace.throughput().weeks().stream().mapToInt(Week::finished).sum())
        .isEqualTo(pace.finished().size());
    assertThat(pace.throughput().weeks().stream().mapToDouble(Week::doneDays).sum())
        .isCloseTo(pace.days() - pace.remainingDays(), within(1e-6));
    assertThat(pace.doneBy(pace.statusDate()))
        .isCloseTo(pace.days() - pace.remainingDays(), within(1e-6));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatIsDoneNeverGrowsLess(long seed) {
    Pace pace = pace(seed);
    double before = 0;
    for (LocalDate day = Plans.TODAY.minusDays(120);
        !day.isAfter(Plans.TODAY);
        day = day.plusDays(1)) {
      double now = pace.doneBy(day);
      assertThat(now).isBetween(before - 1e-9, pace.days() + 1e-9);
      before = now;
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aFinishIsImpliedOrItIsSaidWhyNot(long seed) {
    Pace pace = pace(seed);
    assertThat(pace.implied().isPresent()).isNotEqualTo(pace.silence().isPresent());
    pace.implied()
        .ifPresent(
            implied -> {
              assertThat(implied.earliest()).isBeforeOrEqualTo(implied.finish());
              implied
                  .latest()
                  .ifPresent(latest -> assertThat(implied.finish()).isBeforeOrEqualTo(latest));
              assertThat(implied.finish()).isAfterOrEqualTo(pace.statusDate());
              int days =
                  pace.calendar().workingDays(pace.statusDate().minusDays(1), implied.finish());
              double perDay = implied.rate().daysPerWeek() / pace.calendar().daysPerWeek();
              assertThat(days * perDay).isGreaterThanOrEqualTo(pace.remainingDays() - 1e-6);
              assertThat((days - 1) * perDay).isLessThan(pace.remainingDays());
            });
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theEarnedValueIsAPartOfTheBudget(long seed) {
    Facts facts = Plans.facts(plan(seed));
    Program program = facts.plan().programs().get(0);
    EarnedValue value = EarnedValue.of(facts, program).orElseThrow();
    assertThat(value.earned()).isBetween(BigDecimal.ZERO, value.budget());
    value
        .planned()
        .ifPresent(
            planned -> assertThat(planned.amount()).isBetween(BigDecimal.ZERO, value.budget()));
    value
        .estimateAtCompletion()
        .ifPresent(
            eac ->
                assertThat(eac.doubleValue() * value.cpi().orElseThrow().doubleValue())
                    .isCloseTo(
                        value.budget().doubleValue(), within(value.budget().doubleValue() / 1000)));
  }

  private static Pace pace(long seed) {
    Facts facts = Plans.facts(plan(seed));
    return Pace.of(facts, facts.plan().programs().get(0));
  }

  /** Work that is done, begun or open, some of it dropped, over four months. */
  private static String plan(long seed) {
    Random random = new Random(seed);
    StringBuilder plan =
        new StringBuilder("name: P\ncalendar: {holidays: [2026-08-10..2026-08-14, 2026-09-07]}\n");
    plan.append("due: 2026-1" + random.nextInt(3) + "-20\nprojects:\n  a:\n");
    plan.append("    budget: {planned: 1000, spent: " + random.nextInt(900));
    plan.append(", as-of: 2026-0" + (7 + random.nextInt(3)) + "-30}\n    items:\n");
    int size = 1 + random.nextInt(25);
    for (int i = 0; i < size; i++) {
      plan.append("      i" + i + ": {duration: " + (1 + random.nextInt(20)) + "d");
      LocalDate started = Plans.TODAY.minusDays(1 + random.nextInt(100));
      LocalDate finished = started.plusDays(random.nextInt(30));
      switch (random.nextInt(6)) {
        case 0 -> plan.append(", started: " + started);
        case 1 -> plan.append(", started: " + started + ", progress: " + random.nextInt(100) + "%");
        case 2 -> plan.append(", dropped: " + started);
        case 3 -> plan.append("");
        default -> {
          LocalDate end = finished.isAfter(Plans.TODAY) ? Plans.TODAY : finished;
          plan.append((random.nextBoolean() ? ", started: " + started : "") + ", finished: " + end);
        }
      }
      plan.append("}\n");
    }
    return plan.append("      last: {duration: 7d}\n").toString();
  }
}
