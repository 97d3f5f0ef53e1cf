package dev.tpm.site.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a critical path ran, and how it runs.
 *
 * @param program whose it is; empty where there is but one
 * @param skipped how many steps both begin with that are left out
 * @param was its steps before
 * @param now its steps after
 */
public record PathRow(String program, int skipped, List<Step> was, List<Step> now) {
  /** The end of a path says more than its beginning. */
  private static final int MOST = 14;

  public PathRow {
    was = List.copyOf(was);
    now = List.copyOf(now);
  }

  /**
   * A step of a path.
   *
   * @param changed whether the other path has none of this name
   */
  public record Step(String name, boolean changed) {}

  static PathRow of(String program, List<String> was, List<String> now) {
    int same = 0;
    while (same < Math.min(was.size(), now.size()) && was.get(same).equals(now.get(same))) {
      same++;
    }
    int skipped = Math.max(0, same - 1);
    return new PathRow(
        program, skipped > 1 ? skipped : 0, steps(was, now, skipped), steps(now, was, skipped));
  }

  private static List<Step> steps(List<String> path, List<String> other, int skipped) {
    Set<String> known = new HashSet<>(other);
    List<Step> steps = new ArrayList<>();
    int from = Math.max(skipped > 1 ? skipped : 0, path.size() - MOST);
    for (String name : path.subList(from, path.size())) {
      steps.add(new Step(name, !known.contains(name)));
    }
    return steps;
  }
}
