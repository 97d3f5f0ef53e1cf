package dev.tpm.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tpm.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class ConcernTest {
  private static final String PLAN =
      """
      name: Search
      status-date: 2026-11-23
      start: 2026-11-23
      policy: {slip: 5d}
      owner: maya
      people: {maya: {name: Maya Ros}, tom: {name: Tom Ash}}
      projects:
        search:
          owner: tom
          items:
            build: {duration: 5d}
          milestones:
            half: {after: build, due: 2027-03-01}
            live: {after: build, due: 2027-03-01, owner: maya}
      """;

  private static Review change(String was, String is) {
    return Texts.review(PLAN, PLAN.replace(was, is));
  }

  @Test
  void whatIsTrueOfSeveralThingsIsSaidOnce() {
    Review review = change("duration: 5d", "duration: 15d");

    assertThat(Concern.of(review))
        .extracting(Concern::rule, Concern::level, concern -> concern.changes().size())
        .contains(tuple("unexplained-slip", Severity.ERROR, 2));
  }

  @Test
  void aPromiseThatIsMovedLaterOrTakenBackIsNews() {
    assertThat(
            change("live: {after: build, due: 2027-03-01", "live: {after: build, due: 2027-03-08")
                .attention())
        .extracting(PlanChange::rule, PlanChange::message)
        .containsExactly(
            tuple(
                "promise-moves",
                "live is promised 5 working days later: for 2027-03-08 instead of 2027-03-01"));
    assertThat(change("live: {after: build, due: 2027-03-01", "live: {after: build").attention())
        .extracting(PlanChange::rule)
        .containsExactly("promise-goes");
    assertThat(
            change("live: {after: build, due: 2027-03-01", "live: {after: build, due: 2027-02-22")
                .attention())
        .isEmpty();
  }

  @Test
  void somebodyIsToActOnEachThing() {
    Review review = change("duration: 5d", "duration: 15d");
    var directory =
        Texts.review(Texts.of(PLAN), Texts.of(PLAN)).head().facts().orElseThrow().directory();

    assertThat(
            Concern.of(review).get(0).changes().stream()
                .map(each -> Owners.of(directory, each.entity()).orElseThrow().id()))
        .containsExactlyInAnyOrder("tom", "maya");
  }

  @Test
  void aFindingIsAboutWhatStandsWhereItWasFound() {
    Review review =
        change("live: {after: build, due: 2027-03-01", "live: {after: build, due: 2026-11-24");

    assertThat(review.attention())
        .filteredOn(change -> change.field().equals("diagnostics"))
        .extracting(change -> change.entity().toString())
        .containsExactly("item:search/live");
  }
}
