package dev.tpm.history;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.StatusCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.submodule.SubmoduleWalk.IgnoreSubmoduleMode;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** Reads one folder's state out of its repository. */
final class GitLookup {
  private final Repository repository;

  /** The folder inside the work tree, with '/'; empty for the whole of it. */
  private final String path;

  private GitLookup(Repository repository, String path) {
    this.repository = repository;
    this.path = path;
  }

  static GitPlan of(Path folder) {
    try {
      Path real = folder.toRealPath();
      FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(real.toFile());
      return builder.getGitDir() == null ? GitPlan.UNKNOWN : in(builder, real);
    } catch (IOException | GitAPIException | JGitInternalException e) {
      return noted("git's history of the plan could not be read: " + e.getMessage());
    } catch (IllegalArgumentException | IllegalStateException | UnsupportedOperationException e) {
      // What JGit says of a repository in a form that it does not know.
      return noted("git's history of the plan is in a form that is not read: " + e.getMessage());
    }
  }

  private static GitPlan in(FileRepositoryBuilder builder, Path folder)
      throws IOException, GitAPIException {
    try (Repository repository = builder.setMustExist(true).build()) {
      if (repository.isBare()) {
        return GitPlan.UNKNOWN;
      }
      String format = repository.getConfig().getString("extensions", null, "objectformat");
      if (format != null && !format.equals("sha1")) {
        return noted(
            "git's history of the plan is kept in the format "
                + format
                + ", which is not read: only sha1 is");
      }
      File workTree = repository.getWorkTree();
      Path path = workTree.toPath().toRealPath().relativize(folder);
      return new GitLookup(repository, path.toString().replace('\\', '/')).read();
    }
  }

  private GitPlan read() throws IOException, GitAPIException {
    Optional<GitPlan.Commit> last = last();
    boolean hidden = last.isPresent() && isCutOff(last.get());
    return new GitPlan(
        last,
        branch(),
        last.isEmpty() || isChanged(),
        hidden
            ? Optional.of(
                "this clone is shallow, so the plan's last commit may be older than it looks:"
                    + " fetch the whole history for its true day")
            : Optional.empty(),
        Optional.of(path));
  }

  private Optional<GitPlan.Commit> last() throws IOException {
    ObjectId head = repository.resolve(Constants.HEAD);
    if (head == null) {
      return Optional.empty();
    }
    try (RevWalk walk = new RevWalk(repository)) {
      if (!path.isEmpty()) {
        walk.setTreeFilter(AndTreeFilter.create(PathFilter.create(path), TreeFilter.ANY_DIFF));
      }
      walk.markStart(walk.parseCommit(head));
      RevCommit commit = walk.next();
      return commit == null
          ? Optional.empty()
          : Optional.of(new GitPlan.Commit(commit.name(), day(commit.getCommitterIdent())));
    }
  }

  private static LocalDate day(PersonIdent committer) {
    return LocalDate.ofInstant(committer.getWhenAsInstant(), committer.getZoneId());
  }

  /** Whether the commit only seems to have changed the plan, since its parents are not here. */
  private boolean isCutOff(GitPlan.Commit commit) throws IOException {
    return repository.getObjectDatabase().getShallowCommits().stream()
        .anyMatch(id -> id.name().equals(commit.id()));
  }

  private Optional<String> branch() throws IOException {
    Ref head = repository.exactRef(Constants.HEAD);
    return head != null && head.isSymbolic()
        ? Optional.of(Repository.shortenRefName(head.getTarget().getName()))
        : Optional.empty();
  }

  private boolean isChanged() throws GitAPIException {
    StatusCommand status =
        Git.wrap(repository).status().setIgnoreSubmodules(IgnoreSubmoduleMode.ALL);
    if (!path.isEmpty()) {
      status.addPath(path);
    }
    return !status.call().isClean();
  }

  private static GitPlan noted(String note) {
    return new GitPlan(
        Optional.empty(), Optional.empty(), true, Optional.of(note), Optional.empty());
  }
}
