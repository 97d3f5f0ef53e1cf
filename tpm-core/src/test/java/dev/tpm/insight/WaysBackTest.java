package dev.tpm.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.cases.Plans;
import dev.tpm.model.EntityId;
import dev.tpm.model.ItemId;
import dev.tpm.model.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What would bring back what is late: on one chain, on two that run beside each other, and held.
 */
class WaysBackTest {
  private static final String HEAD =
      """
      name: Search
      owner: maya
      people: {maya: Maya}
      teams: {rails: Rails, data: Data}
      """;

  @Test
  void namesTheWorkOfTheChainByWhatItRecovers() {
    WayBack way =
        way(
            """
            projects:
              p:
                team: rails
                due: 2026-10-23
                items:
                  begun: {duration: 10d, started: 2026-09-28, remaining: 4d}
                  build: {duration: 8d, after: begun}
                  beside: {duration: 5d, after: begun}
                  test: {duration: 5d, after: [build, beside]}
            """,
            project("p"));

    assertThat(way.variance().days()).isEqualTo(4 + 8 + 5 - 15);
    assertThat(way.chain()).containsExactly(item("begun"), item("build"), item("test"));
    // Each alone takes both days back; of the longest that is the least.
    assertThat(told(way))
        .containsExactly(
            "build 2 of 8 recovers 2 late 0",
            "test 2 of 5 recovers 2 late 0",
            "begun 2 of 4 recovers 2 late 0");
    assertThat(way.together().orElseThrow().late()).isEqualTo(-4);
    assertThat(way.asked()).isTrue();
  }

  @Test
  void recoversNoMoreThanTheChainBesideAllows() {
    WayBack way =
        way(
            """
            projects:
              p:
                team: rails
                due: 2026-10-09
                items:
                  build: {duration: 10d}
                  beside: {duration: 8d}
                  test: {duration: 3d, after: [build, beside]}
            """,
            project("p"));

    assertThat(told(way))
        .containsExactly("build 2 of 10 recovers 2 late 6", "test 1 of 3 recovers 1 late 7");
  }

  @Test
  void aMilestoneHasItsOwnAndWhatIsInTimeHasNone() {
    Facts facts =
        facts(
            """
            milestones:
              launch: {after: p/build, due: 2026-10-09}
              later: {after: p/build, due: 2026-12-04}
            projects:
              p:
                items:
                  build: {duration: 10d}
            """);

    assertThat(facts.waysBack()).extracting(WayBack::of).containsExactly(of("", "launch"));
    assertThat(told(facts.waysBack().get(0))).containsExactly("build 5 of 10 recovers 5 late 0");
  }

  @Test
  void saysWhatHoldsTheChain() {
    WayBack way =
        way(
            """
            milestones: {launch: {after: [p/ship, p/docs], due: 2026-10-16}}
            projects:
              p:
                team: rails
                items:
                  build: {team: data, duration: 8d}
                  ship: {duration: 4d, after: build}
                  docs: {duration: 1d}
                issues:
                  license: {severity: high, blocks: ship}
                  elsewhere: {severity: high, blocks: docs}
                  over: {severity: high, blocks: ship, resolved: 2026-10-01}
                decisions:
                  region: {status: proposed, blocks: build}
            """,
            of("", "launch"));

    assertThat(way.holds())
        .extracting(WaysBackTest::told)
        .containsExactly(
            "decision:p/region blocks build",
            "build from Data at ship",
            "issue:p/license blocks ship");
  }

  @Test
  void whatIsDoneOrDroppedIsNotLate() {
    Facts facts =
        facts(
            """
            projects:
              p:
                items:
                  build: {duration: 2d, finished: 2026-10-02, due: 2026-09-18}
                  gone: {duration: 20d, dropped: 2026-10-01, due: 2026-10-05}
            """);

    assertThat(facts.waysBack()).isEmpty();
  }

  private static Facts facts(String plan) {
    return Plans.facts(HEAD + plan);
  }

  private static WayBack way(String plan, EntityId of) {
    return facts(plan).wayBack(of).orElseThrow();
  }

  private static List<String> told(WayBack way) {
    return way.shortcuts().stream()
        .map(
            s ->
                s.item().id()
                    + " "
                    + s.less()
                    + " of "
                    + s.remaining()
                    + " recovers "
                    + s.result().recovered()
                    + " late "
                    + s.result().late())
        .toList();
  }

  private static String told(WayBack.Hold hold) {
    return hold instanceof WayBack.Blocker blocker
        ? blocker.by().entityId() + " blocks " + hold.item().id()
        : ((WayBack.Waits) hold).handOff().provider().id()
            + " from "
            + ((WayBack.Waits) hold).handOff().from().name()
            + " at "
            + hold.item().id();
  }

  private static EntityId project(String id) {
    return new EntityId(Kind.PROJECT, "", "", id);
  }

  private static EntityId of(String project, String id) {
    return EntityId.of(new ItemId("", project, id));
  }

  private static ItemId item(String id) {
    return new ItemId("", "p", id);
  }
}
