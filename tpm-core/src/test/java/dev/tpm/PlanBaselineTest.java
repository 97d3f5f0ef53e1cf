package dev.tpm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.history.GitPlan;
import dev.tpm.source.FolderTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a plan is held against, as of Monday 19 October 2026. */
class PlanBaselineTest {
  /** Written on Thursday 1 October: five days of work, so that it is done on Wednesday the 7th. */
  private static final String THEN =
      """
      name: Launch
      projects:
        one:
          items: {work: {duration: 5d}}
          milestones: {done: {name: Live, after: work}}
      """;

  /** Ten days from Monday the 19th: Friday the 30th. The project and the milestone are renamed. */
  private static final String NOW =
      """
      name: Launch
      baseline: %s
      projects:
        two:
          moved-from: one
          items: {work: {duration: 10d}, more: {duration: 1d}}
          milestones: {live: {name: Live, after: work, moved-from: done}}
      """;

  @TempDir Path temp;
  private Git git;

  @BeforeEach
  void startARepository() throws Exception {
    git = Git.init().setDirectory(temp.toFile()).setInitialBranch("main").call();
    commit("plan", THEN, "2026-10-01");
    git.tag().setName("agreed").setSigned(false).setAnnotated(true).setMessage("yes").call();
    git.rm().addFilepattern("plan/program.yaml").call();
    commit("program", THEN + "summary: It moved\n", "2026-10-02");
  }

  @AfterEach
  void close() {
    git.close();
  }

  private void commit(String folder, String text, String day) throws Exception {
    Path plan = Files.createDirectories(temp.resolve(folder));
    Files.writeString(plan.resolve("program.yaml"), text);
    PersonIdent who =
        new PersonIdent("Ada", "a@example.org", Instant.parse(day + "T10:00:00Z"), ZoneOffset.UTC);
    git.add().addFilepattern(".").call();
    git.commit().setSign(false).setMessage(folder).setAuthor(who).setCommitter(who).call();
  }

  private Outcome outcome(Options options) throws IOException {
    return Tpm.run(new FolderTree(temp.resolve("program"), ""), options);
  }

  private Options options() {
    Path plan = temp.resolve("program");
    return new Options(LocalDate.of(2026, 10, 19), Optional.of("today"), GitPlan.of(plan));
  }

  private JsonNode data(Options options) throws Exception {
    Outcome outcome = outcome(options);
    assertThat(outcome.diagnostics())
        .extracting(said -> said.rule().name())
        .doesNotContain("unknown-baseline");
    byte[] json = Tpm.site(outcome, options, "tpm").get("program.json");
    return JsonMapper.shared().readTree(new String(json, StandardCharsets.UTF_8));
  }

  private static JsonNode item(JsonNode data, String id) {
    return data.get("items")
        .valueStream()
        .filter(item -> item.get("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void datesAreHeldAgainstThoseOfTheBaselineThroughRenames() throws Exception {
    for (String name : List.of("agreed", "2026-10-01", "main@{2026-10-01}")) {
      commit("program", NOW.formatted("'" + name + "'"), "2026-10-16");

      JsonNode data = data(options().withPast(temp.resolve("program")));

      JsonNode live = item(data, "two/live");
      assertThat(live.get("baselineFinish").asString()).as(name).isEqualTo("2026-10-07");
      // 8 and 9, and three weeks to Friday the 30th
      assertThat(live.get("baselineVariance").asInt()).isEqualTo(17);
      assertThat(item(data, "two/work").get("baselineFinish").asString()).isEqualTo("2026-10-07");
      assertThat(item(data, "two/more").has("baselineFinish")).isFalse();
      assertThat(data.get("projects").get(0).get("baselineVariance").asInt()).isEqualTo(17);
    }
  }

  @Test
  void whereNobodyAsksForThePastThereIsNoBaseline() throws Exception {
    commit("program", NOW.formatted("nowhere"), "2026-10-16");

    assertThat(item(data(options()), "two/live").has("baselineFinish")).isFalse();
  }

  @Test
  void aBaselineThatGitDoesNotKnowIsSaid() throws Exception {
    commit("program", NOW.formatted("agreeed"), "2026-10-16");

    assertThat(outcome(options().withPast(temp.resolve("program"))).diagnostics())
        .filteredOn(said -> said.rule().name().equals("unknown-baseline"))
        .singleElement()
        .extracting(Diagnostic::message)
        .asString()
        .startsWith("no commit, branch, tag or date 'agreeed' in this clone");
  }
}
