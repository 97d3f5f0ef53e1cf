package dev.tpm.diagnostic;

import static dev.tpm.diagnostic.Rule.check;
import static dev.tpm.diagnostic.Rule.read;
import static dev.tpm.diagnostic.Severity.ERROR;
import static dev.tpm.diagnostic.Severity.INFO;
import static dev.tpm.diagnostic.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The catalogue of rules: one line a rule, in one place, so that a policy that names a rule, the
 * pages in the docs and the code cannot differ. {@link HygieneRules} and {@link QualityRules} are
 * parts of it.
 */
public final class Rules {
  // Files.
  public static final Rule NO_PLAN =
      read("no-plan", ERROR, "there is no plan where one was expected");
  public static final Rule UNREADABLE_FILE =
      read("unreadable-file", ERROR, "a file cannot be read, or is not UTF-8 text");
  public static final Rule TOO_LARGE =
      read("too-large", ERROR, "the plan goes past a limit that guards the machine");
  public static final Rule UNKNOWN_FILE =
      read("unknown-file", WARNING, "a file's name or place says nothing that a plan has");
  public static final Rule SYMBOLIC_LINK =
      read("symbolic-link", WARNING, "a symbolic link is not followed");
  public static final Rule REFUSED_ASSET =
      read("refused-asset", WARNING, "a file of assets/ is of a kind that the site does not take");
  public static final Rule YAML_SYNTAX = read("yaml-syntax", ERROR, "a file is not YAML");
  public static final Rule YAML_FEATURE =
      read(
          "yaml-feature",
          ERROR,
          "a part of YAML that plans do without: tags, aliases, merge keys, several documents");
  public static final Rule FRONT_MATTER =
      read(
          "front-matter",
          ERROR,
          "the front matter of a Markdown file does not end, or is not YAML");

  // Form and values.
  public static final Rule UNKNOWN_FIELD =
      read("unknown-field", ERROR, "no entity of this kind has such a field");
  public static final Rule MISSING_FIELD =
      read("missing-field", ERROR, "a field that is needed is not there");
  public static final Rule WRONG_FORM =
      read("wrong-form", ERROR, "a text, a list or a map stands where another was expected");
  public static final Rule WRONG_VALUE =
      read("wrong-value", ERROR, "a value is not of the kind that its field wants");
  public static final Rule DUPLICATE = read("duplicate", ERROR, "the same key stands twice");
  public static final Rule BAD_ID =
      read("bad-id", ERROR, "an id has characters or a form that ids do without");
  public static final Rule UNKNOWN_REFERENCE =
      read("unknown-reference", ERROR, "a reference names nothing");
  public static final Rule UNKNOWN_BASELINE =
      read("unknown-baseline", WARNING, "the baseline is no version of the plan that git knows");
  public static final Rule AMBIGUOUS_REFERENCE =
      read("ambiguous-reference", WARNING, "a reference fits two things");
  public static final Rule NEAR_PERSON =
      read("near-person", WARNING, "a person's name is nearly that of someone in people");
  public static final Rule GROUP_FIELD =
      read("group-field", ERROR, "a field that only work without items of its own can have");
  public static final Rule GROUP_DEPENDENCY =
      read("group-dependency", ERROR, "a dependency type that says nothing clear about a group");
  public static final Rule DEPENDENCY_CYCLE =
      read("dependency-cycle", ERROR, "items wait for each other in a circle");

  public static final Rule WRONG_CHANGE =
      read("wrong-change", ERROR, "an effect says no change that a plan can have");

  // Dates and progress.
  public static final Rule DUE_BEFORE_START =
      check("due-before-start", WARNING, "something is due before it can start");
  public static final Rule FINISHED_BEFORE_STARTED =
      check("finished-before-started", ERROR, "something finished before it started");
  public static final Rule ACTUAL_IN_FUTURE =
      check("actual-in-future", ERROR, "an actual date is after the status date");
  public static final Rule FORECAST_AFTER_DUE =
      check("forecast-after-due", WARNING, "the forecast misses what was promised");
  public static final Rule FIXED_MISSED =
      check("fixed-missed", WARNING, "a fixed day has passed, or what it waits for ends later");
  public static final Rule AFTER_DROPPED =
      check("after-dropped", WARNING, "an open item waits for a dropped one");
  public static final Rule OUT_OF_SEQUENCE =
      check("out-of-sequence", WARNING, "work started before what it waits for was done");
  public static final Rule NO_DURATION =
      check("no-duration", WARNING, "an item has neither a duration nor an estimate");
  public static final Rule DONE_WITH_OPEN_ITEMS =
      check("done-with-open-items", WARNING, "a project is said to be done and has open items");
  public static final Rule OPEN_CRITERIA =
      check("open-criteria", WARNING, "a milestone is finished and not all its criteria are met");
  public static final Rule NO_DEPARTURE =
      check("no-departure", WARNING, "no train of an item's slot departs any more");
  public static final Rule TOO_FEW_PEOPLE =
      check("too-few-people", WARNING, "an item takes more people than a team ever has");
  public static final Rule FREE_DAY =
      check("free-day", INFO, "work is fixed on a day that its calendar has off");

