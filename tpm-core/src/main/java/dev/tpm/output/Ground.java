package dev.tpm.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The folder that a site stands in, with whatever else stands there. */
record Ground(Path folder) {

  /**
   * The place of a path, which symbolic links may not lead elsewhere.
   *
   * @throws IOException where the path goes through a symbolic link or ends in one
   */
  Path resolve(String path) throws IOException {
    for (String step : steps(path)) {
      if (Files.isSymbolicLink(folder.resolve(step))) {
        throw new IOException(
            "a symbolic link is in the way, and is not followed out of the site: "
                + folder.resolve(step));
      }
    }
    return folder.resolve(path);
  }

  boolean isReachedWithoutLinks(String path) {
    return steps(path).stream().noneMatch(step -> Files.isSymbolicLink(folder.resolve(step)));
  }

  /** Refuses where a file of this path would take the place of something that is not the tool's. */
  void requireRoomFor(String path, Manifest own) throws IOException {
    for (String step : steps(path)) {
      Path place = folder.resolve(step);
      boolean isFolder = Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS);
      if (!isFolder && Files.exists(place, LinkOption.NOFOLLOW_LINKS) && !own.holds(step)) {
        throw inTheWay(place);
      }
      if (isFolder && step.equals(path)) {
        requireOwn(place, own);
      }
    }
  }

  private void requireOwn(Path old, Manifest own) throws IOException {
    try (Stream<Path> walk = Files.walk(old)) {
      for (Path place : walk.sorted().toList()) {
        String path = folder.relativize(place).toString().replace('\\', '/');
        if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS) && !own.holds(path)) {
          throw inTheWay(place);
        }
      }
    }
  }

  static IOException inTheWay(Path place) {
    return new IOException(
        "in the way of the site, and not written by tpm: "
            + place
            + " (move it, or choose another output folder)");
  }

  /** {@code a}, {@code a/b} and {@code a/b/c} for {@code a/b/c}. */
  private static List<String> steps(String path) {
    List<String> steps = new ArrayList<>();
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      steps.add(path.substring(0, slash));
    }
    steps.add(path);
    return steps;
  }
}
