package dev.tpm.history;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** Finds the plan's folder in commits, also where it had another name. */
record PlanFolders(Repository repository, ObjectReader reader) {
  private static final List<String> ROOTS =
      List.of(
          "program.yaml",
          "program.yml",
          "program.md",
          "portfolio.yaml",
          "portfolio.yml",
          "portfolio.md");

  /** The tree of a folder of a commit, whatever is in it; absent where there is none. */
  Optional<ObjectId> tree(RevCommit commit, String folder) throws IOException {
    if (folder.isEmpty()) {
      return Optional.of(commit.getTree());
    }
    try (TreeWalk walk = TreeWalk.forPath(reader, folder, commit.getTree())) {
      return walk != null && walk.getFileMode(0) == FileMode.TREE
          ? Optional.of(walk.getObjectId(0))
          : Optional.empty();
    }
  }

  /** The same, where a plan begins in it. */
  Optional<ObjectId> plan(RevCommit commit, String folder) throws IOException {
    Optional<ObjectId> tree = tree(commit, folder);
    return tree.isPresent() && holdsPlan(tree.get()) ? tree : Optional.empty();
  }

  private boolean holdsPlan(ObjectId tree) throws IOException {
    try (TreeWalk walk = new TreeWalk(reader)) {
      walk.addTree(tree);
      while (walk.next()) {
        if (walk.getFileMode(0) != FileMode.TREE && ROOTS.contains(walk.getPathString())) {
          return true;
        }
      }
      return false;
    }
  }

  /** Where the plan of a commit's folder was in an older commit: there, or where it came from. */
  Optional<String> before(RevCommit older, RevCommit newer, String folder) throws IOException {
    if (plan(older, folder).isPresent()) {
      return Optional.of(folder);
    }
    RenameDetector renames = new RenameDetector(repository);
    try (TreeWalk walk = new TreeWalk(reader)) {
      walk.setRecursive(true);
      walk.setFilter(TreeFilter.ANY_DIFF);
      walk.addTree(older.getTree());
      walk.addTree(newer.getTree());
      renames.addAll(DiffEntry.scan(walk));
    }
    for (DiffEntry entry : renames.compute()) {
      String path = entry.getNewPath();
      String old = entry.getOldPath();
      if (entry.getChangeType() == DiffEntry.ChangeType.RENAME
          && parent(path).equals(folder)
          && ROOTS.contains(name(path))
          && name(path).equals(name(old))) {
        return Optional.of(parent(old));
      }
    }
    return Optional.empty();
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }
}
