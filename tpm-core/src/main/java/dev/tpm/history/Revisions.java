package dev.tpm.history;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;

/** Finds commits by what people call them. */
final class Revisions {
  private static final Pattern AT_DATE = Pattern.compile("(.*)@\\{(\\d{4}-\\d{2}-\\d{2})}");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,200}");

  private final Repository repository;

  Revisions(Repository repository) {
    this.repository = repository;
  }

  /**
   * Finds the commit of a commit's id, a branch, a tag, {@code branch@{date}} or a date. Of a date
   * it is the last one of that day or before, along the first parents of the branch, or of what is
   * checked out; git's own log of a clone's branches knows nothing that others do not.
   */
  RevCommit find(String wanted) throws IOException, HistoryException {
    Matcher dated = AT_DATE.matcher(wanted);
    if (dated.matches()) {
      String of = dated.group(1).isEmpty() ? Constants.HEAD : dated.group(1);
      return asOf(named(of), date(dated.group(2)), of);
    }
    if (DATE.matcher(wanted).matches() && exactly(wanted).isEmpty()) {
      return asOf(named(Constants.HEAD), date(wanted), Constants.HEAD);
    }
    return named(wanted);
  }

  private static LocalDate date(String text) throws HistoryException {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new HistoryException("there is no day " + text, e);
    }
  }

  /** The commit of a name: as it is, else as a branch of the remote. */
  RevCommit named(String name) throws IOException, HistoryException {
    Optional<ObjectId> id = exactly(name);
    if (id.isEmpty()) {
      id = exactly("refs/remotes/" + Constants.DEFAULT_REMOTE_NAME + "/" + name);
    }
    return commit(id.orElseThrow(() -> unknown(name)), name);
  }

  private Optional<ObjectId> exactly(String name) throws IOException, HistoryException {
    try {
      return Optional.ofNullable(repository.resolve(name + "^{commit}"));
    } catch (AmbiguousObjectException e) {
      throw new HistoryException(
          "'" + name + "' is the beginning of several commits' ids: give more of it", e);
    } catch (RevisionSyntaxException | IncorrectObjectTypeException | MissingObjectException e) {
      return Optional.empty();
    }
  }

  private RevCommit commit(ObjectId id, String name) throws IOException, HistoryException {
    try (RevWalk walk = new RevWalk(repository)) {
      RevCommit commit = walk.parseCommit(id);
      walk.parseBody(commit);
      return commit;
    } catch (MissingObjectException e) {
      throw unknown(name);
    }
  }

  private HistoryException unknown(String name) {
    return new HistoryException(
        "no commit, branch, tag or date '" + name + "' in this clone; " + fetching(name));
  }

  /** How to get what this clone does not have. */
  private String fetching(String name) {
    String what = PLAIN.matcher(name).matches() ? " " + name.replaceFirst("^origin/", "") : "";
    return isShallow()
        ? "it is shallow: 'git fetch --unshallow origin' fetches all of it"
            + " (actions/checkout: fetch-depth: 0)"
        : "'git fetch origin" + what + "' may fetch it";
  }

  private boolean isShallow() {
    try {
      return !repository.getObjectDatabase().getShallowCommits().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  private RevCommit asOf(RevCommit tip, LocalDate day, String name)
      throws IOException, HistoryException {
    try (RevWalk walk = new RevWalk(repository)) {
      RevCommit at = walk.parseCommit(tip);
      while (day(at).isAfter(day)) {
        if (at.getParentCount() == 0) {
          throw new HistoryException(
              "'"
                  + name
                  + "' has no commit of "
                  + day
                  + " or before: its first is of "
                  + day(at)
                  + (isShallow() ? "; " + fetching(name) : ""));
        }
        at = walk.parseCommit(at.getParent(0));
      }
      walk.parseBody(at);
      return at;
    }
  }

  /** The last commit that two lines of history have in common. */
  RevCommit fork(RevCommit one, RevCommit other, String name) throws IOException, HistoryException {
    try (RevWalk walk = new RevWalk(repository)) {
      walk.setRevFilter(RevFilter.MERGE_BASE);
      walk.markStart(walk.parseCommit(one));
      walk.markStart(walk.parseCommit(other));
      RevCommit base = walk.next();
      if (base == null) {
        throw new HistoryException(
            "what is checked out and '"
                + name
                + "' have no commit in common in this clone"
                + (isShallow() ? "; " + fetching(name) : ""));
      }
      walk.parseBody(base);
      return base;
    }
  }

  /** What a commit says of itself. */
  static Revision revision(RevCommit commit) {
    PersonIdent committer = commit.getCommitterIdent();
    return new Revision(
        commit.name(),
        day(commit),
        committer.getWhenAsInstant(),
        commit.getAuthorIdent().getName(),
        commit.getShortMessage());
  }

  private static LocalDate day(RevCommit commit) {
    PersonIdent committer = commit.getCommitterIdent();
    return LocalDate.ofInstant(committer.getWhenAsInstant(), committer.getZoneId());
  }
}
