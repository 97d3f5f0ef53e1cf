package dev.tpm.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.compare.PlanChange.Kind;
import dev.tpm.diagnostic.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewTest {
  private static final String PLAN =
      """
      name: Search relaunch
      owner: maya
      status-date: 2026-11-23
      start: 2026-11-23
      policy: {slip: 5d}
      people: {maya: Maya Chen, tom: Tom Ash, iris: Iris Vale}
      teams: {web: {name: Web, members: [maya]}}
      stakeholders:
        support: {name: Support, cares-about: [search/live]}
      decisions:
        engine: {name: Which engine, status: proposed, deciders: [iris], needed-by: 2027-02-01}
      projects:
        search:
          name: Search
          team: web
          owner: tom
          items:
            build: {name: Build it, duration: 15d}
            tune: {name: Tune it, duration: 5d, after: build}
          milestones:
            live: {name: Live, after: tune, due: 2026-12-31}
      """;

  private static Review change(String was, String is) {
    assertThat(PLAN).contains(was);
    return Texts.review(PLAN, PLAN.replace(was, is));
  }

  @Test
  void theSamePlanMeansTheSame() {
    Review review = Texts.review(PLAN, PLAN);

    assertThat(review.isEmpty()).isTrue();
    assertThat(review.moves()).isEmpty();
    assertThat(review.reviewers()).isEmpty();
  }

  @Test
  void otherWordsForTheSameAreNoChange() {
    assertThat(change("after: build}", "after: [build]}").isEmpty()).isTrue();
    assertThat(change("\nowner: maya\n", "\n\nowner: 'maya' # she is back\n").isEmpty()).isTrue();
  }

  @Test
  void saysWhatWasEditedAndWhatMovesBecauseOfIt() {
    Review review = change("duration: 15d", "duration: 18d");

    PlanChange edit = review.edits().get(0);
    assertThat(review.edits()).hasSize(1);
    assertThat(edit.entity()).hasToString("item:search/build");
    assertThat(edit.field()).isEqualTo("duration");
    assertThat(edit.message()).isEqualTo("Build it, duration: 15d → 18d");
    assertThat(edit.headSource().orElseThrow().line()).isEqualTo(18);
    assertThat(edit.affects()).extracting(Object::toString).contains("item:search/tune");
    assertThat(review.moves()).extracting(DateMove::name).contains("Live", "Tune it", "Build it");
    DateMove live = move(review, "Live");
    assertThat(live.days()).isEqualTo(3);
    assertThat(live.driver().orElseThrow()).hasToString("item:search/build");
    assertThat(live.edited()).isFalse();
    assertThat(move(review, "Build it").edited()).isTrue();
    assertThat(review.slips()).isEqualTo(1);
    assertThat(review.attention())
        .extracting(PlanChange::rule)
        .contains("commitment-slips")
        .doesNotContain("unexplained-slip");
  }

  @Test
  void aCommitmentThatSlipsFarNeedsAReason() {
    Review silent = change("duration: 15d", "duration: 25d");
    assertThat(silent.count(Severity.ERROR)).isEqualTo(1);
    assertThat(silent.attention().get(0).message())
        .isEqualTo(
            "Live comes 10 working days later, and nobody says why: add a 'moved-because' to it"
                + " (policy.slip lets 5 pass without)");

    Review explained =
        Texts.review(
            PLAN,
            PLAN.replace("duration: 15d", "duration: 25d")
                .replace("after: tune, due", "after: tune, moved-because: the index grew, due"));
    assertThat(explained.count(Severity.ERROR)).isZero();

    // An old reason explains nothing new.
    String old = PLAN.replace("after: tune, due", "after: tune, moved-because: once, due");
    assertThat(Texts.review(old, old.replace("15d", "25d")).count(Severity.ERROR)).isEqualTo(1);
  }

  @Test
  void saysWhenAPromiseNoLongerHolds() {
    Review review = change("due: 2026-12-31", "due: 2026-12-15");

    assertThat(review.attention())
        .extracting(PlanChange::message)
        .contains("Live no longer holds its promise: 2026-12-18 for 2026-12-15");
    assertThat(move(review, "Live").days()).isZero();
    assertThat(review.slips()).isZero();
  }

  @Test
  void aNewDependencyIsNamedAndMoves() {
    Review review = Texts.review(PLAN.replace("duration: 5d, after: build", "duration: 5d"), PLAN);

    assertThat(review.edits())
        .extracting(PlanChange::message)
        .containsExactly("Tune it, after: nothing → build");
    assertThat(move(review, "Live").driver().orElseThrow()).hasToString("item:search/tune");
  }

  @Test
  void anEarlierDateIsMovedByWhatHeldItBefore() {
    Review review = change("duration: 5d, after: build", "duration: 5d");

    assertThat(move(review, "Tune it").days()).isEqualTo(-15);
    assertThat(move(review, "Live").driver().orElseThrow()).hasToString("item:search/tune");
    assertThat(review.gains()).isEqualTo(1);
    assertThat(review.criticalPathChanges()).isTrue();
  }

  @Test
  void aRenameIsAMoveWhereMovedFromTellsIt() {
    Review review =
        Texts.review(
            PLAN,
            PLAN.replace("build: {name: Build it,", "make: {name: Make it, moved-from: [build],")
                .replace("after: build", "after: make"));

    assertThat(review.edits()).extracting(PlanChange::rule).containsExactly("renamed", "edited");
    assertThat(review.edits().get(0).kind()).isEqualTo(Kind.MOVED);
    assertThat(review.edits().get(1).message()).isEqualTo("Make it, name: Build it → Make it");
    assertThat(review.moves()).isEmpty();
    assertThat(review.criticalPathChanges()).isFalse();
  }

  @Test
  void aRenameIsAMoveWhereTwoSayTheSame() {
    Review review =
        Texts.review(
            PLAN, PLAN.replace("build: {", "make: {").replace("after: build", "after: make"));

    assertThat(review.edits())
        .extracting(PlanChange::message)
        .containsExactly("Build it: was search/build");
    assertThat(review.moves()).isEmpty();
  }

  @Test
  void twoThatSayADurationAloneAreNotTheSame() {
    Review review =
        Texts.review(
            PLAN.replace("{name: Build it, duration: 15d}", "{duration: 15d}"),
            PLAN.replace("build: {name: Build it, duration: 15d}", "make: {duration: 15d}")
                .replace("after: build", "after: make"));

    assertThat(review.edits())
        .extracting(PlanChange::rule)
        .containsExactlyInAnyOrder("added", "edited", "removed");
  }

  @Test
  void whatARenamedProjectHoldsGoesWithIt() {
    Review review =
        Texts.review(
            PLAN,
            PLAN.replace(
                    "  search:\n    name: Search\n",
                    "  find:\n    name: Search\n    moved-from: [search]\n")
                .replace("search/live", "find/live"));

    assertThat(review.edits()).allMatch(edit -> edit.kind() == Kind.MOVED);
    assertThat(review.edits()).hasSize(4);
    assertThat(review.moves()).isEmpty();
  }

  @Test
  void whatCameAndWentIsSaid() {
    String without =
        PLAN.replace("      tune: {name: Tune it, duration: 5d, after: build}\n", "")
            .replace("after: tune", "after: build");

    assertThat(Texts.review(PLAN, without).edits())
        .extracting(PlanChange::message)
        .containsExactly("Live, after: tune → build", "item removed: Tune it");
    assertThat(Texts.review(without, PLAN).edits())
        .extracting(PlanChange::message)
        .containsExactlyInAnyOrder("Live, after: build → tune", "item added: Tune it");
  }

  @Test
  void asksThoseWhomItConcerns() {
    Review review =
        Texts.review(
            PLAN,
            PLAN.replace("duration: 15d", "duration: 18d")
                .replace("status: proposed", "status: accepted, date: 2026-11-20"));

    assertThat(review.reviewers())
        .extracting(who -> who.name() + (who.must() ? " must" : "") + ": " + who.why())
        .contains(
            "Tom Ash must: [1 edit, 1 promise later]",
            "Iris Vale must: [decides Which engine]",
            "Web: [1 edit, 4 dates later]",
            "Support: [1 date later]");
  }

  @Test
  void asksThoseFromWhomSomethingIsTakenAway() {
    int at = PLAN.indexOf("projects:");
    Review review =
        Texts.review(
            PLAN,
            PLAN.substring(0, at).replace("[search/live]", "[team:web]")
                + "projects: {other: {items: {x: {duration: 1d}}}}\n");

    assertThat(review.reviewers())
        .filteredOn(Reviewer::must)
        .extracting(Reviewer::name)
        .contains("Tom Ash");
    assertThat(review.reviewers()).extracting(Reviewer::name).contains("Web");
  }

  @Test
  void findingsThatCameAndWentAreToldApart() {
    String late = PLAN.replace("due: 2026-12-31", "due: 2026-12-01");

    assertThat(Texts.review(PLAN, late).found()).isNotEmpty();
    assertThat(Texts.review(late, PLAN).fixed()).isNotEmpty();
    assertThat(Texts.review(late, "# a line above\n" + late).isEmpty()).isTrue();
  }

  @Test
  void aPlanThatWasNotThereIsAllNew() throws Exception {
    Review review = Review.of(Side.nothing(), side(PLAN));

    assertThat(review.edits()).allMatch(edit -> edit.kind() == Kind.ADDED);
    assertThat(review.edits())
        .extracting(edit -> edit.entity().toString())
        .contains("item:search/live", "person:maya", "decision:engine");
    assertThat(review.moves()).isEmpty();
  }

  @Test
  void bothSidesAreTrueOfTheHeadsDay() {
    String later = PLAN.replace("status-date: 2026-11-23", "status-date: 2026-11-30");

    Review review = Texts.review(PLAN, later);

    assertThat(review.edits()).extracting(PlanChange::field).containsExactly("status-date");
    assertThat(review.moves()).isEmpty();
  }

  private static Side side(String text) {
    var outcome = Texts.review(Texts.of(text), Texts.of(text)).head();
    return new Side(outcome.facts().orElseThrow(), outcome.written(), outcome.diagnostics());
  }

  private static DateMove move(Review review, String name) {
    Optional<DateMove> found =
        review.moves().stream().filter(move -> move.name().equals(name)).findFirst();
    assertThat(found).as(name).isPresent();
    return found.get();
  }

  @Test
  void theDatesOfAMoveAreThoseOfTheSchedule() {
    DateMove live = move(change("duration: 15d", "duration: 18d"), "Live");

    assertThat(live.was().finish()).contains(LocalDate.parse("2026-12-18"));
    assertThat(live.now().finish()).contains(LocalDate.parse("2026-12-23"));
    assertThat(List.of(live.was().slack().getAsInt(), live.now().slack().getAsInt()))
        .isSortedAccordingTo(java.util.Comparator.reverseOrder());
  }
}
