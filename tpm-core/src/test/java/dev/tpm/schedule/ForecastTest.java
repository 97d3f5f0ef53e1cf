package dev.tpm.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tpm.model.EntityId;
import dev.tpm.model.Kind;
import dev.tpm.schedule.Forecaster.Settings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a forecast says of small plans that can be reckoned by hand, or by the textbook. */
class ForecastTest {
  private static final EntityId PROGRAM = new EntityId(Kind.PROGRAM, "", "", "");
  private static final String HEAD =
      """
      name: P
      status-date: 2026-03-02
      start: 2026-03-02
      calendar: {week: mon-sun}
      """;

  private static Forecast forecast(String text, Settings settings) {
    return Forecaster.forecast(Plans.schedule(HEAD + text), settings);
  }

  private static Forecast forecast(String text) {
    return forecast(text, Settings.DEFAULT);
  }

  private static Outlook outlook(Forecast forecast, String item) {
    return forecast.outlook(EntityId.of(Plans.id(item))).orElseThrow();
  }

  @Test
  void withoutEstimatesAndRisksThereIsNone() {
    Forecast forecast = forecast("projects: {p: {items: {a: {duration: 3d, due: 2026-03-04}}}}");
    assertThat(forecast).isSameAs(Forecast.NONE);
  }

  @Test
  void aRangeEndsInTheDatesThatItSays() {
    Outlook a = outlook(forecast("projects: {p: {items: {a: {estimate: 10d..40d}}}}"), "p/a");
    // The median of a lognormal range is √(10 × 40) = 20 days: it ends with the 20th.
    assertThat(a.p50()).isBetween(LocalDate.parse("2026-03-21"), LocalDate.parse("2026-03-22"));
    assertThat(a.finish().chanceBy(LocalDate.of(2026, 3, 11))).isCloseTo(0.1, within(0.015));
    assertThat(a.finish().chanceBy(LocalDate.of(2026, 4, 10))).isCloseTo(0.9, within(0.015));
  }

  @Test
  void theChanceToMeetADueDateIsTheShareOfIterationsThatDo() {
    Outlook a =
        outlook(
            forecast("projects: {p: {items: {a: {estimate: 10d..40d, due: 2026-03-21}}}}"), "p/a");
    assertThat(a.onTime()).hasValueCloseTo(0.5, within(0.02));
    assertThat(a.onTime().orElseThrow()).isEqualTo(a.finish().chanceBy(LocalDate.of(2026, 3, 21)));
  }

  @Test
  void aRiskDelaysWhatItNamesAsOftenAsItOccurs() {
    Forecast forecast =
        forecast(
            """
            projects:
              p:
                items: {a: {duration: 10d}, b: {duration: 1d, after: a}, c: {duration: 2d}}
            risks:
              late: {probability: 30%, schedule: 5d/5d/5d, affects: [p/a]}
            """);
    assertThat(outlook(forecast, "p/b").finish().counts().keySet())
        .containsExactly(LocalDate.of(2026, 3, 12), LocalDate.of(2026, 3, 17));
    assertThat(outlook(forecast, "p/b").finish().chanceBy(LocalDate.of(2026, 3, 12)))
        .isCloseTo(0.7, within(0.02));
    assertThat(outlook(forecast, "p/c").p95()).isEqualTo("2026-03-03");
    assertThat(forecast.influences("")).hasSize(1);
    assertThat(forecast.influences("").get(0).correlation()).isCloseTo(1, within(0.01));
  }

  @Test
  void aRiskOfAProjectDelaysItsLastItemsOnce() {
    Forecast forecast =
        forecast(
            """
            projects:
              p:
                items: {a: {duration: 4d}, b: {duration: 1d, after: a}, c: {duration: 2d}}
            risks:
              sure: {probability: 100%, schedule: 5d/5d/5d, affects: [p]}
            """);
    assertThat(outlook(forecast, "p/a").p50()).isEqualTo("2026-03-05");
    assertThat(outlook(forecast, "p/b").p50()).isEqualTo("2026-03-11");
    assertThat(outlook(forecast, "p/c").p50()).isEqualTo("2026-03-08");
  }

  @Test
  void twoEqualPathsAreEachCriticalHalfOfTheTime() {
    Forecast forecast =
        forecast(
            """
            policy: {correlation: 0}
            projects:
              p:
                items: {a: {estimate: 10d..40d}, b: {estimate: 10d..40d}, c: {duration: 1d}}
                milestones: {end: {after: [a, b, c]}}
            """);
    assertThat(forecast.criticality(Plans.id("p/a"))).hasValueCloseTo(0.5, within(0.02));
    assertThat(forecast.criticality(Plans.id("p/b"))).hasValueCloseTo(0.5, within(0.02));
    assertThat(forecast.criticality(Plans.id("p/c"))).hasValue(0);
    assertThat(forecast.criticality(Plans.id("p/end"))).hasValue(1);
    assertThat(forecast.sensitivity(Plans.id("p/a"))).hasValueCloseTo(0.6, within(0.1));
    assertThat(forecast.sensitivity(Plans.id("p/c"))).isEmpty();
  }

