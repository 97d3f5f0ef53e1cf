package dev.tpm.history;

import dev.tpm.source.SourceTree;
import java.util.Optional;

/**
 * A plan as it stands in a folder, or stood in a commit.
 *
 * @param tree its files
 * @param revision the commit; absent for the files of the folder
 * @param label what people call it: what they asked for, or {@code working tree}
 * @param exists whether there is a plan in it at all
 */
public record PlanVersion(
    SourceTree tree, Optional<Revision> revision, String label, boolean exists) {

  /** What people call it, with its commit where that says more: {@code main (3f9c2a1b)}. */
  public String name() {
    return revision
        .map(Revision::shortId)
        .filter(id -> !label.startsWith(id))
        .map(id -> label + " (" + id + ")")
        .orElse(label);
  }
}
