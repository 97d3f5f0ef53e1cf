package dev.tpm.history;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What git says about a plan's folder.
 *
 * @param last the last commit that changed a file of the plan; absent where there is none, or no
 *     git
 * @param branch the branch that is checked out; absent where none is
 * @param changed whether a file of the plan differs from the last commit, new files that git does
 *     not ignore included
 * @param note what a reader of the dates should know: why git could not be read, or that a shallow
 *     clone hides the true last commit
 * @param folder the plan's folder in the repository, with {@code /}; empty text for the whole of
 *     it; absent where there is no repository
 */
public record GitPlan(
    Optional<Commit> last,
    Optional<String> branch,
    boolean changed,
    Optional<String> note,
    Optional<String> folder) {

  /**
   * A commit.
   *
   * @param id the whole id in hexadecimal
   * @param day the day it was committed, where its committer was
   */
  public record Commit(String id, LocalDate day) {
    private static final int SHORT = 8;

    /** The first eight digits, as people quote them. */
    public String shortId() {
      return id.substring(0, Math.min(SHORT, id.length()));
    }
  }

  /** A plan that git knows nothing about. */
  public static final GitPlan UNKNOWN =
      new GitPlan(Optional.empty(), Optional.empty(), true, Optional.empty(), Optional.empty());

  /**
   * Looks a folder up in the repository that holds it, if one does. Never fails: a repository that
   * cannot be read is a note.
   */
  public static GitPlan of(Path folder) {
    return GitLookup.of(folder);
  }

  /** The same where nothing is told of the repository but the commit. */
  public GitPlan withoutPlace() {
    return new GitPlan(last, Optional.empty(), changed, Optional.empty(), Optional.empty());
  }

  /** The day that the plan as it stands was committed; absent where it has changed since. */
  public Optional<LocalDate> committedOn() {
    return changed ? Optional.empty() : last.map(Commit::day);
  }
}
