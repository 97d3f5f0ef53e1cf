package dev.tpm.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tpm.Options;
import dev.tpm.PlanReview;
import dev.tpm.compare.PlanChange;
import dev.tpm.source.FolderTree;
import dev.tpm.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Repositories as the git program makes them, and changes of a plan in them. */
class ForeignRepositoriesTest extends RepositoryFixture {
  private static final String PLAN =
      """
      name: A plan that is long enough to be known again
      status-date: 2026-11-23
      start: 2026-11-23
      projects:
        a:
          items:
            work: {duration: %s}
          milestones:
            live: {after: work, due: 2026-12-31}
      """;

  private void git(Path where, String... words) throws InterruptedException {
    String[] command = new String[words.length + 9];
    String[] first = {
      "git",
      "-C",
      where.toString(),
      "-c",
      "user.name=Ada",
      "-c",
      "user.email=ada@example.org",
      "-c",
      "protocol.file.allow=always"
    };
    System.arraycopy(first, 0, command, 0, first.length);
    System.arraycopy(words, 0, command, first.length, words.length);
    assumeTrue(run(command), "there is no git program that does " + String.join(" ", words));
  }

  private static PlanReview review(PlanVersion base, SourceTree head) throws IOException {
    return PlanReview.of(
        base.exists() ? Optional.of(base.tree()) : Optional.empty(),
        head,
        Options.on(LocalDate.parse("2026-11-23")));
  }

  private static PlanVersion base(PlanRepository repository, String name) throws HistoryException {
    return repository.base(Optional.of(name), Optional.empty(), Map.of());
  }

  @Test
  void aLinkedWorktreeIsReadLikeItsRepository() throws Exception {
    write("program.yaml", PLAN.formatted("5d"));
    commit("five", "2026-10-05T10:00:00Z");
    Path linked = temp.resolve("linked");
    git(folder, "worktree", "add", "-q", "-b", "change", linked.toString());
    Path there = linked.resolve("src/program");
    Files.writeString(there.resolve("program.yaml"), PLAN.formatted("9d"));

    try (PlanRepository repository = PlanRepository.of(there)) {
      PlanReview both = review(base(repository, "main"), new FolderTree(there, ""));

      assertThat(both.review().orElseThrow().edits())
          .extracting(PlanChange::message)
          .containsExactly("work, duration: 5d → 9d");
      assertThat(text(repository.version("change").tree(), "program.yaml")).contains("5d");
    }
  }

  @Test
  void aBareRepositoryIsComparedWithoutAnyFile() throws Exception {
    write("program.yaml", PLAN.formatted("5d"));
    commit("five", "2026-10-05T10:00:00Z");
    git.branchCreate().setName("before").call();
    write("program.yaml", PLAN.formatted("9d"));
    commit("nine", "2026-10-06T10:00:00Z");
    Path bare = temp.resolve("bare.git");
    git(temp, "clone", "-q", "--bare", folder.toUri().toString(), bare.toString());

    try (PlanRepository repository = PlanRepository.of(bare.resolve("src/program"))) {
      PlanReview both = review(base(repository, "before"), repository.version("main").tree());

      assertThat(both.review().orElseThrow().edits()).hasSize(1);
    }
  }

  @Test
  void aRealRepositoryOfLongIdsIsRefusedByName() throws Exception {
    Path modern = Files.createDirectories(temp.resolve("modern"));
    git(modern, "init", "-q", "--object-format=sha256");
    Path there = Files.createDirectories(modern.resolve("program"));
    Files.writeString(there.resolve("program.yaml"), PLAN.formatted("5d"));
    git(modern, "add", ".");
    git(modern, "-c", "commit.gpgsign=false", "commit", "-q", "-m", "five");

    assertThatThrownBy(
            () -> {
              try (PlanRepository repository = PlanRepository.of(there)) {
                repository.version("HEAD");
              }
            })
        .isInstanceOf(HistoryException.class)
        .hasMessageContaining("sha256");
  }

  @Test
  void aSubmoduleAndALinkAreNotFollowed() throws Exception {
    Path other = Files.createDirectories(temp.resolve("other"));
    git(other, "init", "-q", "-b", "main");
    Files.writeString(other.resolve("risks.yaml"), "r: {name: From elsewhere}\n");
    git(other, "add", ".");
    git(other, "-c", "commit.gpgsign=false", "commit", "-q", "-m", "risk");
    write("program.yaml", PLAN.formatted("5d"));
    commit("five", "2026-10-05T10:00:00Z");
    git(folder, "submodule", "add", "-q", other.toUri().toString(), "src/program/projects");
    Files.createSymbolicLink(plan.resolve("risks.yaml"), other.resolve("risks.yaml"));
    commit("a submodule and a link", "2026-10-06T10:00:00Z");

    try (PlanRepository repository = PlanRepository.of(plan)) {
      SourceTree tree = repository.version("main").tree();

      assertThat(tree.entries(100))
          .extracting(SourceTree.Entry::path, SourceTree.Entry::link)
          .containsExactlyInAnyOrder(
              org.assertj.core.api.Assertions.tuple("program.yaml", false),
              org.assertj.core.api.Assertions.tuple("risks.yaml", true));
    }
  }

  @Test
  void aPlanThatIsBrokenOnOneSideIsNeverNoChange() throws Exception {
    write("program.yaml", "name: [broken\n");
    commit("broken", "2026-10-05T10:00:00Z");
    write("program.yaml", PLAN.formatted("5d"));
    commit("mended", "2026-10-06T10:00:00Z");

    try (PlanRepository repository = PlanRepository.of(plan)) {
      PlanReview onward = review(base(repository, "HEAD~1"), repository.version("HEAD").tree());
      PlanReview back = review(base(repository, "HEAD"), repository.version("HEAD~1").tree());

      assertThat(onward.review()).isEmpty();
      assertThat(onward.base().orElseThrow().readable()).isFalse();
      assertThat(onward.base().orElseThrow().diagnostics().get(0).span().orElseThrow().place())
          .matches("[0-9a-f]{8}:src/program/program.yaml:1:.*");
      assertThat(back.review()).isEmpty();
      assertThat(back.head().readable()).isFalse();
    }
  }

  @Test
  void aFolderThatMovedIsTheSamePlan() throws Exception {
    Path old = Files.createDirectories(folder.resolve("plans/launch"));
    Files.writeString(old.resolve("program.yaml"), PLAN.formatted("5d"));
    commit("in its old place", "2026-10-05T10:00:00Z");
    Files.move(old.resolve("program.yaml"), plan.resolve("program.yaml"));
    commit("moved", "2026-10-06T10:00:00Z");

    try (PlanRepository repository = PlanRepository.of(plan)) {
      PlanReview both = review(base(repository, "HEAD~1"), repository.version("HEAD").tree());

      assertThat(both.review().orElseThrow().isEmpty()).isTrue();
      assertThat(both.base()).isPresent();
    }
  }

  @Test
  void aPlanThatWasNotThereIsAllNew() throws Exception {
    Files.writeString(folder.resolve("README.md"), "code");
    commit("code", "2026-10-05T10:00:00Z");
    write("program.yaml", PLAN.formatted("5d"));
    commit("a plan", "2026-10-06T10:00:00Z");

    try (PlanRepository repository = PlanRepository.of(plan)) {
      PlanReview both = review(base(repository, "HEAD~1"), repository.version("HEAD").tree());

      assertThat(both.base()).isEmpty();
      assertThat(both.review().orElseThrow().edits())
          .extracting(PlanChange::kind)
          .containsOnly(PlanChange.Kind.ADDED);
    }
  }
}
