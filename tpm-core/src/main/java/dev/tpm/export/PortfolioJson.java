package dev.tpm.export;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.insight.Facts;
import dev.tpm.insight.WholeFacts;
import dev.tpm.model.Portfolio;
import dev.tpm.model.Program;
import java.util.List;
import java.util.Optional;

/**
 * Writes {@code portfolio.json}: a portfolio's own data and one line a program, each of which has a
 * {@code program.json} of its own in a folder of its name.
 */
public final class PortfolioJson {
  private static final int FORMAT_VERSION = 1;

  private PortfolioJson() {}

  /**
   * The bytes of the file.
   *
   * @param facts what is known of the plan
   * @param portfolio the plan's portfolio
   * @param commit the id of the git commit that the plan was read from
   * @param findings what was found wrong in any file, in the order in which it is told
   */
  public static byte[] bytes(
      Facts facts, Portfolio portfolio, Optional<String> commit, List<Diagnostic> findings) {
    Ids ids = new Ids("");
    PeopleJson people = new PeopleJson(ids, facts);
    RegisterJson register = new RegisterJson(ids);
    return JsonWriter.object(
        json -> {
          json.number("formatVersion", FORMAT_VERSION);
          json.text("name", portfolio.name());
          json.text("goal", portfolio.goal());
          json.text("owner", portfolio.about().owner());
          json.text("statusDate", facts.statusDate(portfolio.entityId()).toString());
          json.text("commit", commit);
          new HealthJson(ids, facts).write(json, portfolio.entityId());
          Fields.extensions(json, portfolio.about().extensions());
          json.list(
              "programs",
              facts.plan().programs(),
              (entry, program) -> writeProgram(entry, facts, program));
          json.list("people", portfolio.people(), people::person);
          json.list("objectives", portfolio.objectives(), people::objective);
          json.list("asks", portfolio.asks(), register::ask);
          json.list("updates", portfolio.updates(), register::update);
          json.list("diagnostics", findings, CheckJson::write);
        });
  }

  /** The bytes of {@code portfolio.schema.json}, which refers to {@code program.schema.json}. */
  public static byte[] schema() {
    return ProgramJson.resource("portfolio.schema.json");
  }

  private static void writeProgram(JsonWriter json, Facts facts, Program program) {
    WholeJson wholes = new WholeJson(new Ids(""), facts);
    WholeFacts known = facts.whole(program.entityId());
    json.text("id", program.id());
    json.text("name", program.name());
    json.text("goal", program.profile().goal());
    json.text("owner", program.about().owner());
    json.text("state", program.state().word());
    json.text("priority", program.profile().priority());
    json.text("objective", program.profile().objective());
    json.text("statusDate", facts.statusDate(program.entityId()).toString());
    wholes.dates(json, known);
    wholes.standing(json, known);
    Fields.extensions(json, program.about().extensions());
    json.text("data", program.id() + "/program.json");
  }
}
