package dev.tpm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.tpm.cases.PlanCase;
import dev.tpm.cases.Plans;
import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.read.PlanSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Holds the schemas for editors to what the reader takes, and to what it refuses. */
class EditorSchemaTest {
  private static final Path SAMPLE = Path.of("../sample-program/src/program");
  private static final Pattern FRONT = Pattern.compile("(?s)---\n(.*?)^---$.*", Pattern.MULTILINE);
  private static final Map<String, byte[]> FILES = Tpm.schemas();
  private static final Map<String, Schema> SCHEMAS = new HashMap<>();

  @Test
  void thePublishedFilesAreTheseVeryOnes() {
    FILES.forEach((name, bytes) -> Golden.check("../../../../docs/schema/" + name, text(bytes)));
    assertThat(Path.of("../docs/schema").toFile().list())
        .containsExactlyInAnyOrderElementsOf(FILES.keySet());
  }

  @Test
  void eachIsASchema() {
    Schema dialect =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                com.networknt.schema.SchemaLocation.of(
                    "https://json-schema.org/draft/2020-12/schema"));
    FILES.forEach(
        (name, bytes) ->
            assertThat(dialect.validate(text(bytes), InputFormat.JSON)).as(name).isEmpty());
  }

  static Stream<PlanCase> readable() {
    return Stream.of("cases/read", "cases/check", "cases/run", "compare", "schedule")
        .filter(folder -> Files.isDirectory(Path.of("src/test/resources", folder)))
        .flatMap(folder -> PlanCase.in(folder).stream())
        .filter(
            plan ->
                Plans.run(plan.tree(false)).diagnostics().stream()
                    .noneMatch(Diagnostic::blocksReading));
  }

  @ParameterizedTest
  @MethodSource("readable")
  void whatTheReaderTakesIsNeverRefused(PlanCase plan) {
    plan.files().forEach((path, text) -> assertThat(faults(path, text)).as(path).isEmpty());
  }

  @Test
  void theSampleIsNeverRefused() throws IOException {
    int seen = 0;
    try (Stream<Path> files = Files.walk(SAMPLE)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String path = SAMPLE.relativize(file).toString().replace('\\', '/');
        if (definition(path).isPresent()) {
          assertThat(faults(path, Files.readString(file, UTF_8))).as(path).isEmpty();
          seen++;
        }
      }
    }
    assertThat(seen).isGreaterThan(20);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "program.yaml | 'name: A\nonwer: maya\n'",
        "program.yaml | 'name: [A, B]\n'",
        "program.yaml | 'name: A\nstart: 1.6.2026\n'",
        "program.yaml | 'name: A\nreports: daily\n'",
        "program.yaml | 'name: A\nlevel: maybe\n'",
        "program.yaml | 'name: A\npolicy: {rules: {no-ownr: off}}\n'",
        "program.yaml | 'name: A\npolicy: {rules: {no-owner: loud}}\n'",
        "program.yaml | 'name: A\ncalendar: {freezes: [{rang: 2026-12-01}]}\n'",
        "program.yaml | 'name: A\nprojects: {a: {items: {b: {duration: 5}}}}\n'",
        "program.yaml | 'name: A\nprojects: {a: {items: {b: {duration: 5 days}}}}\n'",
        "program.yaml | 'name: A\nprojects: {a: {items: {b: {items: {c: {dur: 5d}}}}}}\n'",
        "program.yaml | 'name: A\nprojects: [a, b]\n'",
        "projects/a.yaml | 'state: going\n'",
        "projects/a.yaml | 'items: {b: {after: {item: c, kind: FS}}}\n'",
        "projects/a/items/b.yaml | 'estimate: 5d..\n'",
        "projects/a.md | '---\nstat: active\n---\nText\n'",
        "risks.yaml | 'a: {probability: 130 percent}\n'",
        "risks/a.yaml | 'impact: huge\n'",
        "teams.yaml | 'a: {calendar: {weeks: mon-fri}}\n'",
        "updates/2026-10-02.md | '---\nhealth: green\n---\n'",
        "milestones.yaml | 'a: {duration: 5d}\n'",
        "portfolio.yaml | 'name: A\nrisks: {}\n'",
      })
  void whatBothRefuse(String path, String text) {
    assertThat(faults(path, text)).isNotEmpty();
    String whole =
        path.equals("program.yaml") || path.equals("portfolio.yaml")
            ? ""
            : "=== program.yaml ===\nname: A\n";
    PlanCase plan = PlanCase.of("bad", whole + "=== " + path + " ===\n" + text);
    assertThat(Plans.run(plan.tree(false)).diagnostics()).anyMatch(Diagnostic::blocksReading);
  }

  @Test
  void everyFieldHasAWordForThoseWhoHover() {
    String whole = text(FILES.getOrDefault(PlanSchema.WHOLE, new byte[0]));
    assertThat(whole)
        .contains(
            "\"description\": \"promised: finish no later than (a date such as 2026-11-20, 2026-12 or 2026-Q4)\"");
  }

  private static List<String> faults(String path, String text) {
    Optional<String> definition = definition(path);
    String yaml = text;
    if (path.endsWith(".md")) {
      Matcher front = FRONT.matcher(text);
      yaml = front.matches() ? front.group(1) : "";
    }
    if (definition.isEmpty() || yaml.isBlank()) {
      return List.of();
    }
    String json = JsonMapper.shared().writeValueAsString(YamlCore.parse(yaml));
    List<String> faults = new ArrayList<>();
    SCHEMAS
        .computeIfAbsent(definition.get(), EditorSchemaTest::schema)
        .validate(json, InputFormat.JSON)
        .forEach(fault -> faults.add(fault.toString()));
    return faults;
  }

  private static Schema schema(String definition) {
    String whole = text(FILES.getOrDefault(PlanSchema.WHOLE, new byte[0]));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(whole.replaceFirst("#/\\$defs/program\"", "#/\\$defs/" + definition + "\""));
  }

  /**
   * What stands in a file: an entity of its folder's kind, a collection, or a part of a program.
   */
  private static Optional<String> definition(String path) {
    String[] steps = path.replaceFirst("\\.(ya?ml|md)$", "").split("/");
    String own = steps[steps.length - 1];
    if (!path.matches(".*\\.(ya?ml|md)")
        || path.matches("(.*/)?([._].*|README\\.md)")
        || path.startsWith("assets/")) {
      return Optional.empty();
    }
    if (FILES.containsKey(own + ".schema.json") && !own.equals("plan")) {
      return Optional.of(own);
    }
    String folder = steps.length > 1 ? steps[steps.length - 2] : "";
    String word = folder.equals("people") ? "person" : folder.replaceFirst("s$", "");
    return FILES.containsKey(folder + ".schema.json") ? Optional.of(word) : Optional.empty();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, UTF_8);
  }
}
