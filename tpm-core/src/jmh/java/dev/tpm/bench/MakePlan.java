package dev.tpm.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * Writes a made plan into a folder: {@code src/program} for tpm, {@code plan.tjp} for TaskJuggler.
 */
public final class MakePlan {
  private static final long SEED = 20_260_105;

  private MakePlan() {}

  /**
   * Writes one plan.
   *
   * @param args how many tasks it has, and the folder
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("expected: TASKS FOLDER");
    }
    MadePlan plan = MadePlan.of(Integer.parseInt(args[0]), SEED);
    Path folder = Path.of(args[1]);
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("plan.tjp"), TaskJugglerFile.of(plan));
    Path source = folder.resolve("src").resolve("program");
    for (Map.Entry<String, byte[]> file : ProgramFiles.of(plan).files().entrySet()) {
      Path path = source.resolve(file.getKey());
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      Files.write(path, file.getValue());
    }
  }
}
