package dev.tpm.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.cases.Plans;
import dev.tpm.model.Program;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TeamLoadTest {
  private static final String HEAD =
      """
      name: Load
      start: 2026-03-02
      status-date: 2026-03-09
      """;

  @Test
  void workTakesItsNeedsElseItsEffortElseOneOfItsTeam() {
    TeamLoad web =
        load(
            """
            teams: {web: {capacity: 4}, data: {capacity: 1}}
            projects:
              shop:
                team: web
                items:
                  one: {duration: 7d}
                  two: {duration: 5d, needs: {web: 1.5, data: 1}}
                  others: {duration: 5d, needs: {data: 1}}
                  spread: {duration: 10d, effort: 5}
                  wait: {duration: 14ed}
                  agency: {duration: 5d, external: Studio}
                  all: {needs: {web: 0.2}, items: {part: {duration: 10d, external: Studio}}}
                milestones:
                  done: {after: one}
              ideas: {team: web, state: proposed, items: {maybe: {duration: 5d}}}
            """);

    // 5 + 7.5 + 2.5 + 1, then 2 + 2.5 + 1.
    assertThat(lines(web)).containsExactly("2026-03-09 16 of 20", "2026-03-16 5.5 of 20");
    assertThat(web.shares(web.weeks().get(0)))
        .extracting(share -> share.item().id() + " " + text(share.days()))
        .containsExactly("two 7.5", "one 5", "spread 2.5", "all 1");
  }

  @Test
  void aTeamHasItsCapacityOrItsMembersLessDaysOffAndWhoIsAway() {
    String plan =
        """
        calendar: {holidays: [2026-03-17]}
        people:
          ann: {away: [2026-03-12..2026-03-20]}
          ben: {}
        teams: {web: {members: {ann: 50%%, ben: 100%%}%s}}
        projects:
          shop: {team: web, items: {one: {duration: 12d}}}
        """;

    assertThat(lines(load(plan.formatted(""))))
        .containsExactly("2026-03-09 5 of 6.5", "2026-03-16 4 of 4", "2026-03-23 3 of 7.5");
    assertThat(lines(load(plan.formatted(", capacity: {2026-01-01: 3, 2026-03-24: 1}"))))
        .containsExactly("2026-03-09 5 of 14", "2026-03-16 4 of 10", "2026-03-23 3 of 7");
    assertThat(lines(load(plan.replace("members: {ann: 50%%, ben: 100%%}%s", ""))))
        .containsExactly("2026-03-09 5", "2026-03-16 4", "2026-03-23 3");
  }

  @Test
  void onlyDaysCountOnWhichBothTheItemAndTheTeamWork() {
    TeamLoad gulf =
        load(
            """
            calendar:
              freezes: [{range: 2026-03-12..2026-03-13, name: Sale, tags: [deploy]}]
            teams: {gulf: {capacity: 2, calendar: {week: sun-thu}}, web: {}}
            projects:
              shop:
                team: web
                items:
                  theirs: {duration: 5d, needs: {gulf: 1}}
                  frozen: {duration: 3d, team: gulf, tags: [deploy], not-before: 2026-03-11}
            """);

    // Friday is theirs to have off; the freeze leaves Wednesday, Sunday and Monday.
    assertThat(lines(gulf)).containsExactly("2026-03-09 6 of 10", "2026-03-16 1 of 10");
  }

  @Test
  void whatHasBegunRestsUntilItGoesOn() {
    TeamLoad web =
        load(
            """
            teams: {web: {capacity: 1}, data: {}}
            projects:
              shop:
                team: web
                items:
                  first: {duration: 8d, team: data}
                  ahead: {duration: 5d, started: 2026-03-05, remaining: 3d, after: first}
                  done: {duration: 2d, finished: 2026-03-06}
            """);

    assertThat(lines(web))
        .containsExactly(
            "2026-03-02 4 of 5", "2026-03-09 0 of 5", "2026-03-16 2 of 5", "2026-03-23 1 of 5");
  }

  @Test
  void weeksGoneByAreNotOver() {
    TeamLoad web =
        load(
            """
            teams: {web: {capacity: 0.5}}
            projects:
              shop:
                team: web
                items:
                  done: {duration: 5d, finished: 2026-03-06}
                  one: {duration: 5d}
            """);

    assertThat(web.weeks()).filteredOn(LoadWeek::isOver).hasSize(2);
    assertThat(web.weeksOver())
        .singleElement()
        .satisfies(week -> assertThat(week.excess()).isEqualByComparingTo("2.5"));
  }

  @Test
  void theLoadIsThatOfTheDatesShown() {
    String plan =
        """
        teams: {web: {capacity: 1}}
        projects:
          shop: {team: web, items: {one: {duration: 5d}, two: {duration: 5d}}}
        """;

    assertThat(load(plan).weeksOver()).hasSize(1);
    assertThat(lines(load("level: true\n" + plan)))
        .containsExactly("2026-03-09 5 of 5", "2026-03-16 5 of 5");
  }

  @Test
  void longWorkIsLookedIntoForTenYears() {
    TeamLoad web =
        load(
            """
            teams: {web: {capacity: 1}}
            projects:
              shop: {team: web, items: {one: {duration: 10000d}, two: {duration: 9000d, needs: {web: 99999999999}}}}
            """);

    assertThat(web.weeks()).hasSize(521);
    assertThat(web.weeksOver()).hasSize(521);
  }

  private static TeamLoad load(String plan) {
    Facts facts = Plans.facts(HEAD + plan);
    Program program = facts.plan().programs().get(0);
    return facts.load(program.teams().get(0), program);
  }

  private static List<String> lines(TeamLoad load) {
    return load.weeks().stream()
        .map(
            w ->
                w.monday()
                    + " "
                    + text(w.load())
                    + w.capacity().map(c -> " of " + text(c)).orElse(""))
        .toList();
  }

  private static String text(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
