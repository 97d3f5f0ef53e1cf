package dev.tpm.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
   *     another build is writing the folder, or the file system refuses; the old site is then
   *     whole, unless the folder cannot be exchanged as one (see {@link Exchange}) and the file
   *     system refused in the midst of the moves, which the next call finishes
   * @throws IllegalArgumentException where a path leads out of the folder
   */
  public Changes hold(Map<String, byte[]> files) throws IOException {
    return hold(files, List.of());
  }

  /**
   * The same, with something written down about this very site, for {@link #book}.
   *
   * @param book lines without line breaks; none to write nothing
   */
  public Changes hold(Map<String, byte[]> files, List<String> book) throws IOException {
    for (String path : files.keySet()) {
      if (!SitePath.isInside(path)) {
        throw new IllegalArgumentException("not a path inside a site: " + path);
      }
    }
    Path real = realPath();
    FolderLock lock = lock(real);
    try {
      Exchange exchange = new Exchange(real, mover);
      exchange.recover();
      Ground ground = new Ground(real);
      Swap swap = new Swap(ground, mover);
      swap.finish();
      Changes changes = replace(ground, exchange, swap, new TreeMap<>(files));
      if (!book.isEmpty()) {
        new Book(real).write(swap.manifest(), book);
      }
      return changes;
    } finally {
      lock.close();
    }
  }

  /** What was written down about the site that the folder should hold; absent for nothing. */
  public Optional<List<String>> book() throws IOException {
    return Files.isDirectory(folder) ? new Book(folder.toRealPath()).lines() : Optional.empty();
  }

  /** Whether the folder holds every file of the site with its bytes, as it was left. */
  public boolean isWhole() throws IOException {
    return Files.isDirectory(folder) && new Book(folder.toRealPath()).isWhole();
  }

  /** Where the folder really is, also while it does not exist. */
  private Path realPath() throws IOException {
    Path whole = folder.toAbsolutePath().normalize();
    Path parent = whole.getParent();
    if (parent == null) {
      throw new IOException("a site cannot be the root of a file system: " + whole);
    }
    if (Files.exists(whole)) {
      return whole.toRealPath();
    }
    Files.createDirectories(parent);
    return parent.toRealPath().resolve(whole.getFileName());
  }

  /**
   * Waits for the lock, which moves with the folder. A folder that is missing may be about to be
   * exchanged by another build, and is made only where it does not stand beside its place.
   */
  private FolderLock lock(Path real) throws IOException {
    while (true) {
      Path former = Exchange.former(real);
      boolean isBeside = !Files.exists(real) && Files.exists(former, LinkOption.NOFOLLOW_LINKS);
      if (!isBeside) {
        Files.createDirectories(real);
      }
      try {
        Path books = new Ground(isBeside ? former : real).resolve(SitePath.BOOKS);
        if (!Files.exists(books)) {
          Files.createDirectory(books);
        }
        return FolderLock.take(books.resolve("lock"), patienceMillis);
      } catch (NoSuchFileException | FileAlreadyExistsException e) {
        // Another build exchanged the folder, or began with it, in this very moment.
        Thread.onSpinWait();
      }
    }
  }

  private static Changes replace(
      Ground ground, Exchange exchange, Swap swap, Map<String, byte[]> files) throws IOException {
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
      removed = next(exchange, swap, changed, before, after);
    }
    return new Changes(changed.size(), files.size() - changed.size(), removed);
  }

  /** A change of a single file is whole by itself; of several, all show at once or none. */
  private static int next(
      Exchange exchange, Swap swap, Map<String, byte[]> changed, Manifest before, Manifest after)
      throws IOException {
    boolean single =
        changed.size() == 1 && after.sums().keySet().containsAll(before.sums().keySet());
    Optional<Integer> exchanged = single ? Optional.empty() : exchange.to(changed, before, after);
    if (exchanged.isPresent()) {
      return exchanged.get();
    }
    swap.prepare(changed, after);
    return swap.finish();
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
