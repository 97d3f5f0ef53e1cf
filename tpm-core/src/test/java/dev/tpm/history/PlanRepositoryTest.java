package dev.tpm.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tpm.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanRepositoryTest extends RepositoryFixture {
  @ParameterizedTest
  @CsvSource({
    "main, third",
    "v1, first",
    "2026-10-31, second",
    "main@{2026-10-07}, first",
    "2026-12-24, third",
    "HEAD~1, second",
  })
  void findsAVersionByWhatPeopleCallIt(String wanted, String name) throws Exception {
    threeCommits();

    try (PlanRepository repository = PlanRepository.of(plan)) {
      PlanVersion version = repository.version(wanted);

      assertThat(text(version.tree(), "program.yaml")).isEqualTo("name: " + name + "\n");
      assertThat(version.exists()).isTrue();
      assertThat(version.revision().orElseThrow().subject()).isEqualTo(name);
      assertThat(version.name()).startsWith(wanted + " (");
    }
  }

  @Test
  void findsAVersionByTheBeginningOfItsId() throws Exception {
    RevCommit first = threeCommits();

    try (PlanRepository repository = PlanRepository.of(plan)) {
      PlanVersion version = repository.version(first.name().substring(0, 10));

      assertThat(text(version.tree(), "program.yaml")).isEqualTo("name: first\n");
      assertThat(version.name()).isEqualTo(first.name().substring(0, 10));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nowhere", "-x", "main^{tree}", "a..b", "@{", "\u202emain", "1234567890ab"})
  void saysThatItKnowsNoSuchCommit(String wanted) throws Exception {
    threeCommits();

    try (PlanRepository repository = PlanRepository.of(plan)) {
      assertThatThrownBy(() -> repository.version(wanted))
          .isInstanceOf(HistoryException.class)
          .hasMessageContaining("'" + wanted + "'")
          .hasMessageContaining("git fetch origin");
    }
  }

  @Test
  void saysWhenADayIsBeforeTheFirstCommit() throws Exception {
    threeCommits();

    try (PlanRepository repository = PlanRepository.of(plan)) {
      assertThatThrownBy(() -> repository.version("2020-01-01"))
          .hasMessage("'HEAD' has no commit of 2020-01-01 or before: its first is of 2026-10-05");
      assertThatThrownBy(() -> repository.version("main@{2026-02-30}"))
          .hasMessage("there is no day 2026-02-30");
    }
  }

  @Test
  void readsFilesAndNeitherLinksNorOtherRepositories() throws Exception {
    write("projects/ledger.yaml", "name: Ledger\n");
    write(".hidden/x.yaml", "no: plan\n");
    write("_drafts/y.yaml", "no: plan\n");
    Files.createSymbolicLink(plan.resolve("outside.yaml"), Path.of("/etc/hostname"));
    Git.init().setDirectory(plan.resolve("inner").toFile()).call().close();
    commit("all of it", "2026-10-05T10:00:00Z");

    try (PlanRepository repository = PlanRepository.of(plan)) {
      SourceTree tree = repository.version("main").tree();
      List<SourceTree.Entry> entries = tree.entries(100);

      assertThat(entries)
          .containsExactly(
              new SourceTree.Entry("outside.yaml", 13, true),
              new SourceTree.Entry("projects/ledger.yaml", 13, false));
      assertThat(tree.entries(0)).hasSize(1);
      assertThat(text(tree, "projects/ledger.yaml")).isEqualTo("name: Ledger\n");
      assertThatThrownBy(() -> tree.read("../../README.md", 100)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void knowsThatThereWasNoPlanYet() throws Exception {
    Files.writeString(folder.resolve("README.md"), "code");
    RevCommit before = commit("code alone", "2026-10-01T10:00:00Z");
    threeCommits();

    try (PlanRepository repository = PlanRepository.of(plan)) {
      PlanVersion version = repository.base(Optional.of(before.name()), Optional.empty(), Map.of());

      assertThat(version.exists()).isFalse();
      assertThat(version.tree().entries(10)).isEmpty();
    }
  }

  @Test
  void followsAFolderThatMoved() throws Exception {
    Path old = Files.createDirectories(folder.resolve("plan"));
    Files.writeString(old.resolve("program.yaml"), "name: A plan that moves on one day\n");
    RevCommit before = commit("in its old place", "2026-10-01T10:00:00Z");
    Files.move(old.resolve("program.yaml"), plan.resolve("program.yaml"));
    commit("moved", "2026-10-02T10:00:00Z");

    try (PlanRepository repository = PlanRepository.of(plan)) {
      PlanVersion version = repository.base(Optional.of(before.name()), Optional.empty(), Map.of());

      assertThat(version.exists()).isTrue();
      assertThat(text(version.tree(), "program.yaml")).contains("moves on one day");
      assertThat(version.tree().displayPrefix()).endsWith(":plan/");
    }
  }

  @Test
  void readsABareRepository() throws Exception {
    threeCommits();
    Path bare = temp.resolve("bare.git");
    Git.cloneRepository()
        .setBare(true)
        .setURI(folder.toUri().toString())
        .setDirectory(bare.toFile())
        .call()
        .close();

    try (PlanRepository repository = PlanRepository.of(bare.resolve("src/program"))) {
      assertThat(text(repository.version("v1").tree(), "program.yaml")).isEqualTo("name: first\n");
    }
  }

  @Test
  void tellsHowToFetchWhatAShallowCloneHasNot() throws Exception {
    RevCommit first = threeCommits();
    Path clone = temp.resolve("shallow");
    assumeTrue(
        run("git", "clone", "-q", "--depth", "1", folder.toUri().toString(), clone.toString()),
        "there is no git program that makes a shallow clone");

    try (PlanRepository repository = PlanRepository.of(clone.resolve("src/program"))) {
      assertThat(text(repository.version("HEAD").tree(), "program.yaml"))
          .isEqualTo("name: third\n");
      assertThatThrownBy(() -> repository.version(first.name()))
          .hasMessageContaining("git fetch --unshallow origin");
      assertThatThrownBy(() -> repository.version("2026-10-06"))
          .hasMessageContaining("git fetch --unshallow origin");
    }
  }

  @Test
  void saysThatThereIsNoRepository() throws Exception {
    Path alone = Files.createDirectories(temp.resolve("alone"));

    assertThatThrownBy(() -> PlanRepository.of(alone))
        .isInstanceOf(HistoryException.class)
        .hasMessageContaining("not in a git repository");
  }

  @Test
  void saysThatAnotherFormatIsNotRead() throws Exception {
    StoredConfig config = git.getRepository().getConfig();
    config.setInt("core", null, "repositoryformatversion", 1);
    config.setString("extensions", null, "objectformat", "sha256");
    config.save();

    assertThatThrownBy(() -> PlanRepository.of(plan))
        .isInstanceOf(HistoryException.class)
        .hasMessageContaining("sha256");
  }
}
