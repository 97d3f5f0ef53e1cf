package dev.tpm.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Rules;
import dev.tpm.source.SourceFile;
import dev.tpm.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the reference of the data to what is written. */
class DataDocTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @ParameterizedTest
  @ValueSource(strings = {"program.schema.json", "portfolio.schema.json"})
  void aSchemaIsASchema(String name) {
    assertThat(Schemas.faults("https://json-schema.org/draft/2020-12/schema", bytes(name)))
        .isEmpty();
  }

  @Test
  void everyKeyOfTheShapeIsExplained() throws IOException {
    JsonNode schema = MAPPER.readTree(Schemas.text("program.schema.json"));
    Set<String> keys = new TreeSet<>(schema.path("properties").propertyNames());
    for (String shape :
        List.of(
            "item",
            "handOff",
            "dependency",
            "health",
            "reason",
            "pace",
            "earnedValue",
            "entity",
            "effect",
            "pathToGreen",
            "shift",
            "stand",
            "wayBack",
            "measure",
            "shortcut",
            "hold")) {
      keys.addAll(schema.path("$defs").path(shape).path("properties").propertyNames());
    }
    schema.at("/$defs/reason/properties/kind/enum").forEach(kind -> keys.add(kind.asString()));
    schema.at("/$defs/handOff/properties/state/enum").forEach(state -> keys.add(state.asString()));
    schema.at("/$defs/item/properties/status/enum").forEach(state -> keys.add(state.asString()));
    String page = page();
    assertThat(keys).hasSizeGreaterThan(60).allSatisfy(key -> assertThat(page).contains("`" + key));
  }

  @Test
  void theExampleOfACheckIsOne() throws IOException {
    SourceFile file =
        new SourceFile("projects/checkout.yaml", "src/program/projects/checkout.yaml", "");
    Diagnostic finding =
        Diagnostic.at(
                new Span(file, 14, 15, 14, 27), Rules.UNKNOWN_REFERENCE, "no item 'ledger/schem'")
            .withHelp("did you mean 'ledger/schema'?");
    assertThat(examples())
        .contains(new String(CheckJson.bytes(List.of(finding), List.of()), UTF_8));
  }

  @Test
  void theExampleOfAProgramIsTheBeginningOfOne() throws IOException {
    Set<String> described = SchemaKeys.described("program.schema.json");
    assertThat(examples()).hasSize(2);
    assertThat(SchemaKeys.missing(SchemaKeys.written(examples().get(0).getBytes(UTF_8)), described))
        .isEmpty();
  }

  private static List<String> examples() throws IOException {
    List<String> found = new ArrayList<>();
    String[] parts = page().split("```", -1);
    for (int i = 1; i < parts.length; i += 2) {
      if (parts[i].startsWith("json\n")) {
        found.add(parts[i].substring("json\n".length()));
      }
    }
    return found;
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("../docs/data.md"), UTF_8);
  }

  private static byte[] bytes(String resource) {
    return Schemas.text(resource).getBytes(UTF_8);
  }
}
