package dev.tpm.read;

import java.util.LinkedHashMap;
import java.util.Map;

/** All tables that the reader reads by, by the names that forms and documents give them. */
final class Tables {
  private Tables() {}

  /** Name → table, in the order of the format. */
  static Map<String, Shape> all() {
    CalendarReader calendars =
        new CalendarReader(new PublicHolidays(() -> new PublicHolidays.Years(2026, 2026)));
    Map<String, Shape> shapes = new LinkedHashMap<>();
    shapes.put("portfolio", PortfolioReader.SHAPE);
    shapes.put(
        "program",
        ProgramFields.shape(new Field<>("calendar", calendars, "which days are worked")));
    shapes.put("project", ProjectReader.SHAPE);
    shapes.put("item", ItemReader.ITEM_SHAPE);
    shapes.put("milestone", ItemReader.MILESTONE_SHAPE);
    shapes.put("criterion", CriteriaReader.SHAPE);
    shapes.put("dependency", DependencyReader.SHAPE);
    shapes.put("calendar", CalendarReader.SHAPE);
    shapes.put("holiday", CalendarReader.HOLIDAY);
    shapes.put("freeze", CalendarReader.FREEZE);
    shapes.put("slot", CalendarReader.SLOT);
    shapes.put("objective", ObjectiveReader.SHAPE);
    shapes.put("key-result", ObjectiveReader.KEY_RESULT);
    shapes.put("team", new TeamReader(calendars).shape());
    shapes.put("person", PeopleReader.PERSON);
    shapes.put("stakeholder", PeopleReader.STAKEHOLDER);
    shapes.put("budget", BudgetReader.SHAPE);
    shapes.put("budget-line", BudgetReader.LINE);
    shapes.put("budget-month", BudgetReader.MONTH);
    shapes.put("risk", RiskReader.SHAPE);
    shapes.put("issue", IssueReader.SHAPE);
    shapes.put("assumption", OpenPointReader.ASSUMPTION);
    shapes.put("question", OpenPointReader.QUESTION);
    shapes.put("action", ActionReader.SHAPE);
    shapes.put("ask", OpenPointReader.ASK);
    shapes.put("decision", DecisionReader.SHAPE);
    shapes.put("update", UpdateReader.OF_PROGRAM);
    shapes.put("audience", ProgramFields.AUDIENCE);
    shapes.put("policy", PolicyReader.SHAPE);
    shapes.put("health-limits", PolicyReader.LIMITS);
    shapes.put("exception", PolicyReader.EXCEPTION);
    return shapes;
  }
}
