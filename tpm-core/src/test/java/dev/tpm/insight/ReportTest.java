package dev.tpm.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.cases.Plans;
import dev.tpm.model.EntityId;
import dev.tpm.model.Health;
import dev.tpm.model.Kind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people said, as of Monday 5 October 2026. */
class ReportTest {

  private static Standing standing(String fields) {
    Facts facts =
        Plans.facts(
            """
            name: P
            projects:
              a:
                due: 2026-10-09
                items: {work: {duration: 10d, started: 2026-09-21}}
            """
                + fields.indent(4));
    return facts.standing(new EntityId(Kind.PROJECT, "", "", "a"));
  }

  @Test
  void theLatestUpdateUpToTheStatusDateThatGivesAHealthIsTheReportedOne() {
    Standing standing =
        standing(
            """
            updates:
              2026-09-18: {health: on-track}
              2026-09-25: {health: at-risk, author: maya}
              2026-10-02: {summary: Nothing new}
              2026-10-06: {health: off-track}
            """);

    assertThat(standing.reported()).contains(Health.AT_RISK);
    assertThat(standing.report().spoken().orElseThrow().date()).isEqualTo("2026-09-25");
    assertThat(standing.report().latest().orElseThrow().date()).isEqualTo("2026-10-02");
    assertThat(standing.report().wantedBy()).isEmpty();
    assertThat(standing.computed()).contains(Health.ON_TRACK);
    assertThat(standing.watermelon()).as("it is worse than the dates say").isFalse();
  }

  @Test
  void reportedBetterThanComputedIsAWatermelon() {
    Standing standing =
        standing(
            """
            updates: {2026-10-02: {health: on-track}}
            issues: {crash: {severity: critical, blocks: "project:a"}}
            """);

    assertThat(standing.computed()).contains(Health.OFF_TRACK);
    assertThat(standing.watermelon()).isTrue();
    assertThat(standing.leading()).contains(Health.OFF_TRACK);
  }

  @ParameterizedTest
  @CsvSource({
    "weekly, 2026-09-28, 2026-10-05, false",
    "weekly, 2026-09-27, 2026-10-04, true",
    "fortnightly, 2026-09-20, 2026-10-04, true",
    "monthly, 2026-09-05, 2026-10-05, false",
    "monthly, 2026-08-31, 2026-09-30, true",
    "quarterly, 2026-07-05, 2026-10-05, false",
  })
  void aReportOlderThanItsCadenceIsStale(
      String cadence, LocalDate last, LocalDate wanted, boolean stale) {
    Standing standing =
        standing("reports: %s%nupdates: {%s: {health: on-track}}".formatted(cadence, last));

    assertThat(standing.report().wantedBy()).contains(wanted);
    assertThat(standing.report().stale()).isEqualTo(stale);
  }

  @Test
  void whoNeverReportedIsStaleACadenceAfterTheStart() {
    assertThat(standing("reports: weekly").report().stale()).isTrue();
    assertThat(standing("reports: monthly").report().stale()).isFalse();
  }
}
