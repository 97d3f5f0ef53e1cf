package dev.tpm.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.cases.Plans;
import dev.tpm.model.ItemId;
import dev.tpm.schedule.ScheduledItem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Why each item is when it is, in words: one sentence for each thing that can set a date. */
class ExplanationTest {
  private static final String PLAN =
      """
      name: Search
      start: 2026-09-01
      calendar:
        holidays: [2026-10-14, {range: 2026-11-02..2026-11-03, name: Harvest}]
        freezes: [{range: 2026-12-01..2026-12-04, name: Sale, tags: [deploy]}]
        slots: {train: [2026-10-28]}
      milestones:
        open: {after: p/ends}
        past: {finished: 2026-09-30}
      projects:
        p:
          items:
            done: {duration: 2d, finished: 2026-10-01}
            begun: {duration: 10d, started: 2026-09-28, remaining: 4d}
            free: {duration: 1d}
            follows: {duration: 3d, after: begun}
            early: {duration: 3d, after: follows -1d}
            lagged: {duration: 3d, after: follows + 2d}
            weekend: {duration: 3d, after: follows + 2ed}
            beside: {duration: 3d, after: begun SS}
            ends: {duration: 2d, after: lagged FF +1d}
            pushed: {duration: 2d, not-before: 2026-11-02}
            frozen: {duration: 2d, after: gate, tags: [deploy]}
            gate: {duration: 1d, fixed: 2026-11-30}
            trained: {duration: 1d, slot: train}
            vendor: {duration: 5d, external: Visa, promised: 2026-10-23}
            someone: {duration: 5d, external: true, promised: 2026-10-23}
            later:
              not-before: 2026-11-16
              items: {one: {duration: 3d}, two: {duration: 9d}}
            all: {duration: 1d, after: later}
            waits: {after: follows, items: {three: {duration: 1d}}}
        q:
          start: 2026-12-14
          items: {first: {duration: 1d}}
      """;

  record Case(String item, String why) {
    @Override
    public String toString() {
      return item;
    }
  }

  static List<Case> cases() {
    return Stream.concat(ofPredecessors().stream(), ofDays().stream()).toList();
  }

  private static List<Case> ofPredecessors() {
    return List.of(
        new Case("p/done", "ended 2026-10-01"),
        new Case("/past", "was reached 2026-09-30"),
        new Case("p/begun", "began 2026-09-28, and 4 working days remain"),
        new Case(
            "p/free",
            "starts 2026-10-05 at the earliest, as it has not happened by the status date"),
        new Case("p/follows", "starts 2026-10-09 because 'begun' ends 2026-10-08"),
        new Case(
            "p/early",
            "starts 2026-10-13 because 'follows' ends 2026-10-13 and it may overlap by 1 working day"),
        new Case(
            "p/lagged",
            "starts 2026-10-19 because 'follows' ends 2026-10-13 and 2 working days must pass"),
        new Case(
            "p/weekend",
            "starts 2026-10-16 because 'follows' ends 2026-10-13 and 2 calendar days must pass"),
        new Case(
            "p/beside",
            "starts 2026-10-05 at the earliest, as it has not happened by the status date"),
        new Case(
            "p/ends",
            "ends 2026-10-22 because 'lagged' ends 2026-10-21 and 1 working day must pass"));
  }

  private static List<Case> ofDays() {
    return List.of(
        new Case(
            "p/pushed",
            "starts 2026-11-04 because the plan has it no earlier; but for Harvest it could start"
                + " 2026-11-02"),
        new Case(
            "p/frozen",
            "starts 2026-12-07 because 'gate' ends 2026-11-30; but for Sale it could start"
                + " 2026-12-01"),
        new Case("p/gate", "is fixed on 2026-11-30"),
        new Case("p/trained", "starts 2026-10-28, when train departs"),
        new Case("p/vendor", "ends 2026-10-23, as Visa promises"),
        new Case("p/someone", "ends 2026-10-23, as the party outside promises"),
        new Case("p/one", "starts 2026-11-16 because the plan has 'later' no earlier"),
        new Case("p/all", "starts 2026-11-27 because 'two', the last of 'later', ends 2026-11-26"),
        new Case(
            "p/three",
            "starts 2026-10-15 because 'follows' ends 2026-10-13, and all of 'waits' waits for"
                + " that; but for days off it could start 2026-10-14"),
        new Case("q/first", "starts 2026-12-14, with its project's start"),
        new Case("/open", "is reached 2026-10-22 because 'ends' ends 2026-10-22"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysWhatSetsTheDate(Case each) {
    Facts facts = Plans.facts(PLAN);
    int slash = each.item().indexOf('/');
    ItemId id = new ItemId("", each.item().substring(0, slash), each.item().substring(slash + 1));
    ScheduledItem item = facts.schedule().item(id).orElseThrow();

    assertThat(new Explanation(facts.directory(), facts.schedule()).of(item)).isEqualTo(each.why());
  }
}
