package dev.tpm.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A folder that is to take the place of a site's folder: what changed is written into it, all else
 * is there by hard links, so that no file that stays is touched.
 */
final class NextFolder {
  private final Path from;
  private final Path to;
  private int removed;

  NextFolder(Path from, Path to) {
    this.from = from;
    this.to = to;
  }

  /** How many of the tool's own files of the old site are not in this one. */
  int removed() {
    return removed;
  }

  /**
   * Fills the folder.
   *
   * @throws UnsupportedOperationException or
   * @throws java.nio.file.FileSystemException where there are no hard links
   * @throws IOException where something that is not the tool's is in the way
   */
  void make(Map<String, byte[]> changed, Manifest before, Manifest after) throws IOException {
    Files.createDirectories(to);
    like(from, to);
    for (Map.Entry<String, byte[]> file : changed.entrySet()) {
      Files.write(place(file.getKey()), file.getValue());
    }
    for (String path : after.sums().keySet()) {
      if (!changed.containsKey(path)) {
        Files.createLink(place(path), from.resolve(path));
      }
    }
    Files.walkFileTree(from, new Others(before, after));
    Files.write(place(SitePath.BOOKS + "/manifest"), after.bytes());
  }

  private Path place(String path) throws IOException {
    Path place = to.resolve(path);
    Files.createDirectories(place.resolveSibling(""));
    return place;
  }

  private static void like(Path old, Path next) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(old, PosixFileAttributeView.class);
    if (view != null) {
      Files.setPosixFilePermissions(next, view.readAttributes().permissions());
    }
  }

  /** Takes along what the tool did not write. */
  private final class Others extends SimpleFileVisitor<Path> {
    private final Manifest before;
    private final Manifest after;

    /** Folders in which something was seen. */
    private final Set<Path> filled = new HashSet<>();

    Others(Manifest before, Manifest after) {
      this.before = before;
      this.after = after;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes is) {
      filled.add(parent(folder));
      return path(folder).equals(SitePath.BOOKS + "/next")
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes is) throws IOException {
      filled.add(parent(file));
      String path = path(file);
      if (after.holds(path) || path.equals(SitePath.BOOKS + "/manifest")) {
        return FileVisitResult.CONTINUE;
      }
      if (before.holds(path) && before.isContent(path, file)) {
        removed++;
        return FileVisitResult.CONTINUE;
      }
      if (!hasRoom(path)) {
        throw Ground.inTheWay(file);
      }
      Path place = place(path);
      if (is.isSymbolicLink()) {
        Files.createSymbolicLink(place, Files.readSymbolicLink(file));
      } else {
        Files.createLink(place, file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
        throws IOException {
      if (e != null) {
        throw e;
      }
      Path next = to.resolve(path(folder));
      if (!filled.contains(folder) && hasRoom(path(folder))) {
        Files.createDirectories(next);
      }
      if (!folder.equals(from) && Files.isDirectory(next)) {
        like(folder, next);
      }
      return FileVisitResult.CONTINUE;
    }

    /** Whether nothing stands at this path yet, nor a file where it needs a folder. */
    private boolean hasRoom(String path) {
      for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        if (after.holds(path.substring(0, slash))) {
          return false;
        }
      }
      return !Files.exists(to.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    private static Path parent(Path place) {
      Path parent = place.getParent();
      return parent == null ? place : parent;
    }

    private String path(Path place) {
      return from.relativize(place).toString().replace('\\', '/');
    }
  }
}
