package dev.tpm.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.Golden;
import dev.tpm.PlanReview;
import dev.tpm.compare.Provenance;
import dev.tpm.compare.Texts;
import dev.tpm.source.FolderTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder of {@code compare/} holds two versions of a plan, and what the change means. */
class ReviewJsonTest {
  private static final String CASES = "compare/";
  private static final String SCHEMA = "diff.schema.json";

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("src/test/resources", CASES))) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysWhatAChangeMeans(String name) {
    Golden.check(CASES + name + "/diff.json", review(name));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void keepsToItsSchema(String name) {
    assertThat(Schemas.faults(SCHEMA, review(name))).isEmpty();
  }

  @Test
  void theSchemaNamesJustWhatIsWritten() throws IOException {
    Set<String> written = new TreeSet<>();
    cases().forEach(name -> written.addAll(SchemaKeys.written(review(name))));
    Set<String> described = SchemaKeys.described(SCHEMA);

    assertThat(SchemaKeys.missing(written, described)).as("not in the schema").isEmpty();
    assertThat(SchemaKeys.missing(described, written))
        .as("in no case")
        .allMatch(key -> key.endsWith("/help"));
  }

  @Test
  void theSchemaIsOne() {
    assertThat(
            Schemas.faults(
                "https://json-schema.org/draft/2020-12/schema",
                Schemas.text(SCHEMA).getBytes(UTF_8)))
        .isEmpty();
  }

  private static byte[] review(String name) {
    PlanReview both = Texts.review(tree(name, "base"), tree(name, "head"));
    Provenance from = new Provenance("base", "head", List.of(LocalDate.parse("2026-11-23")), "tpm");
    return ReviewJson.bytes(
        both.review().orElseThrow(() -> new AssertionError(both.head().diagnostics().toString())),
        from);
  }

  private static FolderTree tree(String name, String side) {
    return new FolderTree(Path.of("src/test/resources", CASES, name, side), "");
  }
}
