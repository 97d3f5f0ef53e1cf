package dev.tpm.read;

import dev.tpm.model.Cadence;
import dev.tpm.model.CalendarSpec;
import dev.tpm.model.Policy;
import dev.tpm.syntax.Node;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The table of what a program can say. */
final class ProgramFields {
  static final Field<String> GOAL = new Field<>("goal", Values.LINE, "what it is for");
  static final Field<String> SPONSOR =
      new Field<>("sponsor", Persons.PERSON, "who wants and pays it");
  static final Field<String> PRIORITY =
      new Field<>("priority", Values.LINE, "how it stands in the portfolio");
  static final Field<String> OBJECTIVE =
      new Field<>("objective", Values.LINE, "the portfolio's objective that it serves");
  static final Field<String> STATUS_DATE =
      new Field<>(
          "status-date",
          Value.text(
              "commit, today, or a date such as 2026-11-20",
              text ->
                  text.equals("commit") || text.equals("today")
                      ? Optional.of(text)
                      : Times.date(text).map(Object::toString)),
          "the day that the plan is true of");
  static final Field<Cadence> REPORTS = ProjectReader.REPORTS;
  static final Field<String> CURRENCY =
      new Field<>(
          "currency",
          Value.text("a currency of ISO 4217, such as EUR", ProgramFields::currency),
          "what money is in");
  static final Field<Boolean> LEVEL =
      new Field<>("level", Values.TRUE_OR_FALSE, "whether to schedule within capacities");
  static final Field<String> BASELINE =
      new Field<>("baseline", Values.LINE, "a git tag, branch, commit or date to compare with");
  static final Field<String> REPOSITORY =
      new Field<>("repository", webAddress(), "the web address of the repository");
  static final Field<String> TRACKER =
      new Field<>(
          "tracker",
          Value.text(
              "a web address with {id} in it",
              text ->
                  isWebAddress(text.replace("{id}", "X")) && text.contains("{id}")
                      ? Optional.of(text)
                      : Optional.empty()),
          "where tickets are");
  static final Field<String> TRACKER_PATTERN =
      new Field<>(
          "tracker-pattern",
          Value.text("a regular expression such as PAY-[0-9]+", ProgramFields::pattern),
          "what a ticket's key looks like");
  static final Field<String> LOCALE =
      new Field<>(
          "locale",
          Value.text(
              "a language tag such as en-GB",
              text ->
                  text.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
                      ? Optional.of(Locale.forLanguageTag(text).toLanguageTag())
                      : Optional.empty()),
          "how dates and numbers are written");
  static final Field<Map<String, Node>> AUDIENCES =
      new Field<>(
          "audiences",
          Values.mapOf("audience: {hide: …}", Value.node("{hide: …}").as(Form.table("audience"))),
          "what is hidden from whom");
  static final Field<Policy> POLICY =
      new Field<>("policy", new PolicyReader(), "one place for judgement");
  static final Field<List<String>> HIDE =
      new Field<>("hide", Value.listOf(Values.LINE), "what is left out");
  static final Shape AUDIENCE = Shape.plain("an audience", HIDE);

  static final Field<Node> OBJECTIVES = Collections.field("objectives", "goals and key results");
  static final Field<Node> TEAMS = Collections.field("teams", "who works");
  static final Field<Node> PEOPLE = Collections.field("people", "who is who");
  static final Field<Node> STAKEHOLDERS = Collections.field("stakeholders", "who has an interest");
  static final Field<Node> PROJECTS = Collections.field("projects", "the parts of the program");

  private ProgramFields() {}

  private static final List<Field<?>> FIELDS =
      List.of(
          GOAL,
          SPONSOR,
          ProjectReader.STATE,
          PRIORITY,
          OBJECTIVE,
          ProjectReader.START,
          ItemReader.DUE,
          ItemReader.TARGET,
          ProjectReader.DONE_WHEN,
          STATUS_DATE,
          REPORTS,
          CURRENCY,
          ProjectReader.BUDGET,
          LEVEL,
          BASELINE,
          REPOSITORY,
          TRACKER,
          TRACKER_PATTERN,
          LOCALE,
          AUDIENCES,
          POLICY,
          OBJECTIVES,
          TEAMS,
          PEOPLE,
          STAKEHOLDERS,
          PROJECTS,
          ItemReader.MILESTONES,
          RegisterReader.RISKS,
          RegisterReader.ISSUES,
          RegisterReader.ASSUMPTIONS,
          RegisterReader.DECISIONS,
          RegisterReader.QUESTIONS,
          RegisterReader.ACTIONS,
          RegisterReader.ASKS,
          RegisterReader.UPDATES,
          IssueReader.PATH_TO_GREEN);

  /** Its fields but for the calendar. */
  static final Shape WITHOUT_CALENDAR = Shape.entity("a program", FIELDS.toArray(Field<?>[]::new));

  static Shape shape(Field<CalendarSpec> calendar) {
    List<Field<?>> all = new ArrayList<>(FIELDS);
    all.add(calendar);
    return Shape.entity("a program", all.toArray(Field<?>[]::new));
  }

  private static Value<String> webAddress() {
    return Value.text(
        "a web address such as https://example.com/team/code",
        text -> isWebAddress(text) ? Optional.of(text) : Optional.empty());
  }

  private static boolean isWebAddress(String text) {
    try {
      URI uri = new URI(text);
      return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
          && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static Optional<String> currency(String text) {
    return Currency.getAvailableCurrencies().stream()
        .map(Currency::getCurrencyCode)
        .filter(text::equals)
        .findFirst();
  }

  /**
   * A short expression without the parts that can make matching explode: groups and alternatives.
   */
  private static Optional<String> pattern(String text) {
    boolean plain =
        text.matches("[A-Za-z0-9_#/ -]*(\\[[^\\]\\[]{1,40}\\]|\\\\[dw]|[A-Za-z0-9_#/ +*?{},-])*");
    try {
      Pattern.compile(text);
      return plain && text.length() <= 100 ? Optional.of(text) : Optional.empty();
    } catch (PatternSyntaxException e) {
      return Optional.empty();
    }
  }
}
