package dev.tpm.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The change from one site to the next file by file, kept on disk so that it can be finished by
 * another run: for a single file, and where a folder cannot be {@linkplain Exchange exchanged}.
 *
 * <p>{@code .tpm/next/files/} holds the files that change, {@code .tpm/next/manifest} the whole new
 * site's manifest. The change begins to count when that manifest is there: without it {@link
 * #finish} forgets the rest, with it it carries out the rest.
 */
final class Swap {
  private final Ground ground;
  private final Path manifest;
  private final Path next;
  private final SiteFolder.Mover mover;

  Swap(Ground ground, SiteFolder.Mover mover) throws IOException {
    this.ground = ground;
    this.manifest = ground.folder().resolve(SitePath.BOOKS).resolve("manifest");
    this.next = ground.resolve(SitePath.BOOKS + "/next");
    this.mover = mover;
  }

  /** What the tool wrote into the folder, as far as it is known. */
  Manifest manifest() throws IOException {
    return Manifest.read(manifest);
  }

  /** Writes down the change, the manifest last. */
  void prepare(Map<String, byte[]> changed, Manifest after) throws IOException {
    for (Map.Entry<String, byte[]> file : changed.entrySet()) {
      write(next.resolve("files").resolve(file.getKey()), file.getValue());
    }
    Path draft = next.resolve("manifest.draft");
    write(draft, after.bytes());
    mover.move(draft, next.resolve("manifest"));
  }

  /**
   * Carries out a change that was prepared whole, and forgets one that was not.
   *
   * @return how many files of the old site were removed
   */
  int finish() throws IOException {
    int removed = 0;
    if (Files.isRegularFile(next.resolve("manifest"), LinkOption.NOFOLLOW_LINKS)) {
      Manifest before = manifest();
      Manifest after = Manifest.read(next.resolve("manifest"));
      // What must make room goes first; the rest when no page that leads there is left.
      removed += remove(before, after, true);
      for (String path : staged()) {
        Path place = ground.resolve(path);
        Files.createDirectories(parent(place));
        mover.move(next.resolve("files").resolve(path), place);
      }
      removed += remove(before, after, false);
      mover.move(next.resolve("manifest"), manifest);
    }
    Trees.delete(next);
    return removed;
  }

  /** The files to move, pages last: a page then never asks for a file that is not there yet. */
  private List<String> staged() throws IOException {
    Path files = next.resolve("files");
    if (!Files.isDirectory(files, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(files)) {
      return walk.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> files.relativize(file).toString().replace('\\', '/'))
          .filter(SitePath::isInside)
          .sorted(
              Comparator.comparing((String path) -> path.endsWith(".html"))
                  .thenComparing(Comparator.naturalOrder()))
          .toList();
    }
  }

  private int remove(Manifest before, Manifest after, boolean inTheWay) throws IOException {
    int removed = 0;
    for (String path : before.sums().keySet()) {
      if (!after.holds(path) && isInTheWay(path, after) == inTheWay) {
        removed += removeOwn(path, before, after) ? 1 : 0;
      }
    }
    return removed;
  }

  /** Whether a former file's place is now a folder, or a former folder's place a file. */
  private static boolean isInTheWay(String path, Manifest after) {
    String below = path + "/";
    String next =
        after.sums().tailMap(below).isEmpty() ? "" : after.sums().tailMap(below).firstKey();
    if (next.startsWith(below)) {
      return true;
    }
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      if (after.holds(path.substring(0, slash))) {
        return true;
      }
    }
    return false;
  }

  /** Removes a file if it still is what the tool wrote: what someone put in its place stays. */
  private boolean removeOwn(String path, Manifest before, Manifest after) throws IOException {
    Path file = ground.folder().resolve(path);
    if (!ground.isReachedWithoutLinks(path)
        || !before.isContent(path, file)
        || isNewUnderAnotherCase(file, path, after)) {
      return false;
    }
    Files.delete(file);
    for (Path folder = parent(file); !folder.equals(ground.folder()); folder = parent(folder)) {
      try {
        Files.delete(folder);
      } catch (DirectoryNotEmptyException e) {
        break;
      }
    }
    return true;
  }

  /** Where case does not count, {@code A.html} and {@code a.html} are one file, and it is new. */
  private boolean isNewUnderAnotherCase(Path file, String path, Manifest after) throws IOException {
    for (String other : after.sums().keySet()) {
      if (other.equalsIgnoreCase(path)) {
        Path place = ground.folder().resolve(other);
        return Files.exists(place) && Files.isSameFile(place, file);
      }
    }
    return false;
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(parent(file));
    Files.write(file, bytes);
  }

  private static Path parent(Path path) {
    Path parent = path.getParent();
    return parent == null ? path : parent;
  }
}
