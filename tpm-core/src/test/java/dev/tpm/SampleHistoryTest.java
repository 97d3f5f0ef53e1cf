package dev.tpm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.diagnostic.Severity;
import dev.tpm.history.PastPlan;
import dev.tpm.history.PlanRepository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample's past is made from its present, and is as sound as that. */
class SampleHistoryTest {
  private static final Path SAMPLE = Path.of("../sample-program/src");
  @TempDir Path folder;

  @Test
  void endsWithThePlanAsItIsAndIsTheSameEachTime() throws Exception {
    Path one = made("one", SAMPLE.resolve("program"), SAMPLE.resolve("history/history.txt"));
    Path two = made("two", SAMPLE.resolve("program"), SAMPLE.resolve("history/history.txt"));
    made("two", SAMPLE.resolve("program"), SAMPLE.resolve("history/history.txt"));

    assertThat(files(one.resolve("src/program"))).isEqualTo(files(SAMPLE.resolve("program")));
    try (Git git = Git.open(one.toFile());
        Git again = Git.open(two.toFile())) {
      assertThat(git.getRepository().resolve("HEAD"))
          .isEqualTo(again.getRepository().resolve("HEAD"));
      assertThat(git.status().call().isClean()).isTrue();
      assertThat(git.tagList().call())
          .extracting(tag -> tag.getName())
          .contains("refs/tags/baseline-2", "refs/tags/steering-2026-11");
      assertThat(git.log().call())
          .filteredOn(commit -> commit.getParentCount() > 1)
          .extracting(RevCommit::getShortMessage)
          .containsExactly("Merge pull request #41 from change-41");
    }
  }

  /** The ids that git itself gives to the same commits. */
  @Test
  void hasTheSameIdsOnEveryMachine() throws Exception {
    Path plan = Files.createDirectories(folder.resolve("plan"));
    Files.writeString(
        plan.resolve("people.yaml"), "ada: {name: Ada Lim, email: ada@example.org}\n");
    Files.writeString(plan.resolve("program.yaml"), "name: Launch\ndue: 2026-03-03\n");
    Files.createDirectories(plan.resolve("a"));
    Files.writeString(plan.resolve("a/b.yaml"), "x: 1\n");
    Files.writeString(plan.resolve("a-b.yaml"), "y: 1\n");
    Path history = folder.resolve("history.txt");
    Files.writeString(
        history,
        """
        commit 2026-01-01T10:00:00Z ada
        subject Begin
        tag first
        commit 2026-01-02T10:00:00+02:00 ada
        subject Move it
        folder plan
        commit 2026-01-03T10:00:00Z ben
        subject Promise later
        body Since the vendor waits.
        merged 7
        edit program.yaml
        @@ -2,1 +2,1 @@
        -due: 2026-02-02
        +due: 2026-03-03
        """);

    try (Git git = Git.open(made("small", plan, history).toFile())) {
      assertThat(git.getRepository().resolve("HEAD").name())
          .isEqualTo("9f48717bd9f642ed005796097b678176fc6bd5aa");
      assertThat(git.getRepository().resolve("first").name())
          .isEqualTo("0a94ba33a2cb37a56c3aa2e104d507954a385f73");
    }
  }

  @Test
  void isValidAtEachCommitButTheOneThatIsBrokenOnPurpose() throws Exception {
    Path made = made("one", SAMPLE.resolve("program"), SAMPLE.resolve("history/history.txt"));
    List<String> broken = new ArrayList<>();
    try (PlanRepository repository = PlanRepository.of(made.resolve("src/program"))) {
      for (PastPlan past : repository.line().plans()) {
        Outcome outcome = Tpm.run(past.tree(), Options.on(LocalDate.of(2030, 1, 1)));
        if (outcome.count(Severity.ERROR) > 0) {
          broken.add(past.revision().subject());
        }
      }
      assertThat(repository.line().plans()).hasSizeGreaterThan(150);
    }
    assertThat(broken).containsExactly("Sort the fare rules");
  }

  private Path made(String name, Path plan, Path history) throws Exception {
    Path repository = folder.resolve(name);
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String script = SAMPLE.resolve("history/MakeHistory.java").toString();
    Process process =
        new ProcessBuilder(java, script, plan.toString(), history.toString(), repository.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).isEmpty();
    return repository;
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }
}
