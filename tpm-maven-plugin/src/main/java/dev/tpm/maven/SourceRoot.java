package dev.tpm.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the paths that messages and files show begin. */
final class SourceRoot {
  private SourceRoot() {}

  /**
   * What stands before a plan's paths: the way to it from the repository's root, or, without git,
   * from the fallback. It does not depend on where the command was given, so that the site's bytes
   * do not either.
   *
   * @param source the plan's folder
   * @param fallback the build's top folder
   */
  static String prefix(Path source, Path fallback) {
    Path root = repository(source).orElse(fallback);
    if (!source.startsWith(root)) {
      return source.getFileName() + "/";
    }
    List<String> parts = new ArrayList<>();
    root.relativize(source).forEach(part -> parts.add(part.toString()));
    String path = String.join("/", parts);
    return path.isEmpty() ? "" : path + "/";
  }

  private static Optional<Path> repository(Path source) {
    for (Path folder = source; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git"))) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }
}
