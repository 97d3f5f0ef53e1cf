package dev.tpm.diagnostic;

import static dev.tpm.diagnostic.Rule.check;
import static dev.tpm.diagnostic.Severity.INFO;
import static dev.tpm.diagnostic.Severity.WARNING;

import java.util.List;

/**
 * The part of the catalogue about how well a plan is kept: its registers, people, money, calendars,
 * policy.
 */
public final class HygieneRules {
  public static final Rule OVERDUE_MITIGATION =
      check("overdue-mitigation", WARNING, "a mitigation of a risk was due before the status date");
  public static final Rule UNSCORED_RISK =
      check(
          "unscored-risk", INFO, "a risk has no probability or no impact, so it cannot be ranked");
  public static final Rule UNANSWERED_RISK =
      check("unanswered-risk", INFO, "a risk has neither a response nor a mitigation");
  public static final Rule UNFOLLOWED_RISK =
      check("unfollowed-risk", WARNING, "a risk occurred, and no issue says what is done about it");
  public static final Rule AGEING_BLOCKER =
      check(
          "ageing-blocker",
          WARNING,
          "an issue blocks work for weeks, and no date or way out is agreed");
  public static final Rule UNESCALATED_ISSUE =
      check(
          "unescalated-issue",
          WARNING,
          "a critical issue is open for more than a week, and nobody above was told");
  public static final Rule NO_ADDRESSEE =
      check(
          "no-addressee", INFO, "a decision, a question or an ask has nobody who is to answer it");
  public static final Rule NO_DATE =
      check(
          "no-date",
          INFO,
          "actions, asks or proposed decisions have no date by which they are wanted");
  public static final Rule NO_PATH_TO_GREEN =
      check("no-path-to-green", WARNING, "something is off track, and no way back is written");
  public static final Rule UNMEASURED_OBJECTIVE =
      check(
          "unmeasured-objective",
          INFO,
          "an objective has no key result, so nobody can say whether it is met");
  public static final Rule UNDATED_KEY_MILESTONE =
      check(
          "undated-key-milestone",
          INFO,
          "a key milestone has no date that it is promised or hoped for");
  public static final Rule NO_REMAINING =
      check(
          "no-remaining",
          WARNING,
          "work has used up its time, and nobody says how much of it remains");
  public static final Rule UNINFORMED_STAKEHOLDER =
      check("uninformed-stakeholder", WARNING, "a stakeholder had no update within their cadence");
  public static final Rule AWAY_OVER_DUE =
      check("away-over-due", INFO, "a person is away over the day that something of theirs is due");
  public static final Rule FORECAST_OVER_PLAN =
      check(
          "forecast-over-plan",
          WARNING,
          "more money is expected to be spent than the plan and its reserve hold");
  public static final Rule HOLIDAYS_RUN_OUT =
      check("holidays-run-out", INFO, "the holidays of a calendar end before the plan does");
  public static final Rule EMPTY_FREEZE =
      check("empty-freeze", WARNING, "a freeze stops nothing, as no item has one of its tags");
  public static final Rule UNUSED_SLOT =
      check("unused-slot", INFO, "no item waits for a release train of the calendar");
  public static final Rule EXCEPTION_ENDS =
      check("exception-ends", INFO, "an exception of the policy ends within a week");
  public static final Rule OPEN_ENDED_EXCEPTION =
      check("open-ended-exception", INFO, "an exception of the policy has no reason or no end");

  static final List<Rule> ALL =
      List.of(
          OVERDUE_MITIGATION,
          UNSCORED_RISK,
          UNANSWERED_RISK,
          UNFOLLOWED_RISK,
          AGEING_BLOCKER,
          UNESCALATED_ISSUE,
          NO_ADDRESSEE,
          NO_DATE,
          NO_PATH_TO_GREEN,
          UNMEASURED_OBJECTIVE,
          UNDATED_KEY_MILESTONE,
          NO_REMAINING,
          UNINFORMED_STAKEHOLDER,
          AWAY_OVER_DUE,
          FORECAST_OVER_PLAN,
          HOLIDAYS_RUN_OUT,
          EMPTY_FREEZE,
          UNUSED_SLOT,
          EXCEPTION_ENDS,
          OPEN_ENDED_EXCEPTION);

  private HygieneRules() {}
}
