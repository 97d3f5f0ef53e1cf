package dev.tpm.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.cases.Plans;
import dev.tpm.insight.HandOff.State;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one team gives another, as of Monday 5 October 2026. */
class HandOffsTest {

  /** A provider of Rails' and a consumer of Web's, each with some fields. */
  private static HandOff handOff(String provider, String consumer) {
    List<HandOff> all = handOffs(provider, consumer);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static List<HandOff> handOffs(String provider, String consumer) {
    return Plans.facts(
            """
            name: P
            due: 2026-12-31
            teams: {rails: Rails, web: Web}
            stakeholders: {bank: The bank}
            projects:
              a: {team: rails, items: {api: {duration: 5d, %s}}}
              b: {team: web, items: {group: {items: {page: {duration: 5d, %s}}}}}
            """
                .formatted(provider, consumer))
        .handOffs();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "finished: 2026-10-02 | 2026-10-01 | DELIVERED | 1",
        "finished: 2026-10-02, commits: refused-nothing | 2026-10-01 | DELIVERED | 1",
        "due: 2026-10-09 | 2026-10-09 | COMMITTED | 0",
        "due: 2026-10-09 | 2026-10-12 | COMMITTED | -1",
        "due: 2026-10-09 | 2026-10-08 | LATE | 1",
        "due: 2026-10-16 | 2026-10-14 | LATE | 2",
        "due: 2026-10-07 | 2026-10-08 | LATE | 1",
        "commits: 2026-10-12 | 2026-10-12 | COMMITTED | 0",
        "'commits: 2026-10-12, due: 2026-10-20' | 2026-10-12 | COMMITTED | 0",
        "'commits: {b/page: refused}, due: 2026-10-12' | 2026-10-12 | REFUSED | -1",
        "'commits: {b/group: refused}' | 2026-10-12 | REFUSED | -1",
        "'commits: {\"project:b\": refused, b/page: 2026-10-12}' | 2026-10-12 | COMMITTED | 0",
        "'commits: {web: 2026-10-13}' | 2026-10-12 | LATE | 1",
        "target: 2026-10-12 | 2026-10-12 | REQUESTED | -1",
        "fixed: 2026-10-05 | 2026-10-12 | COMMITTED | -1",
        "'external: Vendor, promised: 2026-10-14' | 2026-10-12 | LATE | 2",
        "external: Vendor | 2026-10-12 | REQUESTED | -1",
      })
  void itsStateIsTheFirstThatFits(String provider, String needed, State state, int gap) {
    HandOff handOff =
        handOff(
            provider.replace(", commits: refused-nothing", ""),
            "after: {item: a/api, needed-by: %s}".formatted(needed));

    assertThat(handOff.state()).isEqualTo(state);
    assertThat(handOff.gap()).hasValue(gap);
    assertThat(handOff.neededBy()).contains(java.time.LocalDate.parse(needed));
  }

  @Test
  void theSidesAreTheTeamsOrThePartyOutside() {
    HandOff inside = handOff("due: 2026-10-09", "after: a/api");
    HandOff outside = handOff("external: Vendor, promised: 2026-10-09", "after: a/api");

    assertThat(inside.from().name()).isEqualTo("Rails");
    assertThat(inside.to().orElseThrow().name()).isEqualTo("Web");
    assertThat(outside.from()).isEqualTo(new HandOff.Party(Optional.empty(), "Vendor"));
  }

  @Test
  void whatOnlyNeedsTheStartIsDeliveredByTheStart() {
    HandOff handOff = handOff("started: 2026-10-02", "after: a/api SS");

    assertThat(handOff.state()).isEqualTo(State.DELIVERED);
    assertThat(handOff.forecast()).contains(java.time.LocalDate.parse("2026-10-02"));
  }

  @Test
  void sameTeamOrNoTeamOrDroppedIsNoHandOff() {
    assertThat(handOffs("due: 2026-10-09", "team: rails, after: a/api")).isEmpty();
    assertThat(handOffs("dropped: 2026-10-01", "after: a/api")).isEmpty();
    assertThat(handOffs("due: 2026-10-09", "after: a/api, dropped: 2026-10-01")).isEmpty();
    assertThat(handOffs("due: 2026-10-09", "after: a/api, finished: 2026-10-02")).isEmpty();
  }

  @Test
  void aPromiseToAStakeholderAndOneThatNobodyAskedForAreGiven() {
    List<HandOff> all =
        handOffs(
            "commits: {'stakeholder:bank': 2026-10-12, web: 2026-10-14, b/page: 2026-10-13}",
            "target: 2026-12-01");

    assertThat(all).extracting(HandOff::state).containsOnly(State.GIVEN);
    assertThat(all)
        .extracting(h -> h.to().orElseThrow().name())
        .containsExactly("The bank", "Web", "Web");
    assertThat(all).extracting(h -> h.gap().orElseThrow()).containsExactly(-1, -3, -2);
    assertThat(handOffs("commits: 2026-10-12", "target: 2026-12-01")).hasSize(1);
    assertThat(
            handOffs("commits: {'stakeholder:bank': 2026-10-08}", "target: 2026-12-01")
                .get(0)
                .state())
        .isEqualTo(State.LATE);
  }

  @Test
  void theGapCountsTheProvidersWorkingDays() {
    Facts facts =
        Plans.facts(
            """
            name: P
            calendar: {holidays: [2026-10-13]}
            teams: {rails: {calendar: {week: sun-thu}}, web: Web}
            projects:
              a: {team: rails, items: {api: {duration: 5d, due: 2026-10-18}}}
              b: {team: web, items: {page: {duration: 1d, after: {item: a/api, needed-by: 2026-10-08}}}}
            """);

    // From Thursday 8 to Sunday 18 October: 11, 12, 14, 15 and 18 are worked.
    assertThat(facts.handOffs().get(0).gap()).hasValue(5);
  }
}