  // People and promises.
  public static final Rule OVER_CAPACITY =
      check("over-capacity", WARNING, "a team is asked for more than it has in weeks to come");
  public static final Rule NO_OWNER =
      check("no-owner", WARNING, "nobody is accountable for a commitment");
  public static final Rule NO_PREDECESSOR =
      check("no-predecessor", WARNING, "a milestone waits for nothing, so nothing moves its date");
  public static final Rule UNCOMMITTED_HAND_OFF =
      check("uncommitted-hand-off", WARNING, "a team needs something that nobody committed to");
  public static final Rule LATE_HAND_OFF =
      check("late-hand-off", WARNING, "a hand-off comes after it is needed, or was refused");
  public static final Rule WATERMELON =
      check("watermelon", WARNING, "reported better than the dates say");
  public static final Rule STALE_UPDATE =
      check("stale-update", WARNING, "no update for longer than the cadence that was agreed");

  // Registers.
  public static final Rule OVERDUE_DECISION =
      check("overdue-decision", WARNING, "a decision was needed before the status date");
  public static final Rule OVERDUE_QUESTION =
      check("overdue-question", WARNING, "an answer was needed before the status date");
  public static final Rule OVERDUE_ACTION =
      check("overdue-action", WARNING, "an action was due before the status date");
  public static final Rule OVERDUE_ASK =
      check("overdue-ask", WARNING, "an ask was needed before the status date");
  public static final Rule OVERDUE_ISSUE =
      check("overdue-issue", WARNING, "an issue was to be resolved before the status date");
  public static final Rule OVERDUE_RISK_REVIEW =
      check("overdue-risk-review", WARNING, "a risk was to be reviewed before the status date");
  public static final Rule IMPOSSIBLE_EFFECT =
      check(
          "impossible-effect",
          ERROR,
          "an effect takes away what is not there, or makes items wait for each other");
  public static final Rule UNTREATED_RISK =
      check("untreated-risk", WARNING, "a risk in the red of the matrix has no mitigation");
  public static final Rule UNPROVEN_ASSUMPTION =
      check(
          "unproven-assumption",
          WARNING,
          "an assumption was to be validated before the status date");

  // Strategy, budget, policy, texts.
  public static final Rule UNSERVED_OBJECTIVE =
      check("unserved-objective", WARNING, "no project serves an objective");
  public static final Rule AIMLESS_PROJECT =
      check("aimless-project", INFO, "a project serves no objective");
  public static final Rule BUDGET_SUM =
      check("budget-sum", WARNING, "the projects' budgets are more than the program's");
  public static final Rule UNKNOWN_HIDING =
      check(
          "unknown-hiding",
          ERROR,
          "what an audience is not to see is named by a word that is nothing");
  public static final Rule UNKNOWN_LOCALE =
      check("unknown-locale", WARNING, "the site has no words in a program's language");
  public static final Rule EXCEPTION_OVER =
      check(
          "exception-over",
          WARNING,
          "an exception of the policy is past its date, or silences nothing");
  public static final Rule BROKEN_LINK =
      check("broken-link", WARNING, "a text refers to something that is not there");

  private static final List<Rule> OWN =
      List.of(
          NO_PLAN,
          UNREADABLE_FILE,
          TOO_LARGE,
          UNKNOWN_FILE,
          SYMBOLIC_LINK,
          REFUSED_ASSET,
          YAML_SYNTAX,
          YAML_FEATURE,
          FRONT_MATTER,
          UNKNOWN_FIELD,
          MISSING_FIELD,
          WRONG_FORM,
          WRONG_VALUE,
          DUPLICATE,
          BAD_ID,
          UNKNOWN_REFERENCE,
          UNKNOWN_BASELINE,
          AMBIGUOUS_REFERENCE,
          NEAR_PERSON,
          GROUP_FIELD,
          GROUP_DEPENDENCY,
          DEPENDENCY_CYCLE,
          WRONG_CHANGE,
          DUE_BEFORE_START,
          FINISHED_BEFORE_STARTED,
          ACTUAL_IN_FUTURE,
          FORECAST_AFTER_DUE,
          FIXED_MISSED,
          AFTER_DROPPED,
          OUT_OF_SEQUENCE,
          NO_DURATION,
          DONE_WITH_OPEN_ITEMS,
          OPEN_CRITERIA,
          NO_DEPARTURE,
          TOO_FEW_PEOPLE,
          FREE_DAY,
          OVER_CAPACITY,
          NO_OWNER,
          NO_PREDECESSOR,
          UNCOMMITTED_HAND_OFF,
          LATE_HAND_OFF,
          WATERMELON,
          STALE_UPDATE,
          OVERDUE_DECISION,
          OVERDUE_QUESTION,
          OVERDUE_ACTION,
          OVERDUE_ASK,
          OVERDUE_ISSUE,
          OVERDUE_RISK_REVIEW,
          IMPOSSIBLE_EFFECT,
          UNTREATED_RISK,
          UNPROVEN_ASSUMPTION,
          UNSERVED_OBJECTIVE,
          AIMLESS_PROJECT,
          BUDGET_SUM,
          UNKNOWN_HIDING,
          UNKNOWN_LOCALE,
          EXCEPTION_OVER,
          BROKEN_LINK);

  private static final List<Rule> ALL =
      Stream.of(OWN, HygieneRules.ALL, QualityRules.ALL).flatMap(List::stream).toList();

  private Rules() {}

  /** Every rule, in the order of the catalogue. */
  public static List<Rule> all() {
    return ALL;
  }

  /** The rule of a name. */
  public static Optional<Rule> named(String name) {
    return ALL.stream().filter(rule -> rule.name().equals(name)).findFirst();
  }
}
