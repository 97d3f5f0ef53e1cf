package dev.tpm.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefDatabase;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * The git repository that a plan's folder is in: gives the plan as it stood in a commit.
 *
 * <p>Objects are read directly: nothing is checked out, no {@code git} program and no network is
 * needed. A version must be read before its repository is closed.
 */
public final class PlanRepository implements AutoCloseable {
  /** Of a longer line the plan's beginning is not looked for. */
  private static final int MOST_COMMITS = 50_000;

  private final Repository repository;
  private final ObjectReader reader;
  private final Revisions revisions;
  private final PlanFolders folders;

  /** The plan's folder in the repository, with {@code /}; empty for the whole of it. */
  private final String folder;

  private PlanRepository(Repository repository, String folder) {
    this.repository = repository;
    this.reader = repository.newObjectReader();
    this.revisions = new Revisions(repository);
    this.folders = new PlanFolders(repository, reader);
    this.folder = folder;
  }

  /**
   * Opens the repository around a folder.
   *
   * @param plan the plan's folder, in a work tree; or a path inside a bare repository
   * @throws HistoryException when there is no repository, or none that is understood
   */
  public static PlanRepository of(Path plan) throws HistoryException {
    try {
      Path real = real(plan);
      FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(real.toFile());
      if (builder.getGitDir() == null) {
        throw new HistoryException(
            "the plan's folder is not in a git repository, so there is nothing to compare with");
      }
      return in(builder.setMustExist(true).build(), real);
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
      throw unreadable(e);
    }
  }

  private static PlanRepository in(Repository repository, Path plan)
      throws IOException, HistoryException {
    String format = repository.getConfig().getString("extensions", null, "objectformat");
    if (format != null && !format.equals("sha1")) {
      repository.close();
      throw new HistoryException(
          "the repository keeps its objects in the format "
              + format
              + ", which is not read: only sha1 is");
    }
    Path root =
        (repository.isBare() ? repository.getDirectory() : repository.getWorkTree())
            .toPath()
            .toRealPath();
    return new PlanRepository(repository, root.relativize(plan).toString().replace('\\', '/'));
  }

  /** The path without links, as far as it exists: a bare repository has no folder of the plan. */
  private static Path real(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    Path there = absolute;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return there.toRealPath().resolve(there.relativize(absolute).toString()).normalize();
  }

  /**
   * The plan as it stood in a commit.
   *
   * @param wanted a commit's id, a branch, a tag, {@code branch@{2026-10-01}} or a date
   * @throws HistoryException when there is no such commit in this clone
   */
  public PlanVersion version(String wanted) throws HistoryException {
    try {
      RevCommit found = revisions.find(wanted);
      return version(found, wanted, folderIn(found, revisions.find(Constants.HEAD)));
    } catch (IOException | JGitInternalException | IllegalArgumentException e) {
      throw unreadable(e);
    }
  }

  /**
   * The plan that a change is to be held against.
   *
   * @param wanted as for {@link #version}; where absent, the environment of a pull request's build
   *     says it, else the branch's upstream, else the remote's default branch
   * @param head the commit that has the change; where absent, what is checked out has it
   * @param environment the variables of the build's environment
   * @throws HistoryException when it cannot be found, or nothing says which it is
   */
  public PlanVersion base(
      Optional<String> wanted, Optional<String> head, Map<String, String> environment)
      throws HistoryException {
    try {
      RevCommit tip = revisions.find(head.orElse(Constants.HEAD));
      ReviewBase.Found found =
          wanted.isPresent()
              ? new ReviewBase.Found(revisions.find(wanted.get()), wanted.get())
              : new ReviewBase(repository, tip).find(environment);
      return version(found.commit(), found.label(), folderIn(found.commit(), tip));
    } catch (IOException | JGitInternalException | IllegalArgumentException e) {
      throw unreadable(e);
    }
  }

