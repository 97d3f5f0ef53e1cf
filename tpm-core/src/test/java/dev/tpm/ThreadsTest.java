package dev.tpm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.history.GitPlan;
import dev.tpm.schedule.Forecaster;
import dev.tpm.source.FolderTree;
import dev.tpm.syntax.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ThreadsTest {
  private static final Path SAMPLE = Path.of("../sample-program/src/program");

  @Test
  void siteIsTheSameOnAnyNumberOfThreads() throws IOException {
    Map<String, byte[]> alone = site(1);
    assertThat(alone).hasSizeGreaterThan(200);
    for (int threads : new int[] {2, 5}) {
      Map<String, byte[]> shared = site(threads);
      assertThat(shared.keySet()).containsExactlyElementsOf(alone.keySet());
      alone.forEach((path, bytes) -> assertThat(shared.get(path)).as(path).isEqualTo(bytes));
    }
  }

  private static Map<String, byte[]> site(int threads) throws IOException {
    Options options =
        new Options(
            LocalDate.of(2026, 11, 23),
            Optional.empty(),
            () -> GitPlan.UNKNOWN,
            Limits.DEFAULT,
            new Forecaster.Settings(1, 500, threads));
    Outcome outcome = Tpm.run(new FolderTree(SAMPLE, ""), options);
    return Tpm.site(outcome, options, "tpm");
  }
}
