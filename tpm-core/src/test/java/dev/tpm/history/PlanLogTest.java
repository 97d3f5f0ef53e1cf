package dev.tpm.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import org.eclipse.jgit.api.MergeCommand;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The states of a plan that was moved once, in a repository that has other things too. */
class PlanLogTest extends RepositoryFixture {
  private RevCommit first;
  private RevCommit moved;
  private RevCommit last;

  @BeforeEach
  void makeAPast() throws Exception {
    Files.writeString(folder.resolve("Main.java"), "class Main {}");
    commit("Code alone", "2026-09-01T12:00:00Z");
    write("program.yaml", "name: one\n");
    first = commit("Plan the work (#12)", "2026-09-30T12:00:00Z");
    Files.writeString(folder.resolve("Main.java"), "class Main { int x; }");
    commit("Code again", "2026-10-01T12:00:00Z");
    git.tag().setName("steering-1").setAnnotated(true).setMessage("first meeting").call();
    Files.createDirectories(folder.resolve("app"));
    Files.move(plan, folder.resolve("app/program"));
    plan = folder.resolve("app/program");
    moved = commit("Merge pull request #34 from side", "2026-10-02T23:30:00Z");
    write("program.yaml", "name: two\n");
    last = commit("Slip", "2026-10-05T12:00:00Z");
    Files.writeString(folder.resolve("Main.java"), "class Main { int y; }");
    commit("Code after", "2026-10-06T12:00:00Z");
    git.tag().setName("v2").setAnnotated(false).call();
    write("program.yaml", "name: not committed\n");
  }

  private PlanLine line() throws Exception {
    try (PlanRepository repository = PlanRepository.of(plan)) {
      return repository.line();
    }
  }

  @Test
  void aStateIsGivenByTheCommitThatMadeItAndAMoveOfTheFolderIsNone() throws Exception {
    PlanLine line = line();

    assertThat(line.plans())
        .extracting(past -> past.revision().id())
        .containsExactly(last.name(), first.name());
    assertThat(line.plans())
        .extracting(PastPlan::folder)
        .containsExactly("app/program", "src/program");
    assertThat(line.cut()).isFalse();
    assertThat(moved.getName()).isNotEqualTo(first.name());
  }

  @Test
  void aTagNamesTheStateThatThePlanWasInThere() throws Exception {
    PlanLine line = line();

    assertThat(line.tags().keySet()).containsExactly("v2", "steering-1");
    assertThat(line.tags().values())
        .extracting(past -> past.revision().id())
        .containsExactly(last.name(), first.name());
  }

  @Test
  void theFilesOfAStateAreThoseOfItsCommitAndKnowTheirContentsById() throws Exception {
    try (PlanRepository repository = PlanRepository.of(plan)) {
      List<PastPlan> plans = repository.line().plans();

      assertThat(text(plans.get(0).tree(), "program.yaml")).isEqualTo("name: two\n");
      assertThat(text(plans.get(1).tree(), "program.yaml")).isEqualTo("name: one\n");
      assertThat(plans.get(0).tree().contentId("program.yaml"))
          .isNotEqualTo(plans.get(1).tree().contentId("program.yaml"))
          .isPresent();
      assertThat(plans.get(0).tree().displayPrefix()).isEqualTo("app/program/");
    }
  }

  @Test
  void aMergeStandsForWhatItBrought() throws Exception {
    git.checkout().setCreateBranch(true).setName("side").call();
    write("program.yaml", "name: three\n");
    commit("Try", "2026-10-07T12:00:00Z");
    write("program.yaml", "name: four\n");
    RevCommit side = commit("Try again", "2026-10-08T12:00:00Z");
    git.checkout().setName("main").setForced(true).call();
    git.merge()
        .include(side)
        .setFastForward(MergeCommand.FastForwardMode.NO_FF)
        .setMessage("Merge pull request #35 from side")
        .call();

    List<PastPlan> plans = line().plans();

    assertThat(plans)
        .extracting(past -> past.revision().subject())
        .containsExactly("Merge pull request #35 from side", "Slip", "Plan the work (#12)");
  }

  @Test
  void aShallowCloneSaysThatThereIsMore() throws Exception {
    Files.writeString(
        git.getRepository().getDirectory().toPath().resolve("shallow"), last.name() + "\n");

    PlanLine line = line();

    assertThat(line.plans()).extracting(past -> past.revision().id()).containsExactly(last.name());
    assertThat(line.cut()).isTrue();
  }
}
