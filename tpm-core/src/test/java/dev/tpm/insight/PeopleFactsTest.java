package dev.tpm.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.cases.Plans;
import dev.tpm.model.EntityId;
import dev.tpm.model.Kind;
import dev.tpm.model.Program;
import org.junit.jupiter.api.Test;

/** What is whose, as of Monday 5 October 2026. */
class PeopleFactsTest {
  private static final Facts FACTS =
      Plans.facts(
          """
          name: P
          owner: maya
          people: {maya: Maya, dana: Dana, tom: Tom}
          teams: {rails: Rails, web: Web}
          stakeholders:
            bank: {name: The bank, cares-about: [launch, "tag:money", "team:web", budget, "risk:b/slow"]}
          milestones: {launch: {after: b/done, due: 2026-12-01}}
          projects:
            a:
              team: rails
              owner: tom
              items:
                one: {duration: 5d, due: 2026-10-09, tags: [money]}
                two: {duration: 5d, owner: dana, due: 2026-10-02}
                three: {duration: 5d, owner: dana, finished: 2026-10-02}
              issues:
                crash: {name: It crashes, owner: dana, severity: high, blocks: b/page}
            b:
              team: web
              tags: [shop]
              items: {page: {duration: 5d, after: {item: a/one, needed-by: 2026-10-08}}}
              milestones: {done: {after: page, due: 2026-11-02}}
              risks: {slow: {name: It is slow, owner: dana, review-by: 2026-10-01, affects: page}}
          actions:
            late: {owner: dana, due: 2026-10-02}
            later: {owner: dana, due: 2026-11-02}
            undated: {owner: dana}
            did: {owner: dana, due: 2026-10-02, finished: 2026-10-02}
          decisions: {store: {name: Which store, status: proposed, deciders: [dana], needed-by: 2026-10-12}}
          questions: {tax: {name: Which tax, of: "dana", owner: maya}}
          asks:
            hands: {name: Two hands, of: bank, needed-by: 2026-10-20}
            got: {name: Got, of: bank, answered: 2026-10-01}
          """);
  private static final Program PROGRAM = FACTS.plan().programs().get(0);

  private static EntityId person(String id) {
    return new EntityId(Kind.PERSON, "", "", id);
  }

  @Test
  void aPersonsDutiesAreOverdueFirstThenByDate() {
    assertThat(FACTS.duties(person("dana"), PROGRAM))
        .extracting(d -> d.entity().id() + " " + d.role() + " " + d.overdue())
        .containsExactly(
            "slow OWNS true",
            "two OWNS true",
            "late OWNS true",
            "store DECIDES false",
            "later OWNS false",
            "undated OWNS false",
            "tax ASKED false",
            "crash OWNS false");
  }

  @Test
  void whoOwnsAWholeHasTheWholeAndNotEachThingInIt() {
    assertThat(FACTS.duties(person("tom"), PROGRAM))
        .extracting(d -> d.entity().id())
        .containsExactly("a");
    assertThat(FACTS.duties(person("maya"), PROGRAM))
        .extracting(d -> d.entity().name())
        .containsExactly("P", "Which tax");
  }

  @Test
  void aTeamHasItsWorkWhatItOwesAndWhatItWaitsFor() {
    TeamFacts rails = FACTS.team(PROGRAM.teams().get(0), PROGRAM);
    TeamFacts web = FACTS.team(PROGRAM.teams().get(1), PROGRAM);

    assertThat(rails.projects()).extracting(p -> p.id()).containsExactly("a");
    assertThat(rails.items()).extracting(f -> f.item().id()).containsExactly("one", "two");
    assertThat(rails.owes()).hasSize(1);
    assertThat(rails.waitsFor()).isEmpty();
    assertThat(rails.issues()).extracting(i -> i.id()).containsExactly("crash");
    assertThat(rails.risks()).isEmpty();
    assertThat(web.waitsFor()).isEqualTo(rails.owes());
    assertThat(web.items()).extracting(f -> f.item().id()).containsExactly("page", "done");
    assertThat(web.issues()).as("it blocks their work").hasSize(1);
    assertThat(web.risks()).extracting(r -> r.id()).containsExactly("slow");
  }

  @Test
  void aStakeholderSeesWhatTheyCareAbout() {
    Interest interest = FACTS.interest(PROGRAM.stakeholders().get(0), PROGRAM);

    assertThat(interest.projects()).extracting(p -> p.id()).containsExactly("b");
    assertThat(interest.items()).extracting(i -> i.id()).containsExactly("launch", "one", "done");
    assertThat(interest.others()).extracting(e -> e.id()).containsExactly("web", "slow");
    assertThat(interest.budget()).isTrue();
  }

  @Test
  void asksAreWhatIsAskedAndWhatIsToBeDecidedOrAnsweredTheSoonestFirst() {
    assertThat(OpenAsk.in(FACTS.register(PROGRAM)))
        .extracting(ask -> ask.asked().name() + " " + ask.of())
        .containsExactly(
            "Which store [person:dana]", "Two hands [stakeholder:bank]", "Which tax [person:dana]");
  }

  @Test
  void theMatrixCountsOpenHandOffsFromEachToEach() {
    TeamMatrix matrix = TeamMatrix.of(FACTS.handOffs(PROGRAM));

    assertThat(matrix.givers()).extracting(p -> p.name()).containsExactly("Rails");
    assertThat(matrix.takers()).extracting(p -> p.name()).containsExactly("Web");
    assertThat(matrix.cell(matrix.givers().get(0), matrix.takers().get(0)))
        .isEqualTo(new TeamMatrix.Cell(1, 1, 0));
    assertThat(matrix.cell(matrix.takers().get(0), matrix.givers().get(0)))
        .isEqualTo(TeamMatrix.Cell.EMPTY);
  }

  @Test
  void whatIsOverdueComesWithItsWorkingDaysTheLongestFirst() {
    assertThat(FACTS.overdue(PROGRAM))
        .extracting(o -> o.entity().id() + " " + o.field() + " " + o.days())
        .containsExactly("slow review-by 2", "late due 1");
  }
}
