package dev.tpm.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitPlanTest {
  private static final ZoneId AUCKLAND = ZoneId.of("+13:00");

  @TempDir Path temp;
  private Path repository;
  private Path plan;

  @BeforeEach
  void makeFolders() throws IOException {
    repository = Files.createDirectories(temp.resolve("repository"));
    plan = Files.createDirectories(repository.resolve("app/src/program"));
    Files.writeString(plan.resolve("program.yaml"), "name: Search relaunch\n");
  }

  @Test
  void aFolderOutsideOfGitIsUnknown() {
    assertThat(GitPlan.of(plan)).isEqualTo(GitPlan.UNKNOWN);
    assertThat(GitPlan.of(temp.resolve("nowhere")).committedOn()).isEmpty();
  }

  @Test
  void theDayIsTheCommittersOwnAndOnlyThePlanCounts() throws Exception {
    try (Git git = start()) {
      RevCommit commit = commit(git, "2026-11-20T12:30:00Z");
      Files.writeString(repository.resolve("README.md"), "code");
      commit(git, "2026-11-25T12:00:00Z");

      GitPlan known = GitPlan.of(plan);

      assertThat(known.last())
          .contains(new GitPlan.Commit(commit.name(), LocalDate.parse("2026-11-21")));
      assertThat(known.last().orElseThrow().shortId()).isEqualTo(commit.name().substring(0, 8));
      assertThat(known.branch()).contains("main");
      assertThat(known.committedOn()).contains(LocalDate.parse("2026-11-21"));
      assertThat(known.note()).isEmpty();
      assertThat(GitPlan.of(repository).committedOn()).contains(LocalDate.parse("2026-11-26"));
    }
  }

  @Test
  void aPlanThatChangedSinceHasNoDay() throws Exception {
    try (Git git = start()) {
      commit(git, "2026-11-20T12:30:00Z");
      Files.writeString(repository.resolve("README.md"), "not the plan");
      assertThat(GitPlan.of(plan).changed()).isFalse();

      Files.writeString(plan.resolve("risks.yaml"), "r: {}\n");
      assertThat(GitPlan.of(plan).changed()).isTrue();
      assertThat(GitPlan.of(plan).last()).isPresent();
      assertThat(GitPlan.of(plan).committedOn()).isEmpty();

      Files.writeString(repository.resolve(".gitignore"), "risks.yaml\n");
      assertThat(GitPlan.of(plan).changed()).isFalse();

      Files.writeString(plan.resolve("program.yaml"), "name: Other\n");
      assertThat(GitPlan.of(plan).changed()).isTrue();
    }
  }

  @Test
  void aPlanThatWasNeverCommittedHasNoDay() throws Exception {
    try (Git git = start()) {
      assertThat(GitPlan.of(plan).committedOn()).isEmpty();
      assertThat(GitPlan.of(plan).branch()).contains("main");
      Files.writeString(repository.resolve("README.md"), "code");
      git.add().addFilepattern("README.md").call();
      git.commit().setMessage("code").setSign(false).call();
      assertThat(GitPlan.of(plan).committedOn()).isEmpty();
    }
  }

  @Test
  void theCommitBeforeAMergeCountsWhereTheMergeChangedNothing() throws Exception {
    try (Git git = start()) {
      RevCommit first = commit(git, "2026-11-20T01:00:00Z");
      git.branchCreate().setName("side").call();
      Files.writeString(repository.resolve("a.txt"), "a");
      commit(git, "2026-11-21T01:00:00Z");
      git.checkout().setName("side").call();
      Files.writeString(repository.resolve("b.txt"), "b");
      commit(git, "2026-11-22T01:00:00Z");
      git.merge().include(git.getRepository().resolve("main")).setMessage("merge").call();

      assertThat(GitPlan.of(plan).last().map(GitPlan.Commit::id)).contains(first.name());
    }
  }

  @Test
  void aShallowCloneSaysThatItsDayMayBeWrong() throws Exception {
    try (Git git = start()) {
      commit(git, "2026-11-20T01:00:00Z");
      Files.writeString(repository.resolve("a.txt"), "a");
      RevCommit second = commit(git, "2026-11-21T01:00:00Z");
      Files.writeString(repository.resolve(".git/shallow"), second.name() + "\n");

      GitPlan known = GitPlan.of(plan);

      assertThat(known.last().map(GitPlan.Commit::id)).contains(second.name());
      assertThat(known.note()).hasValueSatisfying(note -> assertThat(note).contains("shallow"));
    }
  }

  @Test
  void aLinkedWorkTreeIsReadThroughItsRepository() throws Exception {
    try (Git git = start()) {
      RevCommit commit = commit(git, "2026-11-20T01:00:00Z");
      Path tree = Files.createDirectories(temp.resolve("tree"));
      Path books = Files.createDirectories(repository.resolve(".git/worktrees/tree"));
      Files.writeString(tree.resolve(".git"), "gitdir: " + books + "\n");
      Files.writeString(books.resolve("HEAD"), commit.name() + "\n");
      Files.writeString(books.resolve("commondir"), "../..\n");
      Files.writeString(books.resolve("gitdir"), tree.resolve(".git") + "\n");
      Files.copy(repository.resolve(".git/index"), books.resolve("index"));
      Path linked = Files.createDirectories(tree.resolve("app/src/program"));
      Files.copy(plan.resolve("program.yaml"), linked.resolve("program.yaml"));

      GitPlan known = GitPlan.of(linked);

      assertThat(known.last().map(GitPlan.Commit::id)).contains(commit.name());
      assertThat(known.branch()).isEmpty();
      assertThat(known.changed()).isFalse();
    }
  }

  @Test
  void aPlanInASubmoduleIsReadFromTheSubmodule() throws Exception {
    RevCommit commit;
    try (Git git = start()) {
      commit = commit(git, "2026-11-20T01:00:00Z");
    }
    Path outer = temp.resolve("outer");
    try (Git git = init(outer)) {
      git.submoduleAdd().setPath("plans").setURI(repository.toUri().toString()).call().close();
      git.commit().setMessage("submodule").setSign(false).call();
    }
    GitPlan known = GitPlan.of(outer.resolve("plans/app/src/program"));
    assertThat(known.last().map(GitPlan.Commit::id)).contains(commit.name());
    assertThat(known.changed()).isFalse();
  }

  @Test
  void aRepositoryInAnUnknownFormIsANoteAndNoFailure() throws Exception {
    try (Git git = start()) {
      commit(git, "2026-11-20T01:00:00Z");
    }
    Files.writeString(
        repository.resolve(".git/config"),
        "[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n");

    GitPlan known = GitPlan.of(plan);

    assertThat(known.committedOn()).isEmpty();
    assertThat(known.note()).isPresent();
  }

  @Test
  void aBrokenRepositoryIsANoteAndNoFailure() throws Exception {
    try (Git git = start()) {
      commit(git, "2026-11-20T01:00:00Z");
    }
    Files.writeString(repository.resolve(".git/HEAD"), "0123456789012345678901234567890123456789");

    GitPlan known = GitPlan.of(plan);

    assertThat(known.last()).isEqualTo(Optional.empty());
    assertThat(known.note()).isPresent();
  }

  private Git start() throws GitAPIException {
    return init(repository);
  }

  private static Git init(Path folder) throws GitAPIException {
    return Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
  }

  private static RevCommit commit(Git git, String instant) throws GitAPIException {
    git.add().addFilepattern(".").call();
    PersonIdent person =
        new PersonIdent("Maya", "maya@example.com", Instant.parse(instant), AUCKLAND);
    return git.commit()
        .setMessage("m")
        .setAuthor(person)
        .setCommitter(person)
        .setSign(false)
        .call();
  }
}
