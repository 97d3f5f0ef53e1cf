package dev.tpm.read;

import dev.tpm.model.Action;
import dev.tpm.model.EntityId;
import dev.tpm.model.Issue;
import dev.tpm.model.Kind;
import dev.tpm.model.Register;
import dev.tpm.model.Risk;
import dev.tpm.model.Update;
import dev.tpm.syntax.Node;
import java.util.ArrayList;
import java.util.List;

/** Reads what a program or a project keeps besides its work. */
final class RegisterReader {
  static final Field<Node> RISKS = Collections.field("risks", "what may happen and would hurt");
  static final Field<Node> ISSUES = Collections.field("issues", "what happened and hurts");
  static final Field<Node> ASSUMPTIONS =
      Collections.field("assumptions", "what the plan takes for true");
  static final Field<Node> DECISIONS =
      Collections.field("decisions", "what was or must be decided");
  static final Field<Node> QUESTIONS = Collections.field("questions", "what must be found out");
  static final Field<Node> ACTIONS = Collections.field("actions", "what somebody does");
  static final Field<Node> ASKS = Collections.field("asks", "what a reader must decide or give");
  static final Field<Node> UPDATES = Collections.field("updates", "what was reported");

  private RegisterReader() {}

  /**
   * Reads the collections of a register.
   *
   * @param pathToGreen actions that were written in the path to green of the same entity
   */
  static Register read(Fields fields, List<Action> pathToGreen, Scope scope) {
    List<Action> actions =
        new ArrayList<>(Collections.read(fields, ACTIONS, Kind.ACTION, scope, ActionReader::read));
    actions.addAll(pathToGreen);
    List<Risk> risks =
        Collections.read(
            fields, RISKS, Kind.RISK, scope, (id, e, s) -> RiskReader.read(id, e, s, actions));
    List<Issue> issues =
        Collections.read(
            fields, ISSUES, Kind.ISSUE, scope, (id, e, s) -> IssueReader.read(id, e, s, actions));
    return new Register(
        risks,
        issues,
        Collections.read(fields, ASSUMPTIONS, Kind.ASSUMPTION, scope, OpenPointReader::assumption),
        DecisionReader.linked(
            Collections.read(fields, DECISIONS, Kind.DECISION, scope, DecisionReader::read)),
        Collections.read(fields, QUESTIONS, Kind.QUESTION, scope, OpenPointReader::question),
        List.copyOf(actions),
        Collections.read(fields, ASKS, Kind.ASK, scope, OpenPointReader::ask),
        List.of());
  }

  /** The same with updates, by date. */
  static Register withUpdates(Register register, List<Update> updates) {
    List<Update> sorted = new ArrayList<>(updates);
    sorted.sort(
        java.util.Comparator.comparing(Update::date)
            .thenComparing(update -> update.entityId().id()));
    return new Register(
        register.risks(),
        register.issues(),
        register.assumptions(),
        register.decisions(),
        register.questions(),
        register.actions(),
        register.asks(),
        List.copyOf(sorted));
  }

  /** The id of a register's entity in the place where its scope is. */
  static EntityId id(Kind kind, String id, Scope scope) {
    return new EntityId(kind, scope.program(), scope.project(), id);
  }
}
