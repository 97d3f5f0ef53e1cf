package dev.tpm.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.cases.PlanCase;
import dev.tpm.diagnostic.Diagnostics;
import dev.tpm.model.Action;
import dev.tpm.model.Change;
import dev.tpm.model.Duration;
import dev.tpm.model.Effect;
import dev.tpm.model.Item;
import dev.tpm.model.Plan;
import dev.tpm.syntax.Limits;
import dev.tpm.syntax.PlanFilesReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A plan with changes is the plan in which they were written. */
class DraftTest {
  private static final String PLAN =
      """
      === program.yaml ===
      name: Search
      due: 2027-01-29
      people: {maya: Maya}
      teams:
        rails: {capacity: 3}
        data: Data
      milestones:
        launch: {after: search/ship, due: 2027-01-15}
      risks:
        vendor: {probability: 40%, affects: search/ship}
      === projects/search.yaml ===
      name: Search relaunch
      team: rails
      tags: [web]
      items:
        build:
          owner: maya
          items:
            scan: {duration: 5d}
            rank: {team: data, estimate: 5d..10d, after: scan}
            deep: {items: {core: {duration: 2d}}}
        load: Load test
        ship: {duration: 1d, after: 'build, load SS +2d', not-before: 2026-12-01}
      issues:
        license: {severity: high, blocks: ship}
      updates:
        2026-10-01: {health: at-risk, summary: Slow}
      === projects/help.yaml ===
      items:
        pages: {duration: 8d, after: [{item: search/rank, lag: 2d}, search/ship]}
      actions:
        act: {effect: @}
      """;

  /** What changes, and how the plan would be written: a text in it, and what stands instead. */
  record Case(String effect, String written, String instead) {
    @Override
    public String toString() {
      return effect;
    }
  }

  static List<Case> cases() {
    return Stream.of(ofItems(), ofDependencies(), ofTheRest()).flatMap(List::stream).toList();
  }

  private static List<Case> ofItems() {
    return List.of(
        new Case("search/scan duration 9d", "{duration: 5d}", "{duration: 9d}"),
        new Case(
            "search/rank duration 9d",
            "data, estimate: 5d..10d, after: scan",
            "data, after: scan, duration: 9d"),
        new Case("search/rank team none", "{team: data, ", "{"),
        new Case("search/build team data", "owner: maya\n", "owner: maya\n    team: data\n"),
        new Case("search/build owner none", "    owner: maya\n", ""),
        new Case("search/build drop", "owner: maya\n", "owner: maya\n    dropped: 2026-10-05\n"),
        new Case("search/deep tags [slow, big]", "deep: {", "deep: {tags: [slow, big], "),
        new Case("search/core remaining 1d", "{duration: 2d}", "{duration: 2d, remaining: 1d}"),
        new Case(
            "search/load duration 4d", "load: Load test", "load: {name: Load test, duration: 4d}"),
        new Case(
            "search/load needs {rails: 2, data: 0.5}",
            "load: Load test",
            "load: {name: Load test, needs: {rails: 2, data: 0.5}}"),
        new Case("search/ship not-before none", ", not-before: 2026-12-01", ""));
  }

  private static List<Case> ofDependencies() {
    return List.of(
        new Case("search/ship after -build", "'build, load SS +2d'", "[load SS +2d]"),
        new Case("search/ship after -load, +scan FF", "'build, load SS +2d'", "[build, scan FF]"),
        new Case("search/ship after scan", "'build, load SS +2d'", "scan"),
        new Case("search/ship after none", "after: 'build, load SS +2d', ", ""),
        new Case(
            "pages after -search/rank",
            "[{item: search/rank, lag: 2d}, search/ship]",
            "[search/ship]"),
        new Case("pages after -search/rank SS", "not there", "not there"),
        new Case(
            "search/load after +core",
            "load: Load test",
            "load: {name: Load test, after: [core]}"));
  }

