package dev.tpm.export;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.insight.Facts;
import dev.tpm.insight.WholeFacts;
import dev.tpm.model.Item;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.model.Register;
import dev.tpm.pace.EarnedValue;
import dev.tpm.pace.Pace;
import dev.tpm.quality.Quality;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes {@code program.json}: all that a program's site is made from, for scripts.
 *
 * <p>Keys stand in a fixed order, dates are ISO 8601, finish dates inclusive, days are working days
 * and late is positive. What is absent is left out. {@code docs/data.md} tells the rest.
 */
public final class ProgramJson {
  private static final int FORMAT_VERSION = 1;

  private ProgramJson() {}

  /**
   * The bytes of the file.
   *
   * @param facts what is known of the plan
   * @param program one of its programs
   * @param commit the id of the git commit that the plan was read from
   * @param findings what was found wrong in the program, in the order in which it is told
   */
  public static byte[] bytes(
      Facts facts, Program program, Optional<String> commit, List<Diagnostic> findings) {
    Ids ids = new Ids(facts.directory().keyOf(program));
    WholeJson wholes = new WholeJson(ids, facts);
    return JsonWriter.object(
        json -> {
          json.number("formatVersion", FORMAT_VERSION);
          writeSelf(json, wholes, program, commit);
          json.list("projects", program.projects(), (out, p) -> wholes.project(out, program, p));
          json.list("items", items(program), new ItemJson(ids, facts)::write);
          json.list("handOffs", facts.handOffs(program), wholes::handOff);
          writePeople(json, new PeopleJson(ids, facts), program);
          writeRegister(json, new RegisterJson(ids), facts.register(program));
          new ProspectJson(ids, facts).write(json, program);
          json.list("quality", Quality.of(facts, program).measures(), new QualityJson(ids)::write);
          json.list("diagnostics", findings, CheckJson::write);
        });
  }

  /** The bytes of {@code program.schema.json}, the JSON Schema of the file. */
  public static byte[] schema() {
    return resource("program.schema.json");
  }

  static byte[] resource(String name) {
    try (InputStream in = ProgramJson.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void writeSelf(
      JsonWriter json, WholeJson wholes, Program program, Optional<String> commit) {
    Facts facts = wholes.facts();
    WholeFacts known = facts.whole(program.entityId());
    String key = facts.directory().keyOf(program);
    json.text("id", key.isEmpty() ? Optional.empty() : Optional.of(key));
    json.text("name", program.name());
    json.text("goal", program.profile().goal());
    json.text("owner", program.about().owner());
    json.text("state", program.state().word());
    json.text("statusDate", facts.statusDate(program.entityId()).toString());
    json.text("commit", commit);
    wholes.dates(json, known);
    wholes.standing(json, known);
    PaceJson.pace(json, Pace.of(facts, program));
    PaceJson.earnedValue(json, EarnedValue.of(facts, program));
    Fields.extensions(json, program.about().extensions());
  }

  private static List<Item> items(Program program) {
    return Stream.concat(
            program.milestones().stream(),
            program.projects().stream().map(Project::items).flatMap(List::stream))
        .toList();
  }

  private static void writePeople(JsonWriter json, PeopleJson people, Program program) {
    json.list("teams", program.teams(), (out, team) -> people.team(out, program, team));
    json.list("people", program.people(), people::person);
    json.list("stakeholders", program.stakeholders(), people::stakeholder);
    json.list("objectives", program.objectives(), people::objective);
  }

  private static void writeRegister(JsonWriter json, RegisterJson write, Register register) {
    json.list("risks", register.risks(), write::risk);
    json.list("issues", register.issues(), write::issue);
    json.list("assumptions", register.assumptions(), write::assumption);
    json.list("decisions", register.decisions(), write::decision);
    json.list("questions", register.questions(), write::question);
    json.list("actions", register.actions(), write::action);
    json.list("asks", register.asks(), write::ask);
    json.list("updates", register.updates(), write::update);
  }
}
