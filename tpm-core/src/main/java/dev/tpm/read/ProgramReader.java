package dev.tpm.read;

import dev.tpm.diagnostic.Rules;
import dev.tpm.model.About;
import dev.tpm.model.Action;
import dev.tpm.model.CalendarSpec;
import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.model.Kind;
import dev.tpm.model.Person;
import dev.tpm.model.Policy;
import dev.tpm.model.Program;
import dev.tpm.model.Program.Profile;
import dev.tpm.model.Project;
import dev.tpm.model.Stakeholder;
import dev.tpm.model.State;
import dev.tpm.model.Update;
import dev.tpm.source.Span;
import dev.tpm.syntax.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a program with all that it holds. */
final class ProgramReader {
  private final Field<CalendarSpec> calendar;
  private final Shape shape;
  private final TeamReader teamReader;

  ProgramReader(PublicHolidays publicHolidays) {
    CalendarReader calendarReader = new CalendarReader(publicHolidays);
    this.calendar = new Field<>("calendar", calendarReader, "which days are worked");
    this.shape = ProgramFields.shape(calendar);
    this.teamReader = new TeamReader(calendarReader);
  }

  /**
   * Reads a program.
   *
   * @param key its key; an empty id where it stands alone
   */
  Program read(Node.Text key, Node node, Scope scope) {
    Fields fields = Fields.read(node, shape, scope);
    sayWhatIsMissing(fields, node, scope);
    About about = AboutReader.read(key, fields, AboutReader.Inherited.NOTHING);
    List<Update> updates = UpdateReader.ofProgram(fields, scope);
    EntityId id = new EntityId(Kind.PROGRAM, scope.program(), "", scope.program());
    List<Action> written = new ArrayList<>();
    List<EntityId> path =
        ActionReader.inPlace(
            fields.get(IssueReader.PATH_TO_GREEN), id, "path-to-green", scope, written);
    List<Update> own =
        updates.stream().filter(update -> update.entityId().project().isEmpty()).toList();
    return new Program(
            id,
            about,
            profile(fields, scope),
            fields.get(ProjectReader.STATE).orElse(State.ACTIVE),
            fields.get(ProjectReader.START),
            fields.get(ItemReader.DUE),
            fields.get(ItemReader.TARGET),
            fields.get(ProjectReader.DONE_WHEN),
            fields.get(ProgramFields.STATUS_DATE).orElse("commit"),
            fields.get(calendar).orElse(CalendarSpec.NONE),
            fields.get(ProjectReader.BUDGET),
            Collections.read(
                fields, ProgramFields.OBJECTIVES, Kind.OBJECTIVE, scope, ObjectiveReader::read),
            Collections.read(fields, ProgramFields.TEAMS, Kind.TEAM, scope, teamReader::read),
            List.of(),
            stakeholders(fields, scope),
            projects(fields, about, updates, scope),
            milestones(fields, about, scope),
            RegisterReader.withUpdates(RegisterReader.read(fields, written, scope), own),
            List.copyOf(path),
            fields.get(ProgramFields.POLICY).orElse(Policy.DEFAULT))
        .withPeople(people(fields, scope));
  }

  private static List<Stakeholder> stakeholders(Fields fields, Scope scope) {
    return Collections.read(
        fields, ProgramFields.STAKEHOLDERS, Kind.STAKEHOLDER, scope, PeopleReader::stakeholder);
  }

  private static List<Project> projects(
      Fields fields, About program, List<Update> updates, Scope scope) {
    Map<String, List<Update>> reported = ProjectReader.byProject(updates);
    return Collections.read(
        fields,
        ProgramFields.PROJECTS,
        Kind.PROJECT,
        scope,
        (id, entry, here) -> ProjectReader.read(id, entry, here, program, reported));
  }

  private static List<Item> milestones(Fields fields, About program, Scope scope) {
    return ItemReader.read(
        Optional.empty(), fields.get(ItemReader.MILESTONES), program, Optional.empty(), scope);
  }

  /** Those declared, then those given in place, which all of the program has been read for. */
  private static List<Person> people(Fields fields, Scope scope) {
    List<Person> people =
        new ArrayList<>(
            Collections.read(
                fields, ProgramFields.PEOPLE, Kind.PERSON, scope, PeopleReader::person));
    people.addAll(scope.persons().inPlace());
    return List.copyOf(people);
  }

  private static void sayWhatIsMissing(Fields fields, Node node, Scope scope) {
    Span span = node.span();
    // A file that is broken may well have what is missing, and that it is broken has been said.
    boolean unread = scope.names().mayBeUnread("") && saysNothing(node);
    if (!fields.has(AboutReader.NAME) && !unread) {
      scope
          .diagnostics()
          .add(span, Rules.MISSING_FIELD, "a program has a name", "write it first: 'name: …'");
    }
    if (!fields.has(ProgramFields.PROJECTS)
        && !fields.has(ItemReader.MILESTONES)
        && !scope.names().mayBeUnread("")) {
      scope
          .diagnostics()
          .add(
              span,
              Rules.MISSING_FIELD,
              "the program holds nothing: neither projects nor milestones",
              "write them into this file under 'projects:', or each into a file of projects/");
    }
  }

  /** Whether the file of an entity itself has none of its fields. */
  private static boolean saysNothing(Node node) {
    return node instanceof Node.Mapping mapping
        && mapping.entries().stream()
            .noneMatch(entry -> entry.key().span().file().equals(node.span().file()));
  }

  private static Profile profile(Fields fields, Scope scope) {
    Map<String, List<String>> audiences = new LinkedHashMap<>();
    fields
        .get(ProgramFields.AUDIENCES)
        .orElse(Map.of())
        .forEach(
            (name, node) ->
                audiences.put(
                    name,
                    Fields.read(node, ProgramFields.AUDIENCE, scope).list(ProgramFields.HIDE)));
    return new Profile(
        fields.get(ProgramFields.GOAL),
        fields.get(ProgramFields.SPONSOR),
        fields.get(ProgramFields.PRIORITY),
        fields.get(ProgramFields.OBJECTIVE),
        fields.get(ProgramFields.REPORTS),
        fields.get(ProgramFields.CURRENCY),
        fields.get(ProgramFields.LEVEL).orElse(false),
        fields.get(ProgramFields.BASELINE),
        fields.get(ProgramFields.REPOSITORY),
        fields.get(ProgramFields.TRACKER),
        fields.get(ProgramFields.TRACKER_PATTERN),
        fields.get(ProgramFields.LOCALE),
        java.util.Collections.unmodifiableMap(audiences));
  }

  /** The keys of {@code people} in a program's or portfolio's map. */
  static Set<String> declared(Node node) {
    Set<String> keys = new java.util.LinkedHashSet<>();
    if (node instanceof Node.Mapping map
        && map.get("people").orElse(null) instanceof Node.Mapping people) {
      people.entries().forEach(entry -> keys.add(entry.key().value()));
    }
    return keys;
  }
}
