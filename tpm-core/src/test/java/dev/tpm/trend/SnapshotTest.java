package dev.tpm.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tpm.cases.Plans;
import dev.tpm.history.Revision;
import dev.tpm.insight.Facts;
import dev.tpm.model.EntityId;
import dev.tpm.model.Health;
import dev.tpm.model.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a commit leaves behind, as of Monday 5 October 2026. */
class SnapshotTest {
  private static final Revision REVISION =
      new Revision(
          "0123456789abcdef0123456789abcdef01234567",
          LocalDate.parse("2026-10-05"),
          Instant.parse("2026-10-05T08:00:00Z"),
          "Maya",
          "Plan the launch (#12)");

  private static final EntityId PROJECT = new EntityId(Kind.PROJECT, "", "", "a");

  private static final Facts FACTS =
      Plans.facts(
          """
            name: Launch
            due: 2026-10-16
            baseline: steering-1
            teams: {core: {}}
            projects:
              a:
                team: core
                items:
                  past: {duration: 3d, started: 2026-09-28, finished: 2026-09-30}
                  work: {duration: 10d, started: 2026-10-05}
                milestones:
                  live:
                    {after: work, due: 2026-10-13, moved-from: [old, b/alive], moved-because: the vendor waits}
                  gone: {due: 2026-10-13, dropped: 2026-10-01}
                risks:
                  api: {probability: 50%, impact: major, cost: 1000, schedule: 4d}
                  old: {probability: 50%, impact: major, status: closed}
                issues:
                  crash: {severity: low, raised: 2026-10-01}
                  flaky: {severity: low, raised: 2026-09-29}
                  mended: {severity: low, raised: 2026-01-01, resolved: 2026-02-01}
            """);

  private static final EntityId PROGRAM = FACTS.plan().programs().get(0).entityId();

  private static Snapshot snapshot() {
    return Snapshot.of(REVISION, FACTS, FACTS.plan().programs().get(0));
  }

  private static EntityId item(String id) {
    return new EntityId(Kind.ITEM, "", "a", id);
  }

  @Test
  void keepsTheProgramItsProjectsAndWhatIsPromisedAndNothingThatWasDropped() {
    assertThat(snapshot().stands().keySet()).containsExactly(PROGRAM, PROJECT, item("live"));
    assertThat(snapshot().stand(item("gone"))).isEmpty();
    assertThat(snapshot().statusDate()).isEqualTo("2026-10-05");
    assertThat(snapshot().baseline()).contains("steering-1");
  }

  @Test
  void keepsHowEachStoodWithItsSlackInWorkingDaysNegativeWhereMissed() {
    Stand live = snapshot().stand(item("live")).orElseThrow();

    assertThat(live.finish()).contains(LocalDate.parse("2026-10-16"));
    assertThat(live.due()).contains(LocalDate.parse("2026-10-13"));
    assertThat(live.slack()).hasValue(-3);
    assertThat(live.team()).contains("core");
    assertThat(live.done()).isFalse();
    assertThat(live.because()).contains("the vendor waits");
    assertThat(live.formers())
        .containsExactly(item("old"), new EntityId(Kind.ITEM, "", "b", "alive"));
    assertThat(live.health()).isNotEqualTo(Optional.of(Health.ON_TRACK));
    assertThat(snapshot().stand(PROGRAM).orElseThrow().slack()).hasValue(0);
    assertThat(snapshot().stand(PROJECT).orElseThrow().slack()).as("no due").isEmpty();
  }

  @Test
  void countsTheWorkWithoutMilestones() {
    assertThat(snapshot().scopes().keySet()).containsExactly(PROGRAM, PROJECT);
    assertThat(snapshot().scopes().values())
        .allSatisfy(
            scope -> {
              assertThat(scope.items()).isEqualTo(2);
              assertThat(scope.done()).isEqualTo(1);
              assertThat(scope.days()).isEqualTo(13, within(1e-9));
              assertThat(scope.doneDays()).isBetween(3.0, 4.0);
            });
  }

  @Test
  void sumsWhatIsOpen() {
    Exposure exposure = snapshot().exposure();

    assertThat(exposure.risks()).isEqualTo(1);
    assertThat(exposure.score()).isEqualTo(12);
    assertThat(exposure.expectedCost()).isEqualTo(500, within(1e-9));
    assertThat(exposure.expectedDelay()).isEqualTo(2, within(1e-9));
    assertThat(exposure.issues()).isEqualTo(2);
    assertThat(exposure.issueAge()).hasValue(3);
  }
}
