package dev.tpm.read;

import dev.tpm.model.About;
import dev.tpm.model.Ask;
import dev.tpm.model.Assumption;
import dev.tpm.model.Effect;
import dev.tpm.model.EntityId;
import dev.tpm.model.Markdown;
import dev.tpm.model.Question;
import dev.tpm.syntax.Node;
import java.time.LocalDate;
import java.util.List;

/** Reads what waits for somebody: assumptions, questions and asks. */
final class OpenPointReader {
  private static final Field<LocalDate> VALIDATE_BY =
      new Field<>("validate-by", Times.LAST_DAY, "when it must be known");
  private static final Field<LocalDate> VALIDATED =
      new Field<>("validated", Times.DATE, "the day it was found true");
  private static final Field<List<EntityId>> AFFECTS =
      new Field<>("affects", Value.listOf(References.ANYTHING), "what rests on it");
  static final Shape ASSUMPTION = Shape.entity("an assumption", VALIDATE_BY, VALIDATED, AFFECTS);

  private static final Field<EntityId> OF =
      new Field<>("of", References.PERSON_OR_STAKEHOLDER, "who is asked");
  private static final Field<LocalDate> RAISED =
      new Field<>("raised", Times.DATE, "the day it was asked");
  private static final Field<LocalDate> NEEDED_BY =
      new Field<>("needed-by", Times.LAST_DAY, "when it is needed");
  private static final Field<Markdown> ANSWER =
      new Field<>("answer", Values.MARKDOWN, "the answer");
  private static final Field<LocalDate> ANSWERED =
      new Field<>("answered", Times.DATE, "the day it was answered");
  private static final Field<List<EntityId>> BLOCKS =
      new Field<>("blocks", Value.listOf(References.ANYTHING), "what waits; moves no date");
  static final Shape QUESTION =
      Shape.entity("a question", OF, RAISED, NEEDED_BY, ANSWER, ANSWERED, BLOCKS);

  private static final Field<Markdown> WHY = new Field<>("why", Values.MARKDOWN, "the reason");
  private static final Field<Markdown> IF_NOT =
      new Field<>("if-not", Values.MARKDOWN, "what happens otherwise");
  private static final Field<Effect> EFFECT = new Field<>("effect", Values.EFFECT, "what it buys");
  static final Shape ASK = Shape.entity("an ask", OF, WHY, IF_NOT, NEEDED_BY, EFFECT, ANSWERED);

  private OpenPointReader() {}

  static Assumption assumption(EntityId id, Node.Entry entry, Scope scope) {
    Fields fields = Fields.read(entry.value(), ASSUMPTION, scope);
    return new Assumption(
        id,
        about(entry, fields),
        fields.get(VALIDATE_BY),
        fields.get(VALIDATED),
        fields.list(AFFECTS));
  }

  static Question question(EntityId id, Node.Entry entry, Scope scope) {
    Fields fields = Fields.read(entry.value(), QUESTION, scope);
    return new Question(
        id,
        about(entry, fields),
        fields.get(OF),
        fields.get(RAISED),
        fields.get(NEEDED_BY),
        fields.get(ANSWER),
        fields.get(ANSWERED),
        fields.list(BLOCKS));
  }

  static Ask ask(EntityId id, Node.Entry entry, Scope scope) {
    Fields fields = Fields.read(entry.value(), ASK, scope);
    return new Ask(
        id,
        about(entry, fields),
        fields.get(OF),
        fields.get(WHY),
        fields.get(IF_NOT),
        fields.get(NEEDED_BY),
        fields.get(EFFECT),
        fields.get(ANSWERED));
  }

  private static About about(Node.Entry entry, Fields fields) {
    return AboutReader.read(entry.key(), fields, AboutReader.Inherited.NOTHING);
  }
}
