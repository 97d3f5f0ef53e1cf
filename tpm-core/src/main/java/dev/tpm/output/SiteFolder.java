package dev.tpm.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** A folder that holds a site, and is made to hold the next one without a moment between them. */
public final class SiteFolder {
  private static final int PATIENCE_MILLIS = 60_000;

  private final Path folder;
  private final Mover mover;
  private final int patienceMillis;

  SiteFolder(Path folder, Mover mover, int patienceMillis) {
    this.folder = folder;
    this.mover = mover;
    this.patienceMillis = patienceMillis;
  }

  /** The folder at this path, which need not exist yet; nothing is written before {@link #hold}. */
  public static SiteFolder at(Path folder) {
    return new SiteFolder(folder, SiteFolder::move, PATIENCE_MILLIS);
  }

  /** Whether a path may be in a site: it stays inside of it, and means the same on every system. */
  public static boolean takes(String path) {
    return SitePath.isInside(path);
  }

  /**
   * Makes the folder hold these files, and none of those that an earlier call left there.
   *
   * <p>Files that have the right bytes are not touched. Files that no earlier call wrote stay as
   * they are.
   *
   * @param files path below the folder, with '/', to content
   * @throws IOException where a foreign file or a symbolic link is in the way of a new file,
   *     another build is writing the folder, or the file system refuses; the old site is then whole
   *     unless it was the file system that refused in the midst of the swap, which the next call
   *     finishes
   * @throws IllegalArgumentException where a path leads out of the folder
   */
  public Changes hold(Map<String, byte[]> files) throws IOException {
    for (String path : files.keySet()) {
      if (!SitePath.isInside(path)) {
        throw new IllegalArgumentException("not a path inside a site: " + path);
      }
    }
    Files.createDirectories(folder);
    Ground ground = new Ground(folder.toRealPath());
    Path books = Files.createDirectories(ground.resolve(SitePath.BOOKS));
    FolderLock lock = FolderLock.take(books.resolve("lock"), patienceMillis);
    try {
      Swap swap = new Swap(ground, mover);
      swap.finish();
      return replace(ground, swap, new TreeMap<>(files));
    } finally {
      lock.close();
    }
  }

  private static Changes replace(Ground ground, Swap swap, Map<String, byte[]> files)
      throws IOException {
    Manifest before = swap.manifest();
    Manifest after = Manifest.of(files);
    TreeMap<String, byte[]> changed = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (!hasBytes(ground.resolve(file.getKey()), file.getValue())) {
        changed.put(file.getKey(), file.getValue());
        ground.requireRoomFor(file.getKey(), before);
      }
    }
    int removed = 0;
    if (!changed.isEmpty() || !before.equals(after)) {
      swap.prepare(changed, after);
      removed = swap.finish();
    }
    return new Changes(changed.size(), files.size() - changed.size(), removed);
  }

  private static boolean hasBytes(Path file, byte[] bytes) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  /** Puts a file in another's place. */
  @FunctionalInterface
  interface Mover {
    void move(Path from, Path to) throws IOException;
  }

  static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
