package dev.tpm.pace;

import dev.tpm.model.Estimate;
import java.util.List;
import java.util.Optional;

/**
 * How long finished work took against what was estimated.
 *
 * @param count how many pieces of work have both
 * @param actualDays their cycle times together, in working days
 * @param plannedDays their estimates together
 * @param ranges how many of them had an estimate with a range
 * @param within how many of those ended inside it
 */
public record Accuracy(int count, int actualDays, double plannedDays, int ranges, int within) {
  /** With fewer pieces of work than this a ratio is not said. */
  public static final int FEWEST = 5;

  /** Empty with fewer than five pieces of work that were estimated, started and finished. */
  static Optional<Accuracy> of(List<Piece> pieces) {
    List<Piece> known = pieces.stream().filter(Accuracy::isKnown).toList();
    if (known.size() < FEWEST) {
      return Optional.empty();
    }
    return Optional.of(
        new Accuracy(
            known.size(),
            known.stream().mapToInt(piece -> piece.cycleTime().orElse(0)).sum(),
            known.stream().mapToDouble(Piece::days).sum(),
            (int) known.stream().filter(piece -> range(piece).isPresent()).count(),
            (int) known.stream().filter(Accuracy::isWithin).count()));
  }

  /** How long the work took for each day of its estimate: 1.2 is a fifth longer. */
  public double ratio() {
    return actualDays / plannedDays;
  }

  /** Whether a piece of work has both. */
  static boolean isKnown(Piece piece) {
    return piece.isEstimated() && piece.cycleTime().isPresent();
  }

  private static boolean isWithin(Piece piece) {
    int actual = piece.cycleTime().orElse(0);
    return range(piece).filter(r -> r.low() <= actual && actual <= r.high()).isPresent();
  }

  private static Optional<Bounds> range(Piece piece) {
    int week = piece.calendar().daysPerWeek();
    return piece.item().work().estimate().map(estimate -> bounds(estimate, week));
  }

  private static Bounds bounds(Estimate estimate, int daysPerWeek) {
    if (estimate instanceof Estimate.Range range) {
      return new Bounds(range.low().days(daysPerWeek), range.high().days(daysPerWeek));
    }
    Estimate.ThreePoint points = (Estimate.ThreePoint) estimate;
    return new Bounds(
        points.optimistic().days(daysPerWeek), points.pessimistic().days(daysPerWeek));
  }

  /** The least and the most working days of an estimate. */
  private record Bounds(int low, int high) {}
}
