package dev.tpm.export;

import dev.tpm.insight.BudgetSum;
import dev.tpm.insight.Facts;
import dev.tpm.model.Budget;
import dev.tpm.model.Item;
import dev.tpm.model.Program;
import dev.tpm.model.Register;
import dev.tpm.site.edition.DataTable;
import java.util.Optional;

/**
 * Writes the tables of a program for spreadsheets; columns have the names that their values have in
 * {@code program.json}. {@code docs/takeaway.md} tells the rest.
 */
public final class CsvTables {
  private CsvTables() {}

  /** The bytes of a table of a program. */
  public static byte[] bytes(DataTable table, Facts facts, Program program) {
    Ids ids = new Ids(facts.directory().keyOf(program));
    Register register = facts.register(program);
    RegisterCsv registers = new RegisterCsv(ids);
    WorkCsv work = new WorkCsv(ids, facts);
    StoryCsv story = new StoryCsv(ids, facts);
    return switch (table) {
      case ITEMS -> work.items(facts.directory().itemsOf(program));
      case MILESTONES ->
          work.items(
              facts.directory().itemsOf(program).stream().filter(Item::isMilestone).toList());
      case PROJECTS -> work.projects(program.projects());
      case HAND_OFFS -> work.handOffs(facts.handOffs(program));
      case RISKS -> registers.risks(register.risks());
      case ISSUES -> registers.issues(register.issues());
      case DECISIONS -> registers.decisions(register.decisions());
      case QUESTIONS -> registers.questions(register.questions());
      case ASSUMPTIONS -> registers.assumptions(register.assumptions());
      case ACTIONS -> registers.actions(register.actions());
      case ASKS -> registers.asks(register.asks());
      case UPDATES -> story.updates(register.updates());
      case LOAD -> work.load(program);
      case BUDGET -> story.budget(program);
      case OBJECTIVES -> story.objectives(program.objectives());
    };
  }

  /** The bytes of a portfolio's table: a row a program. */
  public static byte[] programs(Facts facts) {
    Csv csv =
        new Csv(
            "id name owner state priority objective start finish due variance reported computed"
                + " progress p50 p80 p95 onTimeProbability teams stakeholders openHandOffs"
                + " openHandOffsBetweenPrograms currency planned spent forecast file line");
    WorkCsv work = new WorkCsv(new Ids(""), facts);
    for (Program program : facts.plan().programs()) {
      csv.text(program.id());
      csv.text(program.name());
      csv.text(program.about().owner());
      csv.text(program.state().word());
      csv.text(program.profile().priority());
      csv.text(program.profile().objective());
      work.whole(csv, facts.whole(program.entityId()));
      csv.number(program.teams().size());
      csv.number(program.stakeholders().size());
      csv.number(open(facts, program, false));
      csv.number(open(facts, program, true));
      csv.text(program.profile().currency());
      Optional<Budget.Figures> total = BudgetSum.of(program).map(BudgetSum::total);
      csv.number(total.flatMap(Budget.Figures::planned));
      csv.number(total.flatMap(Budget.Figures::spent));
      csv.number(total.flatMap(Budget.Figures::forecast));
      RegisterCsv.place(csv, program.about());
      csv.end();
    }
    return csv.bytes();
  }

  private static long open(Facts facts, Program program, boolean between) {
    return facts.handOffs(program).stream()
        .filter(handOff -> handOff.isOpen() && handOff.to().isPresent())
        .filter(handOff -> !between || handOff.isBetweenPrograms())
        .count();
  }
}
