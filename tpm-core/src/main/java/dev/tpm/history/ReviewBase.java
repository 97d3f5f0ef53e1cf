package dev.tpm.history;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.BranchConfig;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;

/** Finds out what a change is to be held against, where nobody says so. */
final class ReviewBase {
  /** Variables that name the branch that a pull request goes into. */
  private static final List<String> TARGETS =
      List.of(
          "GITHUB_BASE_REF",
          "CI_MERGE_REQUEST_TARGET_BRANCH_NAME",
          "BITBUCKET_PR_DESTINATION_BRANCH",
          "SYSTEM_PULLREQUEST_TARGETBRANCH",
          "CHANGE_TARGET");

  private final Repository repository;
  private final Revisions revisions;
  private final RevCommit head;

  /** A commit, and what it is called. */
  record Found(RevCommit commit, String label) {}

  ReviewBase(Repository repository, RevCommit head) {
    this.repository = repository;
    this.revisions = new Revisions(repository);
    this.head = head;
  }

  /**
   * The base of a pull request, as the build's environment names it; else where the branch left its
   * upstream; else where it left the remote's default branch.
   */
  Found find(Map<String, String> environment) throws IOException, HistoryException {
    String exact = environment.getOrDefault("CI_MERGE_REQUEST_DIFF_BASE_SHA", "");
    if (!exact.isBlank()) {
      return new Found(revisions.named(exact), exact);
    }
    for (String variable : TARGETS) {
      String target = environment.getOrDefault(variable, "").replaceFirst("^refs/heads/", "");
      if (!target.isBlank()) {
        return requested(target, environment);
      }
    }
    return fork(upstream().or(this::defaultBranch).orElseThrow(ReviewBase::nothing));
  }

  /** What is checked out of a pull request may be its merge, whose first parent is the base. */
  private Found requested(String target, Map<String, String> environment)
      throws IOException, HistoryException {
    boolean merged =
        environment.getOrDefault("GITHUB_REF", "").matches("refs/pull/\\d+/merge")
            && head.getParentCount() == 2;
    return merged ? new Found(revisions.named(head.getParent(0).name()), target) : fork(target);
  }

  private Found fork(String name) throws IOException, HistoryException {
    String remote = Constants.R_REMOTES + Constants.DEFAULT_REMOTE_NAME + "/" + name;
    RevCommit tip = revisions.named(repository.exactRef(remote) == null ? name : remote);
    return new Found(revisions.fork(head, tip, name), Repository.shortenRefName(name));
  }

  private Optional<String> upstream() {
    try {
      Ref current = repository.exactRef(Constants.HEAD);
      if (current == null || !current.isSymbolic()) {
        return Optional.empty();
      }
      String branch = Repository.shortenRefName(current.getTarget().getName());
      return Optional.ofNullable(
              new BranchConfig(repository.getConfig(), branch).getTrackingBranch())
          .filter(this::isThere);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<String> defaultBranch() {
    try {
      Ref known = repository.exactRef("refs/remotes/origin/HEAD");
      return Optional.ofNullable(known)
          .filter(Ref::isSymbolic)
          .map(ref -> ref.getTarget().getName())
          .filter(this::isThere);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private boolean isThere(String ref) {
    try {
      return repository.exactRef(ref) != null;
    } catch (IOException e) {
      return false;
    }
  }

  private static HistoryException nothing() {
    return new HistoryException(
        "nothing says what to compare with: this is no pull request, and the branch has no"
            + " upstream; pass a commit, branch, tag or date, as in -Dtpm.base=main");
  }
}
