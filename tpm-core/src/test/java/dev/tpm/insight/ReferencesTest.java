package dev.tpm.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.cases.Plans;
import dev.tpm.model.EntityId;
import dev.tpm.model.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code [[…]]} means in a text of the project 'ledger'. */
class ReferencesTest {
  private static final String PLAN =
      """
      === portfolio.yaml ===
      name: All
      === programs/pay.yaml ===
      name: Pay
      tags: [money]
      teams: {ledger-team: Ledger}
      people: {maya: Maya}
      stakeholders: {bank: The bank}
      objectives: {leave: Leave}
      milestones: {launch: {}, schema: {}}
      projects:
        ledger:
          items: {schema: {duration: 1d, tags: [deploy]}, api: {items: {read: {duration: 1d}}}}
          risks: {late: It is late}
          decisions: {0003-rails: {name: Use Rails}}
        web: {items: {page: {duration: 1d}}, risks: {slow: It is slow}}
      risks: {late: All is late, vendor: The vendor}
      decisions: {0001-move: {name: Move}}
      updates: {2026-10-02: {health: on-track}}
      === programs/other.yaml ===
      name: Other
      projects: {x: {items: {y: {duration: 1d}}}}
      """;

  private static final EntityId LEDGER = new EntityId(Kind.PROJECT, "pay", "", "ledger");

  private final References references = Plans.facts(PLAN).references();

  @ParameterizedTest
  @CsvSource({
    "schema, item:pay:ledger/schema",
    "/schema, item:pay:/schema",
    "launch, item:pay:/launch",
    "milestone:launch, item:pay:/launch",
    "web/page, item:pay:web/page",
    "item:web/page, item:pay:web/page",
    "read, item:pay:ledger/read",
    "other:x/y, item:other:x/y",
    "web, project:pay:web",
    "ledger-team, team:pay:ledger-team",
    "maya, person:pay:maya",
    "bank, stakeholder:pay:bank",
    "deploy, tag:pay:deploy",
    "tag:money, tag:pay:money",
    "objective:leave, objective:pay:leave",
    "risk:late, risk:pay:ledger/late",
    "risk:vendor, risk:pay:vendor",
    "risk:web/slow, risk:pay:web/slow",
    "decision:0003, decision:pay:ledger/0003-rails",
    "decision:3, decision:pay:ledger/0003-rails",
    "decision:0001, decision:pay:0001-move",
    "update:2026-10-02, update:pay:2026-10-02",
    "program:other, program:other",
  })
  void aReferenceIsLookedForAsInFields(String text, String id) {
    assertThat(references.resolve(text, LEDGER)).map(EntityId::toString).contains(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"page", "Schema", "risk:slow", "web/schema", "decision:2", "team:ledger", "x/y"})
  void whatIsElsewhereOrNowhereIsNotFound(String text) {
    assertThat(references.resolve(text, LEDGER)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"two words", "-f", "", "a/b/c", "x=1", "a:b:c:d", "http://x.org", "$x"})
  void whatCannotBeAnIdIsNoReference(String text) {
    assertThat(References.possible(text)).isFalse();
    assertThat(references.resolve(text, LEDGER)).isEmpty();
  }

  @Test
  void whatIsKnownSaysHowToNameIt() {
    assertThat(references.known(LEDGER))
        .contains("schema", "pay:web/page", "risk:vendor", "maya")
        .doesNotContain("page", "risk:slow");
  }
}
