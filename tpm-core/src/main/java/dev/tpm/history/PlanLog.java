package dev.tpm.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** Walks back along first parents, and keeps where the plan changed. */
final class PlanLog {
  private final PlanFolders folders;
  private final RevWalk walk;
  private final Map<ObjectId, List<String>> tags;
  private final List<PastPlan> plans = new ArrayList<>();
  private final Map<String, PastPlan> tagged = new LinkedHashMap<>();
  private final List<String> waiting = new ArrayList<>();

  /**
   * A walk that has not begun.
   *
   * @param tags commit → the tags that name it
   */
  PlanLog(PlanFolders folders, RevWalk walk, Map<ObjectId, List<String>> tags) {
    this.folders = folders;
    this.walk = walk;
    this.tags = tags;
  }

  /**
   * All states of the plan back to where it began, the clone ends, or enough is seen.
   *
   * @param most how many commits are looked at
   */
  PlanLine from(RevCommit head, String folder, int most) throws IOException {
    RevCommit commit = head;
    Optional<String> at = Optional.of(folder);
    Optional<ObjectId> tree = folders.plan(head, folder);
    int left = most;
    boolean cut = false;
    while (tree.isPresent() && !cut) {
      waiting.addAll(tags.getOrDefault(commit, List.of()));
      Optional<RevCommit> parent = parent(commit);
      cut = isShallow(commit) || --left < 0;
      Optional<String> before = Optional.empty();
      Optional<ObjectId> older = Optional.empty();
      if (parent.isPresent()) {
        before = folders.before(parent.get(), commit, at.orElseThrow());
        if (before.isPresent()) {
          older = folders.plan(parent.get(), before.get());
        }
      }
      if (older.isEmpty() || !older.get().equals(tree.get())) {
        keep(commit, at.orElseThrow(), tree.get());
      }
      commit = parent.orElse(commit);
      at = before;
      tree = older;
    }
    return new PlanLine(
        List.copyOf(plans), Collections.unmodifiableMap(new LinkedHashMap<>(tagged)), cut);
  }

  /** The first parent; none of the first commit, or of the last one that a clone has. */
  private Optional<RevCommit> parent(RevCommit commit) throws IOException {
    if (commit.getParentCount() == 0) {
      return Optional.empty();
    }
    return Optional.of(walk.parseCommit(commit.getParent(0)));
  }

  /** Whether the commit only seems to have no parents, since this clone does not have them. */
  private boolean isShallow(RevCommit commit) throws IOException {
    return folders.repository().getObjectDatabase().getShallowCommits().contains(commit);
  }

  private void keep(RevCommit commit, String folder, ObjectId tree) throws IOException {
    walk.parseBody(commit);
    GitTree files = new GitTree(folders.repository(), tree, folder.isEmpty() ? "" : folder + "/");
    PastPlan plan = new PastPlan(Revisions.revision(commit), folder, files);
    plans.add(plan);
    waiting.forEach(tag -> tagged.put(tag, plan));
    waiting.clear();
  }
}
