package dev.tpm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tpm.diagnostic.Severity;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample's past is made from its present, and is as sound as that. */
class SampleHistoryTest {
  private static final Path SAMPLE = Path.of("../sample-program/src");
  @TempDir Path folder;

  @BeforeEach
  void gitIsThere() {
    boolean there;
    try {
      there = new ProcessBuilder("git", "--version").start().waitFor() == 0;
    } catch (IOException | InterruptedException e) {
      there = false;
    }
    assumeTrue(there, "there is no git here");
  }

  @Test
  void isTheSameEachTimeAndEndsWithThePlanAsItIs() throws Exception {
    Path one = made("one");
    Path two = made("two");
    made("two");
    assertThat(lines(one, "git", "rev-parse", "HEAD"))
        .isEqualTo(lines(two, "git", "rev-parse", "HEAD"));
    assertThat(files(one.resolve("src/program"))).isEqualTo(files(SAMPLE.resolve("program")));
    assertThat(lines(one, "git", "tag")).contains("baseline-2", "steering-2026-11");
    assertThat(lines(one, "git", "log", "--merges", "--format=%s"))
        .containsExactly("Merge pull request #41 from change-41");
  }

  @Test
  void isValidAtEachCommitButTheOneThatIsBrokenOnPurpose() throws Exception {
    Path made = made("one");
    List<String> broken = new ArrayList<>();
    try (PlanRepository repository = PlanRepository.of(made.resolve("src/program"))) {
      for (String commit : lines(made, "git", "log", "--first-parent", "--format=%H %s")) {
        Outcome outcome =
            Tpm.run(
                repository.version(commit.substring(0, 40)).tree(),
                Options.on(LocalDate.of(2030, 1, 1)));
        if (outcome.count(Severity.ERROR) > 0) {
          broken.add(commit.substring(41));
        }
      }
    }
    assertThat(broken).containsExactly("Sort the fare rules");
  }

  private Path made(String name) throws IOException, InterruptedException {
    Path repository = folder.resolve(name);
    List<String> said =
        lines(
            Path.of("."),
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            SAMPLE.resolve("history/MakeHistory.java").toString(),
            SAMPLE.resolve("program").toString(),
            SAMPLE.resolve("history/history.txt").toString(),
            repository.toString());
    assertThat(said).isEmpty();
    return repository;
  }

  private static List<String> lines(Path where, String... command)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said.lines().toList();
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
