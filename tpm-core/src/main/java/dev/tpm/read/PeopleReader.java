package dev.tpm.read;

import dev.tpm.model.About;
import dev.tpm.model.Cadence;
import dev.tpm.model.DateRange;
import dev.tpm.model.EntityId;
import dev.tpm.model.Level;
import dev.tpm.model.Person;
import dev.tpm.model.Stakeholder;
import dev.tpm.syntax.Node;
import java.util.List;

/** Reads people and stakeholders. */
final class PeopleReader {
  private static final Field<String> EMAIL = new Field<>("email", Values.LINE, "the address");
  private static final Field<String> ROLE = new Field<>("role", Values.LINE, "what they do");
  private static final Field<String> URL = new Field<>("url", Values.LINE, "their page");
  private static final Field<List<DateRange>> AWAY =
      new Field<>("away", Value.listOf(Times.RANGE), "days off");
  static final Shape PERSON = Shape.entity("a person", EMAIL, ROLE, URL, AWAY);

  private static final Field<List<String>> PEOPLE =
      new Field<>("people", Value.listOf(Persons.PERSON), "who belongs to the group");
  private static final Field<Level> INTEREST =
      new Field<>(
          "interest", Values.word(Level.values(), Level::word), "how much it matters to them");
  private static final Field<Level> INFLUENCE =
      new Field<>("influence", Values.word(Level.values(), Level::word), "how much they can move");
  static final Field<Cadence> CADENCE =
      new Field<>(
          "cadence", Values.word(Cadence.values(), Cadence::word), "how often they are told");
  private static final Field<String> AUDIENCE =
      new Field<>("audience", References.AUDIENCE, "the audience whose site they see");
  private static final Field<List<EntityId>> CARES_ABOUT =
      new Field<>("cares-about", Value.listOf(References.ANYTHING), "what their page shows");
  static final Shape STAKEHOLDER =
      Shape.entity("a stakeholder", PEOPLE, INTEREST, INFLUENCE, CADENCE, AUDIENCE, CARES_ABOUT);

  private PeopleReader() {}

  static Person person(EntityId id, Node.Entry entry, Scope scope) {
    Fields fields = Fields.read(entry.value(), PERSON, scope);
    About about = AboutReader.read(entry.key(), fields, AboutReader.Inherited.NOTHING);
    return new Person(
        id, about, fields.get(EMAIL), fields.get(ROLE), fields.get(URL), fields.list(AWAY), true);
  }

  static Stakeholder stakeholder(EntityId id, Node.Entry entry, Scope scope) {
    Fields fields = Fields.read(entry.value(), STAKEHOLDER, scope);
    About about = AboutReader.read(entry.key(), fields, AboutReader.Inherited.NOTHING);
    return new Stakeholder(
        id,
        about,
        fields.list(PEOPLE),
        fields.get(INTEREST),
        fields.get(INFLUENCE),
        fields.get(CADENCE),
        fields.get(AUDIENCE),
        fields.list(CARES_ABOUT));
  }
}
