package dev.tpm.quality;

import java.util.Locale;

/**
 * One thing that assessments of schedules count.
 *
 * <p>The first fourteen are those of the 14-point assessment of the Defense Contract Management
 * Agency (DCMA), in its order and with its thresholds; the last two are of the GAO Schedule
 * Assessment Guide (GAO-16-89G).
 */
public enum Point {
  MISSING_LOGIC(Limit.AT_MOST, 0.05),
  LEADS(Limit.NONE, 0),
  LAGS(Limit.AT_MOST, 0.05),
  RELATIONSHIP_TYPES(Limit.AT_LEAST, 0.90),
  HARD_CONSTRAINTS(Limit.AT_MOST, 0.05),
  HIGH_FLOAT(Limit.AT_MOST, 0.05),
  NEGATIVE_FLOAT(Limit.NONE, 0),
  HIGH_DURATION(Limit.AT_MOST, 0.05),
  INVALID_DATES(Limit.NONE, 0),
  NO_RESOURCES(Limit.AT_MOST, 0.05),
  MISSED_TASKS(Limit.AT_MOST, 0.05),
  CRITICAL_PATH_TEST(Limit.NONE, 0),
  CRITICAL_PATH_LENGTH(Limit.INDEX, 0.95),
  BASELINE_EXECUTION(Limit.INDEX, 0.95),
  DANGLING_LOGIC(Limit.AT_MOST, 0.05),
  NO_RANGES(Limit.AT_MOST, 0.50);

  /** How a threshold is meant. */
  public enum Limit {
    /** None may be counted. */
    NONE,
    /** The share that is counted is at most the threshold. */
    AT_MOST,
    /** The share that is counted is at least the threshold. */
    AT_LEAST,
    /** An index is at least the threshold. */
    INDEX
  }

  /** How many points are the DCMA's. */
  public static final int OF_DCMA = 14;

  private final Limit limit;
  private final double threshold;

  Point(Limit limit, double threshold) {
    this.limit = limit;
    this.threshold = threshold;
  }

  public Limit limit() {
    return limit;
  }

  /** The share or the index that parts what is met from what is not. */
  public double threshold() {
    return threshold;
  }

  /** Whether it is one of the DCMA's fourteen. */
  public boolean isOfDcma() {
    return this != DANGLING_LOGIC && this != NO_RANGES;
  }

  /** The word for it, which is also the rule that a policy may ask for, such as {@code lags}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The rule whose page explains it; dates that cannot be have long had one of their own. */
  public String rule() {
    return this == INVALID_DATES ? "actual-in-future" : word();
  }
}
