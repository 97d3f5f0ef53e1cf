package dev.tpm.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a program's past is known to have been.
 *
 * @param snapshots what each commit said, the oldest first, under the ids of today
 * @param today what the plan says now, which may hold what is not committed yet
 * @param skipped the commits that say nothing, the oldest first
 * @param landmarks the tags on its line, the oldest first
 * @param sinces what changed since points of the past, the latest point first, then tags
 * @param silence why there is nothing; absent where there is
 * @param note what a reader of it should know besides, such as that the clone is shallow
 */
public record Past(
    List<Snapshot> snapshots,
    Optional<Snapshot> today,
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
   * @param today what the plan says now
   * @param note what a reader of it should know besides
   */
  public static Past of(
      List<Snapshot> snapshots,
      Snapshot today,
      List<Skipped> skipped,
      List<Landmark> landmarks,
      List<Since> sinces,
      Optional<String> note) {
    List<Snapshot> all = new ArrayList<>(snapshots);
    all.add(today);
    List<Snapshot> current = CurrentIds.in(all).subList(0, snapshots.size());
    return new Past(
        current, Optional.of(today), skipped, landmarks, sinces, Optional.empty(), note);
  }

  /** No past, and why. */
  public static Past none(Silence why) {
    return untold(why, Optional.empty());
  }

  /** No past, and why. */
  public static Past untold(Silence why, Optional<String> note) {
    return new Past(
        List.of(), Optional.empty(), List.of(), List.of(), List.of(), Optional.of(why), note);
  }

  /** What each commit said, the oldest first, and at last what the plan says now. */
  public List<Snapshot> toToday() {
    return Stream.concat(snapshots.stream(), today.stream()).toList();
  }

  /** Whether nothing is known. */
  public boolean isEmpty() {
    return snapshots.isEmpty();
  }
}
