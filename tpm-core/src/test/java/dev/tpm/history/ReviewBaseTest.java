package dev.tpm.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.Test;

class ReviewBaseTest extends RepositoryFixture {
  @Test
  void takesThePullRequestsBaseFromTheBuildsEnvironment() throws Exception {
    RevCommit first = threeCommits();
    git.checkout().setCreateBranch(true).setName("change").setStartPoint("v1").call();
    write("program.yaml", "name: changed\n");
    RevCommit change = commit("change", "2026-11-20T10:00:00Z");

    assertThat(base(Map.of("GITHUB_BASE_REF", "main"))).isEqualTo(first.name());
    assertThat(base(Map.of("CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "main"))).isEqualTo(first.name());
    assertThat(base(Map.of("SYSTEM_PULLREQUEST_TARGETBRANCH", "refs/heads/main")))
        .isEqualTo(first.name());
    assertThat(base(Map.of("CI_MERGE_REQUEST_DIFF_BASE_SHA", change.name())))
        .isEqualTo(change.name());
    assertThatThrownBy(() -> base(Map.of("GITHUB_BASE_REF", "release")))
        .hasMessageContaining("no commit, branch, tag or date 'release'");
  }

  @Test
  void takesTheFirstParentOfAPullRequestsMerge() throws Exception {
    threeCommits();
    git.checkout().setCreateBranch(true).setName("change").setStartPoint("v1").call();
    write("projects/other.yaml", "name: Other\n");
    RevCommit change = commit("change", "2026-11-20T10:00:00Z");
    git.checkout().setName("main").call();
    String main = git.getRepository().resolve("main").name();
    git.merge()
        .include(change)
        .setFastForward(MergeCommand.FastForwardMode.NO_FF)
        .setMessage("Merge pull request #12 from change")
        .call();

    Map<String, String> environment =
        Map.of("GITHUB_BASE_REF", "gone", "GITHUB_REF", "refs/pull/12/merge");
    assertThat(base(environment)).isEqualTo(main);
    try (PlanRepository repository = PlanRepository.of(plan)) {
      assertThat(repository.version("HEAD").revision().orElseThrow().pullRequest()).contains(12);
    }
  }

  @Test
  void fallsBackOnTheUpstreamAndThenOnTheRemotesDefaultBranch() throws Exception {
    RevCommit first = threeCommits();
    String tip = git.getRepository().resolve("main").name();
    Path clone = temp.resolve("clone");
    try (Git other =
        Git.cloneRepository()
            .setURI(folder.toUri().toString())
            .setDirectory(clone.toFile())
            .call()) {
      git = other;
      plan = clone.resolve("src/program");
      assertThat(base(Map.of())).isEqualTo(tip);

      other.checkout().setCreateBranch(true).setName("alone").setStartPoint("v1").call();
      if (other.getRepository().exactRef("refs/remotes/origin/HEAD") == null) {
        other
            .getRepository()
            .updateRef("refs/remotes/origin/HEAD")
            .link("refs/remotes/origin/main");
      }
      assertThat(base(Map.of())).isEqualTo(first.name());
    }
  }

  @Test
  void saysWhatToPassWhereNothingSaysTheBase() throws Exception {
    threeCommits();

    assertThatThrownBy(() -> base(Map.of()))
        .isInstanceOf(HistoryException.class)
        .hasMessageContaining("-Dtpm.base=main");
  }

  private String base(Map<String, String> environment) throws HistoryException {
    try (PlanRepository repository = PlanRepository.of(plan)) {
      return repository
          .base(Optional.empty(), Optional.empty(), environment)
          .revision()
          .orElseThrow()
          .id();
    }
  }
}
