package dev.tpm.export;

import dev.tpm.insight.BudgetSum;
import dev.tpm.insight.Facts;
import dev.tpm.insight.Standing;
import dev.tpm.model.Budget;
import dev.tpm.model.EntityId;
import dev.tpm.model.Health;
import dev.tpm.model.Markdown;
import dev.tpm.model.Objective;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.model.Update;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the tables of what is said, meant and spent: updates, objectives, the budget. */
record StoryCsv(Ids ids, Facts facts) {

  byte[] updates(List<Update> updates) {
    Csv csv = new Csv("id project date author health summary highlights lowlights next file line");
    for (Update update : updates) {
      csv.text(ids.of(update.entityId()));
      csv.text(update.entityId().project());
      csv.text(update.date().toString());
      csv.text(update.author());
      csv.text(update.health().map(Health::word));
      csv.text(update.about().summary());
      csv.texts(texts(update.highlights()));
      csv.texts(texts(update.lowlights()));
      csv.texts(texts(update.next()));
      RegisterCsv.place(csv, update.about());
      csv.end();
    }
    return csv.bytes();
  }

  private static List<String> texts(List<Markdown> texts) {
    return texts.stream().map(Markdown::text).toList();
  }

  /** A row a key result; an objective without any has a row of its own. */
  byte[] objectives(List<Objective> objectives) {
    Csv csv =
        new Csv("id name owner reported computed keyResult baseline target current unit score");
    for (Objective objective : objectives) {
      if (objective.keyResults().isEmpty()) {
        objective(csv, objective);
        for (int i = 0; i < 6; i++) {
          csv.none();
        }
        csv.end();
      }
      for (Objective.KeyResult result : objective.keyResults()) {
        objective(csv, objective);
        csv.text(result.name());
        csv.number(result.baseline());
        csv.number(result.target());
        csv.number(result.current());
        csv.text(result.unit());
        if (result.score().isPresent()) {
          csv.share(result.score().getAsDouble());
        } else {
          csv.none();
        }
        csv.end();
      }
    }
    return csv.bytes();
  }

  private void objective(Csv csv, Objective objective) {
    Standing standing = facts.standing(objective.entityId());
    csv.text(ids.of(objective.entityId()));
    csv.text(objective.name());
    csv.text(objective.about().owner());
    csv.text(standing.reported().map(Health::word));
    csv.text(standing.computed().map(Health::word));
  }

  /** A row for the whole, for each project, line and month that has figures of its own. */
  byte[] budget(Program program) {
    Csv csv = new Csv("project line month currency planned spent forecast reserve asOf");
    Optional<String> currency = program.profile().currency();
    BudgetSum.of(program).ifPresent(sum -> row(csv, "", "", "", currency, sum.total()));
    program.budget().ifPresent(budget -> parts(csv, "", currency, budget));
    for (Project project : program.projects()) {
      if (project.budget().isPresent()) {
        EntityId id = project.entityId();
        Budget budget = project.budget().get();
        row(csv, ids.of(id), "", "", currency, BudgetSum.figures(budget));
        parts(csv, ids.of(id), currency, budget);
      }
    }
    return csv.bytes();
  }

  private static void parts(Csv csv, String project, Optional<String> currency, Budget budget) {
    for (Map.Entry<String, Budget.Line> line : budget.lines().entrySet()) {
      row(csv, project, line.getKey(), "", currency, line.getValue().figures());
    }
    budget
        .byMonth()
        .forEach((month, figures) -> row(csv, project, "", month.toString(), currency, figures));
  }

  private static void row(
      Csv csv,
      String project,
      String line,
      String month,
      Optional<String> currency,
      Budget.Figures figures) {
    csv.text(project);
    csv.text(line);
    csv.text(month);
    csv.text(currency);
    csv.number(figures.planned());
    csv.number(figures.spent());
    csv.number(figures.forecast());
    csv.number(figures.reserve());
    csv.text(figures.asOf());
    csv.end();
  }
}
