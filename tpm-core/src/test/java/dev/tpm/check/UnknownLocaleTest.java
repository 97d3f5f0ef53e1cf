package dev.tpm.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnknownLocaleTest {
  private static final Path BUNDLES = Path.of("src/main/resources/dev/tpm/site/words");

  /** English is what all other languages fall back to, and has no name of its own. */
  @Test
  void theLanguagesThatAreKnownAreThoseThatHaveWords() throws IOException {
    try (Stream<Path> files = Files.list(BUNDLES)) {
      List<String> languages =
          Stream.concat(
                  Stream.of("en"),
                  files
                      .map(file -> String.valueOf(file.getFileName()))
                      .filter(name -> name.matches("common_[a-z]+\\.properties"))
                      .map(name -> name.replaceAll("common_|\\.properties", "")))
              .sorted()
              .toList();
      assertThat(UnknownLocale.SPOKEN).isEqualTo(languages);
    }
  }
}
