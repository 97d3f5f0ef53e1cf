package dev.tpm.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.model.Dependency;
import dev.tpm.model.Item;
import dev.tpm.model.ItemId;
import dev.tpm.model.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How late a predecessor may be as far as one dependency goes: what the backward pass allows one
 * that has no other successor.
 */
class AllowancesTest {

  static List<Arguments> cases() {
    List<Arguments> cases = new ArrayList<>();
    for (String type : List.of("FS", "SS", "FF", "SF")) {
      for (String lag : List.of("", "+1d", "+7d", "-1d", "-3d", "+2ed", "-2ed", "+1w")) {
        for (String consumer :
            List.of(
                "duration: 4d, due: 2026-11-11",
                "duration: 4d, due: 2026-11-07",
                "duration: 9ed, due: 2026-11-11",
                "duration: 9ed, due: 2026-11-03",
                "duration: 6d, started: 2026-10-01, due: 2026-11-04",
                "duration: 0d, due: 2026-11-05",
                "duration: 0d, due: 2026-11-07")) {
          cases.add(Arguments.of(type, lag, consumer));
        }
      }
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isWhatTheBackwardPassAllows(String type, String lag, String consumer) {
    Plan plan =
        Plans.read(
            """
            name: P
            status-date: 2026-10-05
            start: 2026-10-05
            teams:
              rails: {calendar: {week: sun-thu, holidays: [2026-10-26..2026-10-28]}}
              web: {calendar: {holidays: [2026-11-03, 2026-11-06]}}
            projects:
              a: {team: rails, items: {api: {duration: 3d, promised: 2026-10-07}}}
              b: {team: web, items: {page: {%s, after: a/api %s %s}}}
              c: {items: {long: {duration: 80d}}}
            """
                .formatted(consumer, type, lag));

    Schedule schedule = Plans.schedule(plan);
    ScheduledItem provider = schedule.item(new ItemId("", "a", "api")).orElseThrow();
    boolean byStart = type.equals("SS") || type.equals("SF");
    LocalDate expected = byStart ? provider.lateStart() : provider.lateFinish();
    assertThat(schedule.allowed(dependency(plan))).contains(expected);
  }

  private static Dependency dependency(Plan plan) {
    return plan.programs().stream()
        .flatMap(program -> program.projects().stream())
        .flatMap(project -> project.items().stream())
        .map(Item::after)
        .flatMap(List::stream)
        .findFirst()
        .orElseThrow();
  }
}
