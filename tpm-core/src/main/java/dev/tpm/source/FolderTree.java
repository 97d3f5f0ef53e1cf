package dev.tpm.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** The files below a folder. Symbolic links in it are listed, and not followed. */
public final class FolderTree implements SourceTree {
  private final Path root;
  private final String displayPrefix;

  /**
   * Makes a tree of a folder.
   *
   * @param root the folder
   * @param displayPrefix what messages print before a path, ending in {@code /}; or empty
   */
  public FolderTree(Path root, String displayPrefix) {
    this.root = root;
    this.displayPrefix = displayPrefix;
  }

  @Override
  public String displayPrefix() {
    return displayPrefix;
  }

  @Override
  public List<Entry> entries(int limit) throws IOException {
    List<Entry> found = new ArrayList<>();
    Deque<Path> folders = new ArrayDeque<>(List.of(root));
    // Folders count as well: a plan of nothing but folders would be walked for ever.
    for (int walked = 0; !folders.isEmpty() && found.size() <= limit; walked++) {
      if (walked > limit) {
        throw new IOException("the plan has more than " + limit + " folders");
      }
      list(folders.pop(), limit, found, folders);
    }
    found.sort(Comparator.comparing(Entry::path));
    return found;
  }

  private void list(Path folder, int limit, List<Entry> found, Deque<Path> folders)
      throws IOException {
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
      for (Path child : children) {
        visit(child, found, folders);
        if (found.size() > limit) {
          return;
        }
      }
    } catch (NoSuchFileException | NotDirectoryException e) {
      if (folder.equals(root)) {
        throw e;
      }
      // It went while the plan was listed, as on a switch of branches.
    } catch (AccessDeniedException e) {
      throw new IOException(
          "the folder '" + displayPrefix + pathOf(folder) + "' may not be listed", e);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  private void visit(Path child, List<Entry> found, Deque<Path> folders) throws IOException {
    if (SourceTree.ignored(String.valueOf(child.getFileName()))) {
      return;
    }
    BasicFileAttributes attributes;
    try {
      attributes =
          Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException e) {
      return; // It went while the plan was listed.
    }
    if (attributes.isDirectory()) {
      folders.push(child);
    } else {
      // A device or a pipe is as little a file of the plan as a link is.
      found.add(new Entry(pathOf(child), attributes.size(), !attributes.isRegularFile()));
    }
  }

  private String pathOf(Path child) {
    List<String> parts = new ArrayList<>();
    root.relativize(child).forEach(part -> parts.add(part.toString()));
    return String.join("/", parts);
  }

  @Override
  public byte[] read(String path, int limit) throws IOException {
    Path file = root;
    for (String part : path.split("/", -1)) {
      file = child(file, part, path);
    }
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return in.readNBytes(limit + 1);
    }
  }

  /** Goes down one step, and nowhere else: neither up nor through a link. */
  private static Path child(Path folder, String part, String path) throws IOException {
    Path child = folder.resolve(part);
    boolean down =
        !part.isEmpty()
            && !part.equals(".")
            && !part.equals("..")
            && part.equals(String.valueOf(child.getFileName()))
            && folder.equals(child.getParent());
    if (!down || Files.isSymbolicLink(child)) {
      throw new NoSuchFileException(path);
    }
    return child;
  }
}
