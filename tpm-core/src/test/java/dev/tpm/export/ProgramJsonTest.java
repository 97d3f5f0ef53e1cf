package dev.tpm.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.Golden;
import dev.tpm.insight.Facts;
import dev.tpm.model.Program;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ProgramJsonTest {
  private static final String SCHEMA = "program.schema.json";

  /** What the forecast will write. */
  private static final Set<String> LATER =
      Set.of("p50", "p80", "p95", "onTimeProbability", "criticality", "sensitivity");

  /** What only a forecast gives a reason for. */
  private static final Set<String> LATER_REASONS = Set.of("chance", "limit");

  /**
   * What one program's file has no occasion for: a portfolio's key, reports of parts, and more than
   * a hundred things that move.
   */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "/id",
          "/items/health/reported",
          "/objectives/health/reported",
          "/effects/more",
          "/pathsToGreen/more");

  /** What an entity of any kind can say; of some kinds, that a project holds it. */
  private static final Set<String> COMMON =
      Set.of(
          "summary",
          "description",
          "owner",
          "consulted",
          "informed",
          "tags",
          "links",
          "movedFrom",
          "movedBecause",
          "project");

  @Test
  void aRichPlanIsWrittenWhole() {
    Golden.check("dev/tpm/export/program.json", rich());
  }

  @Test
  void theSchemaHasNothingAgainstIt() {
    assertThat(Schemas.faults(SCHEMA, rich())).isEmpty();
  }

  @Test
  void theSchemaTakesNoOtherKeyAndNoNull() {
    String json = new String(rich(), UTF_8);
    for (String wrong :
        List.of(
            json.replaceFirst("\"state\":", "\"stat\": 1,\n\"state\":"),
            json.replaceFirst("\"kind\": \"group\"", "\"kind\": \"group\", \"due\": null"),
            json.replaceFirst("\"reviewBy\":", "\"reviewAt\":"),
            json.replaceFirst("\"statusDate\": \"2026-10-05\"", "\"statusDate\": \"5 October\""),
            json.replaceFirst("\"x-cost-center\"", "\"cost-center\""))) {
      assertThat(wrong).isNotEqualTo(json);
      assertThat(Schemas.faults(SCHEMA, wrong.getBytes(UTF_8))).as(wrong).isNotEmpty();
    }
  }

  @Test
  void everyKeyIsDescribedAndEveryDescribedKeyIsWritten() {
    Set<String> described = SchemaKeys.described(SCHEMA);
    Set<String> written = SchemaKeys.written(rich());
    assertThat(SchemaKeys.missing(written, described)).as("not in the schema").isEmpty();
    Set<String> unwritten = new TreeSet<>(SchemaKeys.missing(described, written));
    unwritten.removeIf(key -> LATER.contains(last(key)));
    unwritten.removeIf(key -> key.contains("/reasons/"));
    unwritten.removeAll(ELSEWHERE);
    // What every entity can say is written by the same lines for all: one that says it all is
    // enough.
    unwritten.removeIf(
        key -> COMMON.contains(last(key)) && written.contains("/risks/" + last(key)));
    unwritten.removeIf(key -> isSaidElsewhere(key, written, "/pace"));
    unwritten.removeIf(key -> isSaidElsewhere(key, written, "/earnedValue"));
    assertThat(unwritten).as("in the schema, and not in the rich plan").isEmpty();
  }

  /** What is said of program, projects and teams alike is written by the same lines for all. */
  private static boolean isSaidElsewhere(String key, Set<String> written, String part) {
    return key.contains(part)
        && written.stream().anyMatch(other -> other.endsWith(key.substring(key.indexOf(part))));
  }

  @Test
  void everyKeyOfAReasonIsWrittenSomewhere() {
    Set<String> written = new TreeSet<>();
    for (String key : SchemaKeys.written(rich())) {
      if (key.contains("/reasons/")) {
        written.add(last(key));
      }
    }
    Set<String> described = new TreeSet<>();
    for (String key : SchemaKeys.described(SCHEMA)) {
      if (key.contains("/reasons/")) {
        described.add(last(key));
      }
    }
    described.removeAll(LATER_REASONS);
    assertThat(written).isEqualTo(described);
  }

  @Test
  void theSamplesDataAreWhatTheSchemaSays() {
    Facts facts = Plans.facts(Path.of("../sample-program/src/program"));
    byte[] json =
        ProgramJson.bytes(facts, facts.plan().programs().get(0), Optional.empty(), List.of());
    assertThat(Schemas.faults(SCHEMA, json)).isEmpty();
  }

  @Test
  void theSamePlanGivesTheSameBytes() {
    assertThat(rich()).isEqualTo(rich());
  }

  @Test
  void noLineEndsInASpaceAndTheFileEndsInALineFeed() {
    String json = new String(rich(), UTF_8);
    assertThat(json).endsWith("}\n").doesNotContain(" \n").doesNotContain("null");
  }

  @Test
  void aProgramOfAPortfolioNamesItsOwnWithoutItself() {
    Facts facts = Plans.facts("portfolio");
    Program pay = program(facts, "pay");
    String json = new String(ProgramJson.bytes(facts, pay, Optional.empty(), List.of()), UTF_8);
    assertThat(json)
        .contains("\"id\": \"pay\"", "\"id\": \"shop/page\"", "\"item:cards:api/tokens\"")
        .doesNotContain("pay:");
    assertThat(Schemas.faults(SCHEMA, json.getBytes(UTF_8))).isEmpty();
  }

  @Test
  void aPortfolioPointsToTheDataOfItsPrograms() {
    Facts facts = Plans.facts("portfolio");
    byte[] json =
        PortfolioJson.bytes(
            facts, facts.plan().portfolio().orElseThrow(), Optional.of("0123abc"), Findings.ALL);
    Golden.check("dev/tpm/export/portfolio.json", json);
    assertThat(Schemas.faults("portfolio.schema.json", json)).isEmpty();
    Set<String> written = SchemaKeys.written(json);
    Set<String> described = SchemaKeys.described("portfolio.schema.json");
    assertThat(SchemaKeys.missing(written, described)).isEmpty();
    assertThat(written)
        .containsAll(
            described.stream()
                .filter(key -> key.indexOf('/', 1) < 0 || key.startsWith("/programs/"))
                .filter(key -> !LATER.contains(last(key)) && !key.contains("/reasons/"))
                .toList());
  }

  private static Program program(Facts facts, String id) {
    return facts.plan().programs().stream()
        .filter(p -> p.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static byte[] rich() {
    Facts facts = Plans.held("rich");
    return ProgramJson.bytes(
        facts, facts.plan().programs().get(0), Optional.of("0123abc"), Findings.ALL);
  }

  private static String last(String key) {
    return key.substring(key.lastIndexOf('/') + 1);
  }
}
