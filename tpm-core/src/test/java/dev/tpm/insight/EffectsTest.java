package dev.tpm.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.cases.Plans;
import dev.tpm.insight.Effects.Worked;
import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.model.Kind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What effects do, alone and as a whole path to green. */
class EffectsTest {
  private static final String PLAN =
      """
      name: Search
      owner: maya
      people: {maya: Maya}
      due: 2026-11-06
      milestones:
        launch: {after: search/ship, due: 2026-11-06}
      projects:
        search:
          due: 2026-11-06
          path-to-green: [pair, less, done, idea]
          items:
            build: {duration: 20d}
            ship: {duration: 8d, after: build}
          actions:
            pair: {owner: maya, effect: build duration 17d}
            less: {owner: maya, effect: ship duration 6d}
            done: {owner: maya, finished: 2026-10-02, effect: build duration 1d}
            idea: {owner: maya}
        cards:
          due: 2026-10-09
          items: {print: {duration: 4d}}
      asks:
        team: {of: maya, effect: search/build duration 15d; cards/print duration 6d}
        given: {of: maya, answered: 2026-10-02, effect: search/build duration 1d}
      decisions:
        cut: {status: proposed, effect: search/build duration 17d}
        taken: {status: accepted, date: 2026-10-01, effect: search/build duration 2d}
      issues:
        slow: {severity: low, path-to-green: [search/pair]}
        over: {severity: low, resolved: 2026-10-01, path-to-green: [search/pair]}
      """;

  private static final String UNCERTAIN =
      PLAN.replace("build: {duration: 20d}", "build: {estimate: 12d..28d}");

  @Test
  void isWorkedOutOfWhatIsOpenAndSaysOne() {
    Effects effects = Plans.facts(PLAN).effects();

    assertThat(ids(effects.alone()))
        .containsExactly("decision:cut", "ask:team", "action:search/pair", "action:search/less");
    assertThat(ids(effects.paths())).containsExactly("project:search", "issue:slow");
    assertThat(effects.left()).isZero();
  }

  @Test
  void saysWhatMovesAndWhatThatDoesToHealth() {
    Difference pair = of(Plans.facts(PLAN), Kind.ACTION, "search", "pair");

    assertThat(told(pair))
        .containsExactly(
            "program: -3 d, on-track",
            "project:search -3 d, on-track",
            "item:/launch -3 d, on-track",
            "item:search/build -3 d, none",
            "item:search/ship -3 d, none");
  }

  @Test
  void saysWhatElseMovesTheOtherWay() {
    Difference team = of(Plans.facts(PLAN), Kind.ASK, "", "team");

    assertThat(told(team)).contains("project:search -5 d, on-track", "project:cards 2 d, at-risk");
    assertThat(team.of(new EntityId(Kind.PROJECT, "", "", "cards")).orElseThrow().worse()).isTrue();
    assertThat(team.of(new EntityId(Kind.PROJECT, "", "", "search")).orElseThrow().better())
        .isTrue();
  }

  @Test
  void aPathIsWorkedOutAsAWhole() {
    Facts facts = Plans.facts(PLAN);
    Worked path = facts.effects().path(new EntityId(Kind.PROJECT, "", "", "search")).orElseThrow();

    assertThat(path.steps()).extracting(EntityId::id).containsExactly("pair", "less");
    assertThat(told(path.answer().difference()))
        .startsWith("program: -5 d, on-track", "project:search -5 d, on-track");
  }

  @Test
  void givesChancesWherePlansAreForecast() {
    Facts facts = Plans.facts(UNCERTAIN);
    EntityId program = new EntityId(Kind.PROGRAM, "", "", "");
    Shift shift = of(facts, Kind.ACTION, "search", "less").of(program).orElseThrow();

    assertThat(shift.now().chance().orElseThrow())
        .isEqualTo(facts.forecast().outlook(program).orElseThrow().onTime().orElseThrow());
    assertThat(shift.then().chance().orElseThrow())
        .isGreaterThan(shift.now().chance().orElseThrow() + 0.1);
    assertThat(of(Plans.facts(PLAN), Kind.ACTION, "search", "less").of(program))
        .hasValueSatisfying(plain -> assertThat(plain.then().chance()).isEmpty());
  }

  @Test
  void whatCannotBeMadeIsSaidAndBreaksNothing() {
    Facts facts =
        Plans.facts(
            UNCERTAIN
                .replace("build duration 17d", "build after +ship")
                .replace("ship duration 6d", "ship after -search/build FF"));
    WhatIf.Answer circle = answer(facts, "pair");
    WhatIf.Answer vain = answer(facts, "less");

    assertThat(circle.circle()).isPresent();
    assertThat(vain.vain()).hasSize(1);
    assertThat(List.of(circle.possible(), vain.possible())).containsOnly(false);
    assertThat(vain.difference().isNone()).isTrue();
  }

  private static WhatIf.Answer answer(Facts facts, String action) {
    EntityId id = new EntityId(Kind.ACTION, "", "search", action);
    return facts.effects().of(id).orElseThrow().answer();
  }

  @Test
  void aHostileNumberOfEffectsIsNotWorkedOutWhole() {
    String items =
        IntStream.range(0, 2_000)
            .mapToObj(i -> "      i" + i + ": {duration: 1d}\n")
            .collect(Collectors.joining());
    String actions =
        IntStream.range(0, 520)
            .mapToObj(i -> "  a" + i + ": {effect: p/i" + i + " duration 2d}\n")
            .collect(Collectors.joining());
    Effects effects =
        Plans.facts("name: Big\nprojects:\n  p:\n    items:\n" + items + "actions:\n" + actions)
            .effects();

    assertThat(effects.alone().size() + effects.left()).isEqualTo(520);
    assertThat(effects.left()).isBetween(1, 100);
  }

  private static Difference of(Facts facts, Kind kind, String project, String id) {
    return facts
        .effects()
        .of(new EntityId(kind, "", project, id))
        .orElseThrow()
        .answer()
        .difference();
  }

  private static List<String> ids(List<Worked> worked) {
    return worked.stream().map(Worked::of).map(Entity::entityId).map(EntityId::toString).toList();
  }

  private static List<String> told(Difference difference) {
    return difference.shifts().stream()
        .map(
            s ->
                s.subject()
                    + " "
                    + s.days()
                    + " d, "
                    + s.then().health().map(h -> h.word()).orElse("none"))
        .toList();
  }
}
