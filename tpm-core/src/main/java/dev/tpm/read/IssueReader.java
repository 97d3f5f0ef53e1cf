package dev.tpm.read;

import dev.tpm.model.About;
import dev.tpm.model.Action;
import dev.tpm.model.EntityId;
import dev.tpm.model.Issue;
import dev.tpm.syntax.Node;
import java.time.LocalDate;
import java.util.List;

/** Reads issues. */
final class IssueReader {
  private static final Field<LocalDate> RAISED =
      new Field<>("raised", Times.DATE, "the day it was written down");
  private static final Field<Issue.Severity> SEVERITY =
      new Field<>(
          "severity", Values.word(Issue.Severity.values(), Issue.Severity::word), "how bad it is");
  private static final Field<List<EntityId>> BLOCKS =
      new Field<>("blocks", Value.listOf(References.ANYTHING), "what waits; moves no date");
  private static final Field<LocalDate> NEEDED_BY =
      new Field<>("needed-by", Times.LAST_DAY, "when it must be resolved");
  private static final Field<List<String>> ESCALATED_TO =
      new Field<>("escalated-to", Value.listOf(Persons.PERSON), "who was called for help");
  private static final Field<LocalDate> RESOLVED =
      new Field<>("resolved", Times.DATE, "the day it was resolved");
  static final Field<Node> PATH_TO_GREEN =
      new Field<>(
          "path-to-green",
          Value.node("actions")
              .as(Form.either(Form.listOf(Form.table("action")), Form.mapOf(Form.table("action")))),
          "the actions that lead back");
  static final Shape SHAPE =
      Shape.entity(
          "an issue", RAISED, SEVERITY, BLOCKS, NEEDED_BY, ESCALATED_TO, PATH_TO_GREEN, RESOLVED);

  private IssueReader() {}

  static Issue read(EntityId id, Node.Entry entry, Scope scope, List<Action> actions) {
    Fields fields = Fields.read(entry.value(), SHAPE, scope);
    About about = AboutReader.read(entry.key(), fields, AboutReader.Inherited.NOTHING);
    List<EntityId> path =
        ActionReader.inPlace(fields.get(PATH_TO_GREEN), id, "path-to-green", scope, actions);
    return new Issue(
        id,
        about,
        fields.get(RAISED),
        fields.get(SEVERITY),
        fields.list(BLOCKS),
        fields.get(NEEDED_BY),
        fields.list(ESCALATED_TO),
        List.copyOf(path),
        fields.get(RESOLVED));
  }
}
