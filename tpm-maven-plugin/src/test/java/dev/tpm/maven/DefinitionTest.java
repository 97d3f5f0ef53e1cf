package dev.tpm.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefinitionTest {
  @TempDir Path base;

  @Test
  void nothingIsFoundWhereNothingIs() {
    assertThat(Definition.below(base)).isEmpty();
  }

  @Test
  void theUsualFolderComesFirst() throws IOException {
    Path program = Files.createDirectories(base.resolve("program"));
    Files.writeString(program.resolve("portfolio.yml"), "name: x\n");
    assertThat(Definition.below(base)).contains(program);

    Path usual = Files.createDirectories(base.resolve("src/program"));
    assertThat(Definition.below(base)).contains(usual);
  }

  @Test
  void aFolderOfCodeThatIsNamedProgramIsNoPlan() throws IOException {
    Path program = Files.createDirectories(base.resolve("program"));
    Files.writeString(program.resolve("Main.java"), "class Main {}\n");
    assertThat(Definition.below(base)).isEmpty();
  }
}
