package dev.tpm.compare;

import dev.tpm.diagnostic.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody should look at, told once however many things it is true of.
 *
 * @param rule what it is
 * @param level how much it matters
 * @param changes what it is true of, at least one
 */
public record Concern(String rule, Severity level, List<PlanChange> changes) {
  /** What says the same of each thing; what checks find says something else each time. */
  private static final Set<String> ALIKE =
      Set.of("unexplained-slip", "commitment-breaks", "commitment-slips", "chance-falls", "health");

  public Concern {
    changes = List.copyOf(changes);
  }

  /** The concerns of a review, in the order of what it says needs attention. */
  public static List<Concern> of(Review review) {
    Map<Object, List<PlanChange>> alike = new LinkedHashMap<>();
    for (PlanChange change : review.attention()) {
      Object key =
          ALIKE.contains(change.rule()) ? List.of(change.rule(), change.level()) : new Object();
      alike.computeIfAbsent(key, k -> new ArrayList<>()).add(change);
    }
    return alike.values().stream()
        .map(all -> new Concern(all.get(0).rule(), all.get(0).level(), all))
        .toList();
  }

  /** The one thing that it is about; the first of several. */
  public PlanChange first() {
    return changes.get(0);
  }
}
