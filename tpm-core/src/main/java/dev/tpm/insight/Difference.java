package dev.tpm.insight;

import dev.tpm.model.EntityId;
import java.util.List;
import java.util.Optional;

/**
 * What would be different in a plan if something were done.
 *
 * @param shifts what would move or stand otherwise: programs first, then what is promised, then the
 *     rest, in each the furthest first; at most {@link #MOST_SHIFTS}
 * @param more how many more items would
 */
public record Difference(List<Shift> shifts, int more) {
  /** A list that is longer tells nobody more. */
  public static final int MOST_SHIFTS = 100;

  public static final Difference NONE = new Difference(List.of(), 0);

  public Difference {
    shifts = List.copyOf(shifts);
  }

  /** How something would stand; absent where nothing about it would change. */
  public Optional<Shift> of(EntityId subject) {
    return shifts.stream().filter(shift -> shift.subject().equals(subject)).findFirst();
  }

  /** Whether nothing would move. */
  public boolean isNone() {
    return shifts.isEmpty() && more == 0;
  }
}
