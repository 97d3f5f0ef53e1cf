package dev.tpm.pace;

import java.util.List;
import java.util.Optional;

/**
 * Waits of one kind together.
 *
 * @param count how many there are, those that came in time too
 * @param waited how many of them waited for a day or more
 * @param days the working days that they waited together
 * @param open how many still wait
 * @param longest the one that waited longest, the first of several; absent where none waited
 * @param spread how long those that are over waited; absent with fewer than five
 */
public record WaitSum(
    int count, int waited, int days, int open, Optional<Wait> longest, Optional<Spread> spread) {

  /** Adds up some waits. */
  public static WaitSum of(List<Wait> waits) {
    return new WaitSum(
        waits.size(),
        (int) waits.stream().filter(wait -> wait.days() > 0).count(),
        waits.stream().mapToInt(Wait::days).sum(),
        (int) waits.stream().filter(Wait::open).count(),
        waits.stream()
            .filter(wait -> wait.days() > 0)
            .reduce((a, b) -> b.days() > a.days() ? b : a),
        Spread.of(waits.stream().filter(wait -> !wait.open()).map(Wait::days).toList()));
  }
}
