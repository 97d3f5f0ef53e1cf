package dev.tpm.diagnostic;

import static dev.tpm.diagnostic.Rule.quiet;

import java.util.List;

/**
 * The part of the catalogue about schedules as a whole: thresholds of published assessments, each
 * said once a program and only where a policy asks for it.
 */
public final class QualityRules {
  public static final Rule MISSING_LOGIC =
      quiet(
          "missing-logic", "more than 5 % of open work waits for nothing, or nothing waits for it");
  public static final Rule LEADS =
      quiet("leads", "a dependency has a lead, that is a negative lag");
  public static final Rule LAGS = quiet("lags", "more than 5 % of dependencies have a lag");
  public static final Rule RELATIONSHIP_TYPES =
      quiet("relationship-types", "less than 90 % of dependencies go from finish to start");
  public static final Rule HARD_CONSTRAINTS =
      quiet("hard-constraints", "more than 5 % of open work is fixed on a day");
  public static final Rule HIGH_FLOAT =
      quiet("high-float", "more than 5 % of open work could slip by more than 44 working days");
  public static final Rule NEGATIVE_FLOAT =
      quiet("negative-float", "open work has negative slack, so a commitment is missed");
  public static final Rule HIGH_DURATION =
      quiet("high-duration", "more than 5 % of open work takes longer than 44 working days");
  public static final Rule NO_RESOURCES =
      quiet("no-resources", "more than 5 % of open work takes nobody of any team");
  public static final Rule MISSED_TASKS =
      quiet(
          "missed-tasks",
          "more than 5 % of what was due by the status date was not finished by then");
  public static final Rule CRITICAL_PATH_TEST =
      quiet(
          "critical-path-test",
          "no unbroken chain of work sets the finish, so a delay on it is not felt");
  public static final Rule CRITICAL_PATH_LENGTH =
      quiet("critical-path-length", "the critical path length index is under 0.95");
  public static final Rule BASELINE_EXECUTION =
      quiet("baseline-execution", "the baseline execution index is under 0.95");
  public static final Rule DANGLING_LOGIC =
      quiet("dangling-logic", "more than 5 % of open work has an end that is tied to nothing");
  public static final Rule NO_RANGES =
      quiet("no-ranges", "fewer than half of the open work has an estimate with a range");

  static final List<Rule> ALL =
      List.of(
          MISSING_LOGIC,
          LEADS,
          LAGS,
          RELATIONSHIP_TYPES,
          HARD_CONSTRAINTS,
          HIGH_FLOAT,
          NEGATIVE_FLOAT,
          HIGH_DURATION,
          NO_RESOURCES,
          MISSED_TASKS,
          CRITICAL_PATH_TEST,
          CRITICAL_PATH_LENGTH,
          BASELINE_EXECUTION,
          DANGLING_LOGIC,
          NO_RANGES);

  private QualityRules() {}
}
