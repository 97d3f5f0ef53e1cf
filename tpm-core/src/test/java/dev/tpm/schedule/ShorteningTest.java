package dev.tpm.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.model.ItemId;
import dev.tpm.schedule.RandomPlan.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Asking what shorter work would bring gives what scheduling it shorter gives. */
class ShorteningTest {
  private static final String PLAN =
      """
      name: Search
      status-date: 2026-10-05
      projects:
        p:
          items:
            done: {duration: 5d, finished: 2026-10-02}
            begun: {duration: 10d, started: 2026-09-28, remaining: 6d}
            part: {external: Vendor, duration: 9d, promised: 2026-11-20}
            all: {items: {one: {duration: 4d, after: begun}, two: {duration: 7d, after: one}}}
            late: {duration: 0d, after: [all, done]}
            later: {duration: 3d, after: part}
      """;

  static LongStream seeds() {
    return LongStream.range(0, Integer.getInteger("tpm.seeds", 200));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void isWhatSchedulingItShorterGives(long seed) {
    RandomPlan plan = RandomPlan.of(seed);
    Schedule before = Plans.schedule(plan.yaml());
    Shortening shortening = new Shortening(before);
    for (Line line : plan.lines()) {
      int days = shortening.remaining(id(line));
      if (days > 1 && saysItsDuration(line)) {
        int less = 1 + (int) (seed % (days - 1));
        String unit =
            line.fields().getOrDefault("duration", "").replaceAll("[0-9]+", "").replace("w", "d");
        Schedule after =
            Plans.schedule(plan.withField(line, "duration", days - less + unit).yaml());
        for (ScheduledItem goal : before.items()) {
          Shortening.Toward toward = shortening.toward(List.of(goal.id()));
          toward
              .finish(id(line), less)
              .ifPresent(
                  day ->
                      assertThat(day)
                          .as("%s by %s less %d%n%s", goal.id(), line.id(), less, plan.yaml())
                          .isEqualTo(after.item(goal.id()).orElseThrow().finish()));
          assertThat(toward.finish(Map.of())).isIn(Optional.empty(), Optional.of(goal.finish()));
        }
      }
    }
  }

  private static boolean saysItsDuration(Line line) {
    return line.fields().containsKey("duration")
        && List.of("started", "remaining", "progress").stream()
            .noneMatch(line.fields()::containsKey);
  }

  private static ItemId id(Line line) {
    return Plans.id(line.project() + "/" + line.id());
  }

  @Test
  void onlyWorkThatIsOpenCanBeShorter() {
    Shortening shortening = new Shortening(Plans.schedule(PLAN));

    assertThat(List.of("begun", "one", "two", "later"))
        .extracting(id -> shortening.remaining(Plans.id("p/" + id)))
        .containsExactly(6, 4, 7, 3);
    assertThat(List.of("done", "part", "all", "late", "nowhere"))
        .allMatch(id -> shortening.remaining(Plans.id("p/" + id)) == 0);
  }

  @Test
  void aQuestionLooksAtWhatLeadsThereAlone() {
    Shortening shortening = new Shortening(Plans.schedule(PLAN));
    Shortening.Toward late = shortening.toward(List.of(Plans.id("p/late")));

    assertThat(shortening.toward(List.of(Plans.id("p/later"))).size()).isEqualTo(2);
    assertThat(late.finish(Map.of())).hasValue(LocalDate.parse("2026-10-27"));
    assertThat(late.finish(Plans.id("p/two"), 3)).hasValue(LocalDate.parse("2026-10-22"));
    assertThat(late.finish(Plans.id("p/two"), 100)).hasValue(LocalDate.parse("2026-10-19"));
    assertThat(late.finish(Map.of(Plans.id("p/two"), 3, Plans.id("p/begun"), 2)))
        .hasValue(LocalDate.parse("2026-10-20"));
    assertThat(late.finish(Map.of())).hasValue(LocalDate.parse("2026-10-27"));
  }
}