  private static List<Case> ofTheRest() {
    return List.of(
        new Case("search team data", "team: rails\ntags", "team: data\ntags"),
        new Case(
            "search due 2027-01-08",
            "  2026-10-01: {health: at-risk, summary: Slow}\n",
            "  2026-10-01: {health: at-risk, summary: Slow}\ndue: 2027-01-08\n"),
        new Case(
            "search drop",
            "  2026-10-01: {health: at-risk, summary: Slow}\n",
            "  2026-10-01: {health: at-risk, summary: Slow}\nstate: cancelled\n"),
        new Case("issue:search/license severity low", "severity: high", "severity: low"),
        new Case("launch due 2027-Q1", "due: 2027-01-15", "due: 2027-Q1"),
        new Case("program due 2027-02", "due: 2027-01-29", "due: 2027-02"),
        new Case(
            "program owner maya",
            "affects: search/ship}\n",
            "affects: search/ship}\nowner: maya\n"),
        new Case(
            "team:rails capacity {2026-10-05: 2, 2026-11-02: 4}",
            "capacity: 3",
            "capacity: {2026-10-05: 2, 2026-11-02: 4}"),
        new Case("data lead maya", "data: Data", "data: {name: Data, lead: maya}"),
        new Case("risk:vendor probability rare", "probability: 40%", "probability: rare"),
        new Case(
            "search/scan duration 9d; search/build team data; search/scan after +load; search due 2027-01-08",
            "owner: maya\n    items:\n      scan: {duration: 5d}",
            "owner: maya\n    items:\n      scan: {duration: 9d, after: [load]}"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsAChangedPlanAsIfItWereWrittenSo(Case each) {
    Draft draft = draft(plan(each.effect()));
    List<Change> changes = effect(draft.plan()).changes();
    assertThat(PLAN.contains(each.written())).isEqualTo(!each.written().equals("not there"));
    String text = PLAN.replace(each.written(), each.instead());
    if (changes.size() > 3) {
      text = text.replace("    owner: maya\n", "    owner: maya\n    team: data\n");
      text = text.replace("summary: Slow}\n", "summary: Slow}\ndue: 2027-01-08\n");
    }
    Plan written = draft(text.replace("@", "'" + each.effect() + "'")).plan();

    Plan changed = draft.with(changes, Map.of("", LocalDate.parse("2026-10-05")));

    assertThat(placeless(changed)).isEqualTo(placeless(written));
  }

  @Test
  void leavesThePlanItselfAlone() {
    Draft draft = draft(plan("search/scan duration 9d; search team data"));
    String before = draft.plan().toString();

    draft.with(effect(draft.plan()).changes(), Map.of());

    assertThat(draft.plan().toString()).isEqualTo(before);
  }

  @Test
  void readsChangesThatStandNowhereInThePlan() {
    Draft draft = draft(plan("search drop"));
    Diagnostics said = new Diagnostics();

    Effect effect =
        draft.effect("help/pages duration 3d; launch drop", "tpm.change", said).orElseThrow();

    assertThat(said.sorted()).isEmpty();
    assertThat(effect.changes()).hasSize(2);
    assertThat(draft.effect("help/pages duration 3d; lunch drop", "tpm.change", said)).isEmpty();
    assertThat(said.sorted())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.span().orElseThrow().place()).isEqualTo("tpm.change:1:25");
              assertThat(d.help()).hasValue("did you mean 'launch'?");
            });
  }

  @Test
  void changesOneProgramOfAPortfolioAlone() {
    Draft draft =
        draft(
            """
            === portfolio.yaml ===
            name: Both
            people: {maya: Maya}
            asks:
              two: {of: maya, effect: 'one:search/build duration 9d; one:search/build owner maya'}
            === programs/one/program.yaml ===
            name: One
            === programs/one/projects/search.yaml ===
            items: {build: {duration: 5d}}
            === programs/two/program.yaml ===
            name: Two
            projects: {search: {items: {build: {duration: 5d}}}}
            """);
    Effect effect = draft.plan().portfolio().orElseThrow().asks().get(0).effect().orElseThrow();

    Plan changed = draft.with(effect.changes(), Map.of());

    assertThat(changed.programs().get(1)).isSameAs(draft.plan().programs().get(1));
    Item build = changed.programs().get(0).projects().get(0).items().get(0);
    assertThat(build.work().duration()).hasValue(Duration.ofDays(9));
    assertThat(build.about().owner()).hasValue("maya");
    assertThat(changed.programs().get(0).people())
        .isEqualTo(draft.plan().programs().get(0).people());
  }

  private static String plan(String effect) {
    return PLAN.replace("@", "'" + effect + "'");
  }

  private static Draft draft(String text) {
    Diagnostics said = new Diagnostics();
    try {
      Draft draft =
          PlanReader.draft(
                  PlanFilesReader.read(PlanCase.of("plan", text).tree(false), Limits.DEFAULT, said),
                  "",
                  said)
              .orElseThrow();
      assertThat(said.sorted()).isEmpty();
      return draft;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Effect effect(Plan plan) {
    Action action = plan.programs().get(0).projects().get(0).register().actions().get(0);
    return action.effect().orElseThrow();
  }

  /** What a plan means without the places where it says so, and the fields by name. */
  private static String placeless(Plan plan) {
    return plan.toString()
        .replaceAll("[a-z./]+:[0-9]+:[0-9]+", "here")
        .replaceAll(", fields=\\{[^}]*\\}", "");
  }
}