  private PlanVersion version(RevCommit commit, String label, String path) throws IOException {
    Revision revision = Revisions.revision(commit);
    String prefix = revision.shortId() + ":" + (path.isEmpty() ? "" : path + "/");
    Optional<ObjectId> tree = folders.tree(commit, path);
    return new PlanVersion(
        tree.isPresent() ? new GitTree(repository, tree.get(), prefix) : new NothingThere(prefix),
        Optional.of(revision),
        label,
        tree.isPresent());
  }

  /** Where the plan's folder was in a commit: where it is now, or where it came from. */
  private String folderIn(RevCommit past, RevCommit now) throws IOException {
    return folder.isEmpty()
            || folders.tree(past, folder).isPresent()
            || folders.tree(now, folder).isEmpty()
        ? folder
        : folders.before(past, now, folder).or(() -> folderAlong(past, now)).orElse(folder);
  }

  /** The same, commit by commit, where the two are too unlike to be held against each other. */
  private Optional<String> folderAlong(RevCommit past, RevCommit now) {
    try (RevWalk walk = new RevWalk(reader)) {
      RevCommit at = walk.parseCommit(now);
      Optional<String> there = Optional.of(folder);
      while (!at.equals(past) && there.isPresent() && at.getParentCount() > 0) {
        RevCommit parent = walk.parseCommit(at.getParent(0));
        there = folders.before(parent, at, there.get());
        at = parent;
      }
      return at.equals(past) ? there : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Every state that the plan was in up to what is checked out, through renames of its folder; none
   * where nothing of it was ever committed.
   *
   * @throws HistoryException when the objects cannot be read
   */
  public PlanLine line() throws HistoryException {
    try (RevWalk walk = new RevWalk(reader)) {
      ObjectId tip = repository.resolve(Constants.HEAD);
      if (tip == null) {
        return new PlanLine(List.of(), Map.of(), false);
      }
      RevCommit head = walk.parseCommit(tip);
      return new PlanLog(folders, walk, tags()).from(head, folder, MOST_COMMITS);
    } catch (IOException | JGitInternalException | IllegalArgumentException e) {
      throw unreadable(e);
    }
  }

  /**
   * What all that can be said of the past hangs on, as one text: what each ref names, and where a
   * clone is cut off.
   */
  public String refs() throws HistoryException {
    try {
      List<String> lines = new ArrayList<>();
      lines.add("head " + repository.resolve(Constants.HEAD));
      for (Ref ref : repository.getRefDatabase().getRefsByPrefix(RefDatabase.ALL)) {
        lines.add(ref.getName() + " " + ref.getTarget().getName() + " " + ref.getObjectId());
      }
      repository
          .getObjectDatabase()
          .getShallowCommits()
          .forEach(cut -> lines.add("cut " + cut.name()));
      lines.sort(Comparator.naturalOrder());
      return String.join("\n", lines);
    } catch (IOException | JGitInternalException | IllegalArgumentException e) {
      throw unreadable(e);
    }
  }

  /** What the tags name: commit → their names, in the order of names. */
  private Map<ObjectId, List<String>> tags() throws IOException {
    Map<ObjectId, List<String>> tags = new HashMap<>();
    RefDatabase refs = repository.getRefDatabase();
    for (Ref tag : refs.getRefsByPrefix(Constants.R_TAGS)) {
      ObjectId peeled = refs.peel(tag).getPeeledObjectId();
      tags.computeIfAbsent(peeled == null ? tag.getObjectId() : peeled, id -> new ArrayList<>())
          .add(tag.getName().substring(Constants.R_TAGS.length()));
    }
    tags.values().forEach(names -> names.sort(Comparator.naturalOrder()));
    return tags;
  }

  private static HistoryException unreadable(Exception e) {
    return new HistoryException("the git repository cannot be read: " + e.getMessage(), e);
  }

  @Override
  public void close() {
    reader.close();
    repository.close();
  }
}
