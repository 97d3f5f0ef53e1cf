package dev.tpm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.tpm.history.GitPlan;
import dev.tpm.model.EntityId;
import dev.tpm.model.Kind;
import dev.tpm.source.FolderTree;
import dev.tpm.trend.Past;
import dev.tpm.trend.Silence;
import dev.tpm.trend.Since;
import dev.tpm.trend.Snapshot;
import dev.tpm.trend.Stand;
import java.io.IOException;
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

/** The past of a plan of one project, as of Monday 19 October 2026. */
class PlanPastTest {
  private static final String PLAN =
      """
      name: Launch
      due: 2026-10-30
      teams: {core: {}}
      projects:
        a:
          team: core
          items:
            work: {duration: %s}
          milestones:
            %s: {name: Live, after: work, due: 2026-10-30%s}
      updates:
        2026-10-09: {summary: Fine}
      """;

  @TempDir Path temp;
  private Path plan;
  private Git git;

  @BeforeEach
  void startARepository() throws Exception {
    plan = Files.createDirectories(temp.resolve("r/program"));
    git = Git.init().setDirectory(temp.resolve("r").toFile()).setInitialBranch("main").call();
  }

  @AfterEach
  void close() {
    git.close();
  }

  private void commit(String text, String day, String subject) throws Exception {
    Files.writeString(plan.resolve("program.yaml"), text);
    PersonIdent who =
        new PersonIdent(
            "Ada", "ada@example.org", Instant.parse(day + "T10:00:00Z"), ZoneOffset.UTC);
    git.add().addFilepattern(".").call();
    git.commit().setSign(false).setMessage(subject).setAuthor(who).setCommitter(who).call();
  }

  private void makeAPast() throws Exception {
    commit(PLAN.formatted("5d", "done", ""), "2026-10-01", "Plan the launch");
    commit(PLAN.formatted("5d", "done", "\n  oops"), "2026-10-02", "Break it");
    commit(PLAN.formatted("8d", "done", ""), "2026-10-05", "More work than we thought (#7)");
    git.tag().setName("steering-1").setSigned(false).setAnnotated(false).call();
    git.tag().setName("v1").setSigned(false).setAnnotated(false).call();
    commit(
        PLAN.formatted("10d", "live", ", moved-from: done, moved-because: the vendor waits"),
        "2026-10-15",
        "Rename what we promise");
  }

  private Past past() throws IOException {
    Options options =
        new Options(
                LocalDate.parse("2026-10-19"), Optional.of("today"), GitPlan.of(plan.toRealPath()))
            .withPast(plan);
    Outcome outcome = Tpm.run(new FolderTree(plan, ""), options);
    assertThat(outcome.readable()).as(outcome.diagnostics().toString()).isTrue();
    return PlanPast.of(outcome, options).values().iterator().next();
  }

  @Test
  void eachCommitSaysWhatItsPlanSaidOnItsDayUnderTheIdsOfToday() throws Exception {
    makeAPast();

    List<Snapshot> snapshots = past().snapshots();

    EntityId live = new EntityId(Kind.ITEM, "", "a", "live");
    assertThat(snapshots)
        .extracting(s -> s.statusDate().toString())
        .containsExactly("2026-10-01", "2026-10-05", "2026-10-15");
    assertThat(snapshots)
        .extracting(s -> s.stand(live).flatMap(Stand::finish).orElseThrow().toString())
        .containsExactly("2026-10-07", "2026-10-14", "2026-10-28");
    assertThat(snapshots.get(2).stand(live).flatMap(Stand::because)).contains("the vendor waits");
  }

  @Test
  void aBrokenCommitIsSkippedAndSaid() throws Exception {
    makeAPast();

    assertThat(past().skipped())
        .singleElement()
        .satisfies(
            skipped -> {
              assertThat(skipped.revision().subject()).isEqualTo("Break it");
              assertThat(skipped.reason()).startsWith("program.yaml:1");
            });
  }

  @Test
  void whatChangedIsToldSinceTheLastUpdateAWeekAndTheTagsThatAreAskedFor() throws Exception {
    makeAPast();

    assertThat(past().sinces())
        .extracting(Since::point, Since::name, since -> since.review().slips())
        .containsExactly(
            tuple(Since.Point.UPDATE, "2026-10-09", 2),
            tuple(Since.Point.WEEK, "2026-10-12", 2),
            tuple(Since.Point.TAG, "steering-1", 2));
    assertThat(past().landmarks())
        .extracting(l -> l.tag())
        .containsExactlyInAnyOrder("steering-1", "v1");
  }

  @Test
  void theSameRepositoryTellsTheSamePast() throws Exception {
    makeAPast();

    assertThat(past().snapshots()).isEqualTo(past().snapshots());
  }

  @Test
  void outsideGitAndBeforeTheFirstCommitItSaysWhyThereIsNone() throws Exception {
    Files.writeString(plan.resolve("program.yaml"), PLAN.formatted("5d", "done", ""));
    assertThat(past().silence()).contains(Silence.NO_COMMIT);

    Path outside = Files.createDirectories(temp.resolve("outside"));
    Files.copy(plan.resolve("program.yaml"), outside.resolve("program.yaml"));
    plan = outside;
    assertThat(past().silence()).contains(Silence.NOT_IN_GIT);
  }
}
