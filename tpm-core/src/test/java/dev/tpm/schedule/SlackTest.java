package dev.tpm.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How far something can slip where what follows it is no plain work. */
class SlackTest {
  private static final String HEAD =
      """
      name: Slack
      start: 2026-03-02
      status-date: 2026-03-09
      """;

  @Test
  void milestoneInAFreezeHasToBeReachedBeforeIt() {
    Schedule schedule =
        Plans.schedule(
            HEAD
                + """
                calendar: {freezes: [{range: 2026-03-16..2026-03-20, name: Quiet, tags: [deploy]}]}
                projects:
                  p:
                    items:
                      long: {duration: 8d}
                      build: {duration: 2d}
                    milestones:
                      live: {after: build, tags: [deploy]}
                """);
    assertThat(item(schedule, "live").lateFinish()).isEqualTo(LocalDate.of(2026, 3, 13));
    assertThat(item(schedule, "build").lateFinish()).isEqualTo(LocalDate.of(2026, 3, 13));
    assertThat(item(schedule, "build").totalSlack()).isEqualTo(3);
  }

  @Test
  void whatHasBegunIsMovedByWhatItsRestWaitsFor() {
    Schedule schedule =
        Plans.schedule(
            HEAD
                + """
                projects:
                  p:
                    items:
                      long: {duration: 12d}
                      short: {duration: 2d}
                      other: {duration: 4d}
                      begun: {duration: 5d, started: 2026-03-04, remaining: 3d, after: [short, other]}
                """);
    assertThat(item(schedule, "begun").finish()).isEqualTo(LocalDate.of(2026, 3, 17));
    assertThat(item(schedule, "short").freeSlack()).isEqualTo(2);
    assertThat(item(schedule, "other").freeSlack()).isZero();
    assertThat(item(schedule, "other").totalSlack()).isEqualTo(5);
  }

  @Test
  void whatWaitsForATrainIsMovedByMissingIt() {
    Schedule schedule =
        Plans.schedule(
            HEAD
                + """
                calendar: {slots: {app: {every: 2w, from: 2026-03-17}}}
                projects:
                  p:
                    items:
                      long: {duration: 30d}
                      build: {duration: 2d}
                      ship: {duration: 1d, after: build, slot: app}
                """);
    assertThat(item(schedule, "ship").start()).isEqualTo(LocalDate.of(2026, 3, 17));
    assertThat(item(schedule, "build").freeSlack()).isEqualTo(4);
  }

  @Test
  void trainOnADayOffIsMissedByWhoWorksOnThatDay() {
    Schedule schedule =
        Plans.schedule(
            HEAD
                + """
                calendar: {slots: {app: {every: 2w, from: 2026-03-14}}}
                teams: {daily: {calendar: {week: mon-sun}}}
                projects:
                  p:
                    items:
                      long: {duration: 30d}
                      build: {duration: 2d, team: daily}
                      ship: {duration: 1d, after: build, slot: app}
                """);
    assertThat(item(schedule, "ship").start()).isEqualTo(LocalDate.of(2026, 3, 16));
    assertThat(item(schedule, "build").freeSlack()).isEqualTo(3);
  }

  private static ScheduledItem item(Schedule schedule, String id) {
    return schedule.item(Plans.id("p/" + id)).orElseThrow();
  }
}
