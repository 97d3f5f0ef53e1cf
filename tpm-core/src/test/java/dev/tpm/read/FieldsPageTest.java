package dev.tpm.read;

import dev.tpm.Golden;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The reference of all fields is made from the tables that the reader reads by. */
class FieldsPageTest {

  @Test
  void thePageSaysWhatTheReaderTakes() {
    StringBuilder page = new StringBuilder(HEAD);
    Set<String> common = new LinkedHashSet<>();
    AboutReader.FIELDS.forEach(field -> common.add(field.name()));
    page.append("\n## Every entity\n\n").append(TABLE);
    AboutReader.FIELDS.forEach(field -> row(field, page));
    shapes()
        .forEach(
            (anchor, shape) -> {
              page.append("\n## ").append(anchor).append("\n\n").append(TABLE);
              for (Field<?> field : shape.fields().values()) {
                if (!shape.open() || !common.contains(field.name())) {
                  row(field, page);
                }
              }
            });
    Golden.check("../../../../docs/fields.md", page.toString());
  }

  private static final String HEAD =
      """
      # Every field

      Made from the tables that the reader reads by, so that it cannot differ from what tpm takes.
      [The plan format](format.md) explains how to use them. Every entity also takes fields of your
      own that begin with `x-`, which the outputs carry along.
      """;

  private static final String TABLE = "| field | wants | what it says |\n|---|---|---|\n";

  private static void row(Field<?> field, StringBuilder page) {
    page.append("| `")
        .append(field.name())
        .append("` | ")
        .append(field.value().wanted().replace("|", "\\|"))
        .append(" | ")
        .append(field.doc())
        .append(" |\n");
  }

  private static Map<String, Shape> shapes() {
    CalendarReader calendars =
        new CalendarReader(new PublicHolidays(() -> new PublicHolidays.Years(2026, 2026)));
    Map<String, Shape> shapes = new LinkedHashMap<>();
    shapes.put("Portfolio", PortfolioReader.SHAPE);
    shapes.put(
        "Program",
        ProgramFields.shape(new Field<>("calendar", calendars, "which days are worked")));
    shapes.put("Project", ProjectReader.SHAPE);
    shapes.put("Item", ItemReader.ITEM_SHAPE);
    shapes.put("Milestone", ItemReader.MILESTONE_SHAPE);
    shapes.put("Criterion of a milestone", CriteriaReader.SHAPE);
    shapes.put("Dependency, in its long form", DependencyReader.SHAPE);
    shapes.put("Calendar", CalendarReader.SHAPE);
    shapes.put("Holiday of a calendar", CalendarReader.HOLIDAY);
    shapes.put("Freeze of a calendar", CalendarReader.FREEZE);
    shapes.put("Slot of a calendar", CalendarReader.SLOT);
    shapes.put("Objective", ObjectiveReader.SHAPE);
    shapes.put("Key result of an objective", ObjectiveReader.KEY_RESULT);
    shapes.put("Team", new TeamReader(calendars).shape());
    shapes.put("Person", PeopleReader.PERSON);
    shapes.put("Stakeholder", PeopleReader.STAKEHOLDER);
    shapes.put("Budget", BudgetReader.SHAPE);
    shapes.put("Line of a budget", BudgetReader.LINE);
    shapes.put("Month of a budget", BudgetReader.MONTH);
    shapes.put("Risk", RiskReader.SHAPE);
    shapes.put("Issue", IssueReader.SHAPE);
    shapes.put("Assumption", OpenPointReader.ASSUMPTION);
    shapes.put("Question", OpenPointReader.QUESTION);
    shapes.put("Action", ActionReader.SHAPE);
    shapes.put("Ask", OpenPointReader.ASK);
    shapes.put("Decision", DecisionReader.SHAPE);
    shapes.put("Update", UpdateReader.OF_PROGRAM);
    shapes.put("Audience", ProgramFields.AUDIENCE);
    shapes.put("Policy", PolicyReader.SHAPE);
    shapes.put("Limits of health, in a policy", PolicyReader.LIMITS);
    shapes.put("Exception, in a policy", PolicyReader.EXCEPTION);
    return shapes;
  }
}
