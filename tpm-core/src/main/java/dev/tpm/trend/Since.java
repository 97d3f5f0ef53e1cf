package dev.tpm.trend;

import dev.tpm.compare.Review;
import dev.tpm.history.Revision;

/**
 * What changed since a point of the past.
 *
 * @param point which one
 * @param name what people call it: the tag's name, or the day in ISO form
 * @param revision the last commit of the plan at it
 * @param review what the plan of that commit, as of today, and the plan of today differ in
 */
public record Since(Point point, String name, Revision revision, Review review) {

  /** Points of the past that readers ask about. */
  public enum Point {
    /** The last update that was written of the program. */
    UPDATE,
    /** Seven days before the status date. */
    WEEK,
    /** Thirty days before the status date. */
    MONTH,
    /** A tag, such as that of a meeting. */
    TAG
  }
}
