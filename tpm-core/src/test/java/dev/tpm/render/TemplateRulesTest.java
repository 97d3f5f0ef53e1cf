package dev.tpm.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no template may do, because it would undo the escaping or the policy of the pages. */
class TemplateRulesTest {

  private static final Path FOLDER = Path.of("src/main/resources/dev/tpm/render");

  private static final List<String> BANNED =
      List.of(
          "no_esc",
          "noEsc",
          "noautoesc",
          "noAutoEsc",
          "outputformat",
          "outputFormat",
          "?new",
          "?api",
          "?interpret",
          "?eval",
          " style=\"",
          "<script>",
          "javascript:",
          " onclick",
          " onload");

  static Stream<Path> templates() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(f -> f.toString().contains(".ftl")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void thereAreTemplates() {
    assertThat(templates()).hasSizeGreaterThan(2).allMatch(f -> f.toString().endsWith(".ftlh"));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void neverBypassTheEscaping(Path template) throws IOException {
    assertThat(Files.readString(template)).doesNotContain(BANNED);
  }
}