  @Test
  void luckInCommonMakesAChainMoreUncertain() {
    String chain =
        "projects: {p: {items: {a: {estimate: 10d..40d}, b: {estimate: 10d..40d, after: a},"
            + " c: {estimate: 10d..40d, after: b}, d: {estimate: 10d..40d, after: c}}}}\n";
    long alone = width(forecast("policy: {correlation: 0}\n" + chain));
    long shared = width(forecast("policy: {correlation: 0.6}\n" + chain));
    assertThat(shared).isGreaterThan(alone * 5 / 4);
  }

  private static long width(Forecast forecast) {
    FinishDates finish = forecast.outlook(PROGRAM).orElseThrow().finish();
    return finish.quantile(0.9).toEpochDay() - finish.quantile(0.1).toEpochDay();
  }

  private static final String SEVERAL =
      """
      policy: {estimate-spread: -10%..+40%}
      risks: {late: {probability: 40%, schedule: 3d..9d, affects: [p/b]}}
      projects:
        p:
          due: 2026-04-01
          items:
            a: {estimate: 3d/5d/12d}
            b: {duration: 6d, after: a}
            c: {estimate: 2d..8d, after: a SS+2d}
          milestones: {end: {after: [b, c], due: 2026-03-20}}
      """;

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 8})
  void everyNumberOfThreadsGivesTheSame(int threads) {
    Forecast alone = forecast(SEVERAL, new Settings(3, 5000, 1));
    Forecast shared = forecast(SEVERAL, new Settings(3, 5000, threads));
    assertThat(told(shared)).isEqualTo(told(alone));
    assertThat(shared.influences("")).isNotEmpty().isEqualTo(alone.influences(""));
    for (String item : List.of("p/a", "p/b", "p/c", "p/end")) {
      assertThat(shared.criticality(Plans.id(item)))
          .isPresent()
          .isEqualTo(alone.criticality(Plans.id(item)));
      assertThat(shared.sensitivity(Plans.id(item))).isEqualTo(alone.sensitivity(Plans.id(item)));
    }
  }

  @Test
  void anotherItemLeavesTheLuckOfAllOthersAlone() {
    Map<String, String> before = told(forecast(SEVERAL));
    String more = SEVERAL.replace("c: {estimate", "x: {estimate: 1d..2d}\n      c: {estimate");
    Map<String, String> after = told(forecast(more));
    assertThat(after).containsKey("p/x");
    for (String item : List.of("p/a", "p/b", "p/c", "p/end")) {
      assertThat(after).containsEntry(item, before.get(item));
    }
  }

  @Test
  void whatWasRenamedKeepsItsLuck() {
    String renamed =
        SEVERAL
            .replace("a: {estimate: 3d", "first: {moved-from: a, estimate: 3d")
            .replace("after: a", "after: first");
    Map<String, String> before = told(forecast(SEVERAL));
    assertThat(told(forecast(renamed))).containsEntry("p/end", before.get("p/end"));
  }

  private static Map<String, String> told(Forecast forecast) {
    Map<String, String> told = new TreeMap<>();
    for (String item : List.of("p/a", "p/b", "p/c", "p/end", "p/x", "p/first")) {
      forecast
          .outlook(EntityId.of(Plans.id(item)))
          .ifPresent(o -> told.put(item, o.finish().counts().toString()));
    }
    return told;
  }

  @Test
  void whatHasBegunIsUncertainInWhatRemains() {
    Outlook a =
        outlook(
            forecast(
                "projects: {p: {items: {a: {estimate: 10d..40d, started: 2026-02-20,"
                    + " remaining: 4d}}}}"),
            "p/a");
    // A fifth of the estimate remains: its median is 4 days, its 90th percentile 8.
    assertThat(a.p50()).isBetween(LocalDate.parse("2026-03-05"), LocalDate.parse("2026-03-06"));
    assertThat(a.finish().chanceBy(LocalDate.of(2026, 3, 9))).isCloseTo(0.9, within(0.02));
  }

  @Test
  void whatWaitsForHandsStartsNoEarlierInAForecast() {
    String text =
        """
        level: true
        teams: {t: {capacity: 1}}
        risks: {never: {probability: 0%, schedule: 5d/5d/5d, affects: [p/a]}}
        projects:
          p:
            team: t
            items: {a: {duration: 3d}, b: {duration: 4d}, c: {duration: 1d, after: b}}
        """;
    Schedule schedule = Plans.schedule(HEAD + text);
    Forecast forecast = forecast(text);
    assertThat(schedule.items()).anyMatch(ScheduledItem::isLevelled);
    for (ScheduledItem item : schedule.items()) {
      assertThat(forecast.outlook(EntityId.of(item.id())).orElseThrow().p50())
          .isEqualTo(item.finish());
    }
  }

  @Test
  void whatNeverBearsOnTheEndDrivesNothing() {
    Forecast forecast =
        forecast(
            """
            policy: {correlation: 0.4}
            projects:
              p:
                items: {long: {estimate: 40d..80d}, short: {estimate: 2d..4d}}
            """);
    Map<String, Double> drivers = new TreeMap<>();
    forecast.influences("").forEach(i -> drivers.put(i.of().toString(), i.correlation()));
    assertThat(drivers.get("item:p/long")).isCloseTo(Math.sqrt(0.6), within(0.05));
    assertThat(drivers.get("program:")).isCloseTo(Math.sqrt(0.4), within(0.05));
    assertThat(drivers.get("item:p/short")).isCloseTo(0, within(0.05));
    assertThat(forecast.sensitivity(Plans.id("p/short"))).hasValueCloseTo(0.4, within(0.06));
  }
}
