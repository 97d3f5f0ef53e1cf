package dev.tpm.trend;

import java.util.List;
import java.util.Optional;

/**
 * What a program's past is known to have been.
 *
 * @param snapshots what each commit said, the oldest first, under the ids of today
 * @param skipped the commits that say nothing, the oldest first
 * @param landmarks the tags on its line, the oldest first
 * @param sinces what changed since points of the past, the latest point first, then tags
 * @param silence why there is nothing; absent where there is
 * @param note what a reader of it should know besides, such as that the clone is shallow
 */
public record Past(
    List<Snapshot> snapshots,
    List<Skipped> skipped,
    List<Landmark> landmarks,
    List<Since> sinces,
    Optional<Silence> silence,
    Optional<String> note) {
  public Past {
    snapshots = List.copyOf(snapshots);
    skipped = List.copyOf(skipped);
    landmarks = List.copyOf(landmarks);
    sinces = List.copyOf(sinces);
  }

  /**
   * A past that is known.
   *
   * @param snapshots what each commit said, the oldest first, under the ids of their time
   * @param note what a reader of it should know besides
   */
  public static Past of(
      List<Snapshot> snapshots,
      List<Skipped> skipped,
      List<Landmark> landmarks,
      List<Since> sinces,
      Optional<String> note) {
    return new Past(CurrentIds.in(snapshots), skipped, landmarks, sinces, Optional.empty(), note);
  }

  /** No past, and why. */
  public static Past none(Silence why) {
    return new Past(List.of(), List.of(), List.of(), List.of(), Optional.of(why), Optional.empty());
  }

  /** Whether nothing is known. */
  public boolean isEmpty() {
    return snapshots.isEmpty();
  }
}
