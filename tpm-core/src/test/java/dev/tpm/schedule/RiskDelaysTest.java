package dev.tpm.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.model.EntityId;
import dev.tpm.model.Plan;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a risk that is sure to come delays, by how many days: five, and once. */
class RiskDelaysTest {
  private static final String HEAD =
      """
      name: P
      status-date: 2026-03-02
      start: 2026-03-02
      calendar: {week: [mon, tue, wed, thu, fri, sat, sun]}
      """;

  private static final String RISK =
      "\nrisks: {sure: {probability: 100%%, schedule: 5d/5d/5d, affects: [%s]}}\n";

  private static Arguments sure(String affects, String items, Map<String, Integer> later) {
    return Arguments.of(affects, items, later);
  }

  static Stream<Arguments> risks() {
    return Stream.of(
        sure(
            "p/g",
            "g: {items: {a: {duration: 3d}, b: {duration: 2d, after: a}, c: {duration: 1d}}}",
            Map.of("p/a", 0, "p/b", 5, "p/c", 5)),
        sure(
            "p/g",
            "g: {items: {h: {items: {d: {duration: 3d}, e: {duration: 1d, after: d}}},"
                + " f: {duration: 2d, after: h}}}, z: {duration: 9d}",
            Map.of("p/d", 0, "p/e", 0, "p/f", 5, "p/z", 0)),
        sure(
            "p/h",
            "g: {items: {h: {items: {d: {duration: 3d}, e: {duration: 1d, after: d}}},"
                + " f: {duration: 2d, after: h}}}",
            Map.of("p/d", 0, "p/e", 5, "p/f", 5)),
        sure(
            "p/g",
            "g: {items: {a: {duration: 3d, started: 2026-02-20, finished: 2026-02-22},"
                + " b: {duration: 2d}, c: {duration: 2d, dropped: 2026-02-25}}}",
            Map.of("p/b", 5)),
        sure(
            "p/g",
            "g: {items: {a: {duration: 3d}}}, k: {items: {l: {duration: 4d}}}",
            Map.of("p/a", 5, "p/l", 0)),
        sure("p/a", "a: {duration: 3d}, b: {duration: 2d, after: a}", Map.of("p/a", 5, "p/b", 5)),
        sure(
            "p",
            "g: {items: {a: {duration: 3d}, b: {duration: 2d, after: a}}}, c: {duration: 1d}",
            Map.of("p/a", 0, "p/b", 5, "p/c", 5)),
        sure(
            "p",
            "g: {items: {a: {duration: 3d}}}, c: {duration: 1d, after: g}",
            Map.of("p/a", 0, "p/c", 5)));
  }

  @ParameterizedTest
  @MethodSource("risks")
  void aSureRiskDelaysWhatEndsWhatItNames(
      String affects, String items, Map<String, Integer> later) {
    String text = HEAD + "projects: {p: {items: {" + items + "}}, q: {items: {x: {duration: 1d}}}}";
    Schedule without = Plans.schedule(text);
    Plan plan = Plans.read(text + RISK.formatted(affects));
    Forecast with = Forecaster.forecast(Plans.schedule(plan), Forecaster.Settings.DEFAULT);

    Map<String, Integer> found = new TreeMap<>();
    for (String id : later.keySet()) {
      ScheduledItem before = without.item(Plans.id(id)).orElseThrow();
      Outlook after = with.outlook(EntityId.of(Plans.id(id))).orElseThrow();
      found.put(id, (int) ChronoUnit.DAYS.between(before.finish(), after.p80()));
    }
    assertThat(found).isEqualTo(new TreeMap<>(later));
  }
}
