package dev.tpm.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the folder that defines a program, where nobody said which it is. */
final class Definition {
  private static final List<String> ROOTS =
      List.of(
          "program.yaml",
          "program.yml",
          "program.md",
          "portfolio.yaml",
          "portfolio.yml",
          "portfolio.md");

  private Definition() {}

  /**
   * The definition of a project: {@code src/program}, or {@code program} where only that exists and
   * holds the file that a plan begins with. (A folder of that name may well be code.)
   */
  static Optional<Path> below(Path base) {
    Path usual = base.resolve("src").resolve("program");
    Path atTop = base.resolve("program");
    if (Files.isDirectory(usual)) {
      return Optional.of(usual);
    }
    return ROOTS.stream().anyMatch(root -> Files.isRegularFile(atTop.resolve(root)))
        ? Optional.of(atTop)
        : Optional.empty();
  }
}
