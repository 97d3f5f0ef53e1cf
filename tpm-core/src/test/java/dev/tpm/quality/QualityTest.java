package dev.tpm.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.cases.Plans;
import dev.tpm.insight.Baseline;
import dev.tpm.insight.Chances;
import dev.tpm.insight.Facts;
import dev.tpm.model.Item;
import dev.tpm.quality.Measure.Result;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each point counts, of how many, and what stands against it; the day is 5 October 2026. */
class QualityTest {
  private static final String PLAN =
      """
      name: Search relaunch
      status-date: 2026-10-05
      due: 2026-12-31
      teams: {core: {capacity: 2}}
      projects:
        search:
          team: core
          items:
            survey: {duration: 5d, started: 2026-09-21, finished: 2026-09-30, due: 2026-09-25}
            store: {duration: 10d, started: 2026-10-01}
            gone: {duration: 5d, dropped: 2026-10-01}
            answers:
              after: store
              items:
                first: {duration: 10d}
                second: {duration: 10d, after: first + 2d}
            docs: {estimate: 3d..8d, after: answers FF}
            archive: {duration: 50d}
            outside: {external: Acme, promised: 2026-10-30}
            quiet: {duration: 10ed, after: outside}
          milestones:
            fair: {fixed: 2026-12-10, after: [second SS - 1d, quiet]}
            live: {key: true, after: [docs, fair], due: 2026-12-11}
        later:
          state: proposed
          items: {idea: {duration: 90d, fixed: 2027-01-04}}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MISSING_LOGIC | 1 | 9 | NOT_MET | archive",
        "LEADS | 1 | 8 | NOT_MET | fair",
        "LAGS | 1 | 8 | NOT_MET | second",
        "RELATIONSHIP_TYPES | 6 | 8 | NOT_MET | docs fair",
        "HARD_CONSTRAINTS | 1 | 9 | NOT_MET | fair",
        "HIGH_FLOAT | 0 | 9 | MET |",
        "NEGATIVE_FLOAT | 0 | 9 | MET |",
        "HIGH_DURATION | 1 | 7 | NOT_MET | archive",
        "INVALID_DATES | 0 | 13 | MET |",
        "NO_RESOURCES | 0 | 5 | MET |",
        "MISSED_TASKS | 1 | 1 | NOT_MET | survey",
        "BASELINE_EXECUTION | 1 | 1 | MET |",
        "DANGLING_LOGIC | 1 | 7 | NOT_MET | docs",
        "NO_RANGES | 6 | 7 | NOT_MET | store first second archive outside quiet"
      })
  void aPointCounts(Point point, int count, int of, Result result, String items) {
    Measure measure = measure(PLAN, point);

    assertThat(measure.count()).isEqualTo(count);
    assertThat(measure.of()).isEqualTo(of);
    assertThat(measure.result()).isEqualTo(result);
    assertThat(String.join(" ", ids(measure))).isEqualTo(items == null ? "" : items);
  }

  @Test
  void aPathIsBrokenWhereADayIsWrittenByHandAndSomethingIsWaitedFor() {
    String fixed = chain("fixed: 2026-11-23");
    String notBefore = chain("not-before: 2026-11-23");

    assertThat(ids(measure(fixed, Point.CRITICAL_PATH_TEST))).containsExactly("show");
    assertThat(measure(notBefore, Point.CRITICAL_PATH_TEST).result()).isEqualTo(Result.MET);
  }

  @Test
  void theLengthIndexIsDaysToTheFinishAndToSpareOverDaysToTheFinish() {
    Measure measure =
        measure("due: 2026-10-16\n" + chain("duration: 5d"), Point.CRITICAL_PATH_LENGTH);

    assertThat(measure.of()).isEqualTo(9);
    assertThat(measure.count()).isEqualTo(9);
    assertThat(measure.value()).hasValue(1);
    assertThat(
            measure("due: 2026-10-15\n" + chain("duration: 5d"), Point.CRITICAL_PATH_LENGTH)
                .result())
        .isEqualTo(Result.NOT_MET);
  }

  @Test
  void nothingIsCountedWhereThereIsNothing() {
    String done =
        "name: A\nprojects: {a: {items: {b: {duration: 1d, started: 2026-10-01, finished: 2026-10-01}}}}\n";

    assertThat(List.of(Point.values()))
        .filteredOn(point -> point != Point.INVALID_DATES)
        .allSatisfy(point -> assertThat(measure(done, point).result()).isEqualTo(Result.NOTHING));
  }

  @Test
  void aBaselineComesBeforeWhatIsPromised() {
    Facts then = Plans.facts(chain("duration: 5d"));
    Facts now = Plans.facts("status-date: 2026-10-19\n" + chain("duration: 5d, due: 2026-12-31"));
    Baseline baseline = Baseline.of("then", now.plan().programs().get(0), then.schedule());
    Facts held = Facts.of(now.plan(), now.schedule(), Chances.UNKNOWN, Map.of("", baseline));

    Measure missed = Quality.of(held, held.plan().programs().get(0)).of(Point.MISSED_TASKS);
    assertThat(ids(missed)).containsExactly("build", "show");
  }

  private static String chain(String last) {
    return "name: Chain\nprojects: {p: {items: {build: {duration: 5d}, show: {after: build, "
        + (last.startsWith("duration") ? "" : "duration: 3d, ")
        + last
        + "}}}}\n";
  }

  private static Measure measure(String plan, Point point) {
    Facts facts = Plans.facts(plan);
    return Quality.of(facts, facts.plan().programs().get(0)).of(point);
  }

  private static List<String> ids(Measure measure) {
    return measure.items().stream().map(Item::id).toList();
  }
}
