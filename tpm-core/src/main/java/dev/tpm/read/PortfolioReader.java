package dev.tpm.read;

import dev.tpm.model.About;
import dev.tpm.model.EntityId;
import dev.tpm.model.Kind;
import dev.tpm.model.Person;
import dev.tpm.model.Portfolio;
import dev.tpm.syntax.Node;
import java.util.ArrayList;
import java.util.List;

/** Reads what a portfolio says of itself; its programs are read one by one. */
final class PortfolioReader {
  static final Field<Node> PROGRAMS = Collections.field("programs", "its programs");
  static final Shape SHAPE =
      Shape.entity(
          "a portfolio",
          ProgramFields.GOAL,
          ProgramFields.OBJECTIVES,
          ProgramFields.PEOPLE,
          ProjectReader.BUDGET,
          RegisterReader.UPDATES,
          RegisterReader.ASKS,
          PROGRAMS);

  private PortfolioReader() {}

  static Portfolio read(Node.Text key, Fields fields, Scope scope) {
    About about = AboutReader.read(key, fields, AboutReader.Inherited.NOTHING);
    List<Person> people =
        new ArrayList<>(
            Collections.read(
                fields, ProgramFields.PEOPLE, Kind.PERSON, scope, PeopleReader::person));
    var updates = UpdateReader.ofProject(fields, scope);
    var asks = Collections.read(fields, RegisterReader.ASKS, Kind.ASK, scope, OpenPointReader::ask);
    people.addAll(scope.persons().inPlace());
    return new Portfolio(
        new EntityId(Kind.PROGRAM, "", "", ""),
        about,
        fields.get(ProgramFields.GOAL),
        Collections.read(
            fields, ProgramFields.OBJECTIVES, Kind.OBJECTIVE, scope, ObjectiveReader::read),
        List.copyOf(people),
        fields.get(ProjectReader.BUDGET),
        updates,
        asks);
  }
}
