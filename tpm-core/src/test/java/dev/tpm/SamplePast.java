package dev.tpm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.compare.Provenance;
import dev.tpm.history.GitPlan;
import dev.tpm.source.FolderTree;
import dev.tpm.source.SourceTree;
import dev.tpm.source.TextTree;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The sample as it became what it is, and as a change would make it. */
public final class SamplePast {
  private static final Path SAMPLE = Path.of("../sample-program/src");

  private SamplePast() {}

  /** The sample's past as a repository; nothing where there is no git. */
  public static Optional<Path> in(Path repository) throws IOException, InterruptedException {
    if (!ran("git", "--version")) {
      return Optional.empty();
    }
    assertThat(
            ran(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                SAMPLE.resolve("history/MakeHistory.java").toString(),
                SAMPLE.resolve("program").toString(),
                SAMPLE.resolve("history/history.txt").toString(),
                repository.toString()))
        .isTrue();
    return Optional.of(repository.resolve("src/program"));
  }

  private static boolean ran(String... command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** The files that say what it would mean if working off the mismatches took 20 days more. */
  public static Map<String, byte[]> change() throws IOException {
    SourceTree sample = new FolderTree(SAMPLE.resolve("program"), "");
    Map<String, String> files = new TreeMap<>();
    for (SourceTree.Entry entry : sample.entries(1000)) {
      if (!entry.path().startsWith("assets/")) {
        files.put(entry.path(), new String(sample.read(entry.path(), 1 << 20), UTF_8));
      }
    }
    Map<String, String> changed = new TreeMap<>(files);
    changed.computeIfPresent(
        "projects/inventory.yaml", (path, text) -> text.replace("remaining: 8d", "remaining: 20d"));
    assertThat(changed).isNotEqualTo(files);
    PlanReview both =
        PlanReview.of(
            Optional.of(new TextTree(files)),
            new TextTree(changed),
            Options.on(LocalDate.of(2026, 11, 23)));
    List<LocalDate> days = PlanReview.dates(both.head()).values().stream().distinct().toList();
    return both.files(
        new Provenance("main (3f9c2a1b)", "mismatches (b07e5d42)", days, "tpm"), GitPlan.UNKNOWN);
  }
}
