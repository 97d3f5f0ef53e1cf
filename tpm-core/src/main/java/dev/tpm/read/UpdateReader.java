package dev.tpm.read;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Nearest;
import dev.tpm.diagnostic.Rules;
import dev.tpm.model.About;
import dev.tpm.model.EntityId;
import dev.tpm.model.Health;
import dev.tpm.model.Kind;
import dev.tpm.model.Markdown;
import dev.tpm.model.Update;
import dev.tpm.syntax.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads updates: of a program, with its projects' in the same file, or of a project. */
final class UpdateReader {
  private static final Field<LocalDate> DATE =
      new Field<>("date", Times.DATE, "the day; the file's name where absent");
  private static final Field<String> AUTHOR = new Field<>("author", Persons.PERSON, "who reports");
  private static final Field<Health> HEALTH =
      new Field<>("health", new HealthValue(), "how it stands");
  private static final Field<List<Markdown>> HIGHLIGHTS =
      new Field<>("highlights", Value.listOf(Values.MARKDOWN), "what went well");
  private static final Field<List<Markdown>> LOWLIGHTS =
      new Field<>("lowlights", Value.listOf(Values.MARKDOWN), "what did not");
  private static final Field<List<Markdown>> NEXT =
      new Field<>("next", Value.listOf(Values.MARKDOWN), "what comes next");
  private static final Field<Node> PROJECTS =
      new Field<>(
          "projects",
          Value.node("a map of projects").as(Form.mapOf(Form.table("update"))),
          "the same of projects");
  static final Shape OF_PROJECT =
      Shape.entity("an update", DATE, AUTHOR, HEALTH, HIGHLIGHTS, LOWLIGHTS, NEXT);
  static final Shape OF_PROGRAM =
      Shape.entity("an update", DATE, AUTHOR, HEALTH, HIGHLIGHTS, LOWLIGHTS, NEXT, PROJECTS);

  private UpdateReader() {}

  /** The updates of a program or portfolio, and those of projects that they hold. */
  static List<Update> ofProgram(Fields parent, Scope scope) {
    List<Update> updates = new ArrayList<>();
    Collections.read(
        parent,
        RegisterReader.UPDATES,
        Kind.UPDATE,
        scope,
        (id, entry, here) -> {
          Fields fields = Fields.read(entry.value(), OF_PROGRAM, here);
          Optional<Update> update = update(id, entry.key(), fields, Optional.empty(), here);
          update.ifPresent(updates::add);
          update.ifPresent(u -> ofProjects(u, fields, here, updates));
          return id;
        });
    return updates;
  }

  /** The updates that a project's own files hold. */
  static List<Update> ofProject(Fields parent, Scope scope) {
    List<Update> updates = new ArrayList<>();
    Collections.read(
        parent,
        RegisterReader.UPDATES,
        Kind.UPDATE,
        scope,
        (id, entry, here) -> {
          Fields fields = Fields.read(entry.value(), OF_PROJECT, here);
          update(id, entry.key(), fields, Optional.empty(), here).ifPresent(updates::add);
          return id;
        });
    return updates;
  }

  private static void ofProjects(Update whole, Fields fields, Scope scope, List<Update> updates) {
    Optional<Node> projects = fields.get(PROJECTS);
    if (projects.isEmpty()) {
      return;
    }
    for (Node.Entry entry :
        Values.entries(projects.get(), "project: its update", scope, "projects")) {
      String project = entry.key().value();
      References.id(Kind.PROJECT).read(entry.key(), scope, "projects");
      Scope inside = scope.in(project);
      EntityId id = new EntityId(Kind.UPDATE, scope.program(), project, whole.id());
      Fields own = Fields.read(entry.value(), OF_PROJECT, inside);
      Node.Text key = new Node.Text(whole.id(), true, entry.key().span());
      update(id, key, own, Optional.of(whole), inside).ifPresent(updates::add);
    }
  }

  /** A health by its word; who thinks in colours is told the word. */
  private static final class HealthValue implements Value<Health> {
    private static final List<String> WORDS =
        List.of(Health.values()).stream().map(Health::word).toList();
    private static final Value<Health> WORD =
        Value.text(
            "one of " + String.join(", ", WORDS),
            text ->
                List.of(Health.values()).stream()
                    .filter(health -> health.word().equals(text))
                    .findFirst(),
            HealthValue::hint);

    private static Optional<String> hint(String text) {
      return switch (text.toLowerCase(Locale.ROOT)) {
        case "green", "g" -> Optional.of("green is written 'on-track'");
        case "amber", "yellow", "a", "y" -> Optional.of("amber is written 'at-risk'");
        case "red", "r" -> Optional.of("red is written 'off-track'");
        default -> Nearest.help(text, WORDS);
      };
    }

    @Override
    public String wanted() {
      return WORD.wanted();
    }

    @Override
    public Form form() {
      return Form.words(WORDS);
    }

    @Override
    public Optional<Health> read(Node node, Scope scope, String field) {
      return WORD.read(node, scope, field);
    }
  }

  private static Optional<Update> update(
      EntityId id, Node.Text key, Fields fields, Optional<Update> whole, Scope scope) {
    About about = AboutReader.read(key, fields, AboutReader.Inherited.NOTHING);
    Optional<LocalDate> date =
        fields.get(DATE).or(() -> whole.map(Update::date)).or(() -> Times.date(key.value()));
    if (date.isEmpty()) {
      if (!fields.has(DATE)) {
        scope
            .diagnostics()
            .add(
                Diagnostic.at(key.span(), Rules.MISSING_FIELD, "an update has a date")
                    .withHelp("name it by its day, such as 2026-11-23, or give it a 'date'"));
      }
      return Optional.empty();
    }
    return Optional.of(
        new Update(
            id,
            about,
            date.get(),
            fields.get(AUTHOR).or(() -> whole.flatMap(Update::author)),
            fields.get(HEALTH),
            fields.list(HIGHLIGHTS),
            fields.list(LOWLIGHTS),
            fields.list(NEXT)));
  }
}
