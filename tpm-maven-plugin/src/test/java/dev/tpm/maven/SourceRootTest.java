package dev.tpm.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceRootTest {
  @TempDir Path temp;
  private Path plan;

  @BeforeEach
  void makePlan() throws IOException {
    plan = Files.createDirectories(temp.resolve("repository/app/src/program"));
  }

  @Test
  void pathsBeginAtTheRepositoryWhereverTheCommandWasGiven() throws IOException {
    Files.writeString(temp.resolve("repository/.git"), "gitdir: elsewhere\n");
    assertThat(SourceRoot.prefix(plan, temp)).isEqualTo("app/src/program/");
    assertThat(SourceRoot.prefix(plan, plan)).isEqualTo("app/src/program/");
    assertThat(SourceRoot.prefix(temp.resolve("repository"), temp)).isEmpty();
  }

  @Test
  void withoutGitTheyBeginAtTheTopOfTheBuild() {
    assertThat(SourceRoot.prefix(plan, temp.resolve("repository"))).isEqualTo("app/src/program/");
  }

  @Test
  void aPlanOutsideIsNamedByItsFolderAlone() {
    assertThat(SourceRoot.prefix(plan, temp.resolve("other"))).isEqualTo("program/");
  }
}
