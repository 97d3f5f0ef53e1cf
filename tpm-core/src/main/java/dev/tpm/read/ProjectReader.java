package dev.tpm.read;

import dev.tpm.model.About;
import dev.tpm.model.Action;
import dev.tpm.model.Budget;
import dev.tpm.model.Cadence;
import dev.tpm.model.EntityId;
import dev.tpm.model.ItemId;
import dev.tpm.model.Project;
import dev.tpm.model.State;
import dev.tpm.model.Update;
import dev.tpm.syntax.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads projects. */
final class ProjectReader {
  static final Field<State> STATE =
      new Field<>("state", Values.word(State.values(), State::word), "where it is in its life");
  static final Field<LocalDate> START =
      new Field<>("start", Times.DATE, "nothing of it starts earlier");
  static final Field<ItemId> DONE_WHEN =
      new Field<>("done-when", References.ITEM, "the item or milestone that ends it");
  static final Field<Cadence> REPORTS =
      new Field<>(
          "reports", Values.word(Cadence.values(), Cadence::word), "how often it is reported");
  static final Field<Budget> BUDGET = new Field<>("budget", new BudgetReader(), "what it costs");
  static final Shape SHAPE =
      Shape.entity(
          "a project",
          ItemReader.TEAM,
          STATE,
          ItemReader.OBJECTIVE,
          START,
          ItemReader.DUE,
          ItemReader.TARGET,
          DONE_WHEN,
          REPORTS,
          BUDGET,
          ItemReader.ITEMS,
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

  private ProjectReader() {}

  /**
   * Reads a project.
   *
   * @param program the program's own words, from which the project inherits
   * @param reported project → updates of it in the program's files
   */
  static Project read(
      EntityId id,
      Node.Entry entry,
      Scope outer,
      About program,
      Map<String, List<Update>> reported) {
    Scope scope = outer.in(id.id());
    Fields fields = Fields.read(entry.value(), SHAPE, scope);
    About about = AboutReader.read(entry.key(), fields, AboutReader.Inherited.from(program));
    List<Action> written = new ArrayList<>();
    List<EntityId> path =
        ActionReader.inPlace(
            fields.get(IssueReader.PATH_TO_GREEN), id, "path-to-green", scope, written);
    List<Update> updates = new ArrayList<>(reported.getOrDefault(id.id(), List.of()));
    updates.addAll(UpdateReader.ofProject(fields, scope));
    Optional<String> team = fields.get(ItemReader.TEAM);
    return new Project(
        id,
        about,
        team,
        fields.get(STATE).orElse(State.ACTIVE),
        fields.get(ItemReader.OBJECTIVE),
        fields.get(START),
        fields.get(ItemReader.DUE),
        fields.get(ItemReader.TARGET),
        fields.get(DONE_WHEN),
        fields.get(REPORTS),
        fields.get(BUDGET),
        ItemReader.read(
            fields.get(ItemReader.ITEMS), fields.get(ItemReader.MILESTONES), about, team, scope),
        RegisterReader.withUpdates(RegisterReader.read(fields, written, scope), updates),
        List.copyOf(path));
  }

  /** The program's updates of projects, by project. */
  static Map<String, List<Update>> byProject(List<Update> updates) {
    return updates.stream()
        .filter(update -> !update.entityId().project().isEmpty())
        .collect(java.util.stream.Collectors.groupingBy(update -> update.entityId().project()));
  }
}
