package dev.tpm.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The change from one site to the next by two renames: the old folder steps aside, the new one,
 * made whole before, takes its place.
 *
 * <p>So nobody ever sees pages of two sites together, however the process ends. Between the two
 * renames the old site stands whole beside its place, under {@code .NAME.tpm-former}; the next run
 * puts it back.
 */
final class Exchange {
  private final Path folder;
  private final Path former;
  private final SiteFolder.Mover mover;

  /**
   * @param folder the real path of the site's folder, which is not a file system's root
   */
  Exchange(Path folder, SiteFolder.Mover mover) {
    this.folder = folder;
    this.former = former(folder);
    this.mover = mover;
  }

  /** Where the old site stands while the new one takes its place. */
  static Path former(Path folder) {
    return folder.resolveSibling("." + folder.getFileName() + ".tpm-former");
  }

  /** Ends what a run that died had begun; to be called by who holds the lock. */
  void recover() throws IOException {
    if (isFolder(former)) {
      if (isFolder(folder)) {
        clear();
      } else {
        mover.move(former, folder);
      }
    }
  }

  /**
   * Makes the folder hold the next site.
   *
   * @param changed what is written; all other files of the next site stand in the folder already
   * @return how many files of the old site were removed; empty where the file system knows no hard
   *     links or does not let the folder be renamed: then nothing has changed
   * @throws IOException where something that is not the tool's is in the way
   */
  Optional<Integer> to(Map<String, byte[]> changed, Manifest before, Manifest after)
      throws IOException {
    Path books = folder.resolve(SitePath.BOOKS);
    NextFolder next = new NextFolder(folder, books.resolve("next").resolve("site"));
    try {
      next.make(changed, before, after);
    } catch (UnsupportedOperationException | FileSystemException e) {
      Trees.delete(books.resolve("next"));
      return Optional.empty();
    }
    if (!stepAside()) {
      Trees.delete(books.resolve("next"));
      return Optional.empty();
    }
    clear();
    return Optional.of(next.removed());
  }

  private boolean stepAside() throws IOException {
    try {
      mover.move(folder, former);
    } catch (FileSystemException e) {
      return false;
    }
    try {
      mover.move(former.resolve(SitePath.BOOKS).resolve("next").resolve("site"), folder);
      return true;
    } catch (FileSystemException e) {
      mover.move(former, folder);
      return false;
    }
  }

  /** Removes the former folder, but for what somebody put into it in the meantime: that moves. */
  private void clear() throws IOException {
    Manifest before = Manifest.read(former.resolve(SitePath.BOOKS).resolve("manifest"));
    Manifest after = Manifest.read(folder.resolve(SitePath.BOOKS).resolve("manifest"));
    List<Path> deepestFirst = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(former)) {
      walk.sorted(Comparator.reverseOrder()).forEach(deepestFirst::add);
    }
    Path books = former.resolve(SitePath.BOOKS);
    for (Path place : deepestFirst) {
      if (!place.startsWith(books) && !place.equals(former)) {
        clear(place, before, after);
      }
    }
    // The books go last: without them a run that goes on here could not tell what is ours.
    Trees.delete(books);
    deleteFolder(former);
  }

  private void clear(Path place, Manifest before, Manifest after) throws IOException {
    String path = former.relativize(place).toString().replace('\\', '/');
    Path now = folder.resolve(path);
    if (isFolder(place)) {
      deleteFolder(place);
    } else if (isOurs(place, path, before, after) || isSame(place, now)) {
      Files.delete(place);
    } else if (!Files.exists(now, LinkOption.NOFOLLOW_LINKS)) {
      Files.createDirectories(now.resolveSibling(""));
      mover.move(place, now);
    }
  }

  private static boolean isOurs(Path place, String path, Manifest before, Manifest after)
      throws IOException {
    return before.holds(path) && (after.holds(path) || before.isContent(path, place));
  }

  private static boolean isSame(Path one, Path other) throws IOException {
    if (Files.isSymbolicLink(one) && Files.isSymbolicLink(other)) {
      return Files.readSymbolicLink(one).equals(Files.readSymbolicLink(other));
    }
    return Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS)
        && Files.exists(other, LinkOption.NOFOLLOW_LINKS)
        && Files.isSameFile(one, other);
  }

  private static void deleteFolder(Path place) throws IOException {
    try {
      Files.delete(place);
    } catch (DirectoryNotEmptyException e) {
      // What could not go to the new site stays where it is.
      return;
    }
  }

  private static boolean isFolder(Path place) {
    return Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS);
  }
}
