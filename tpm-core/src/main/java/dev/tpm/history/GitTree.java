package dev.tpm.history;

import dev.tpm.source.SourceTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * The files of a folder in a commit, read from git's objects: nothing is checked out.
 *
 * <p>Symbolic links are listed, and not followed; submodules are other repositories, and passed
 * over.
 */
public final class GitTree implements SourceTree {
  private final Repository repository;
  private final ObjectId tree;
  private final String displayPrefix;
  private final Map<String, ObjectId> blobs = new HashMap<>();

  /**
   * Makes a tree of a folder.
   *
   * @param tree the folder's own tree
   * @param displayPrefix what messages print before a path, ending in {@code /}; or empty
   */
  GitTree(Repository repository, ObjectId tree, String displayPrefix) {
    this.repository = repository;
    this.tree = tree.copy();
    this.displayPrefix = displayPrefix;
  }

  /** The id of all that is in it: trees of one id hold the same files, byte for byte. */
  public String id() {
    return tree.name();
  }

  @Override
  public Optional<String> contentId(String path) {
    return Optional.ofNullable(blobs.get(path)).map(ObjectId::name);
  }

  @Override
  public String displayPrefix() {
    return displayPrefix;
  }

  @Override
  public List<Entry> entries(int limit) throws IOException {
    List<Entry> found = new ArrayList<>();
    blobs.clear();
    try (ObjectReader reader = repository.newObjectReader();
        TreeWalk walk = new TreeWalk(reader)) {
      walk.addTree(tree);
      // A commit can hold one folder many times over: what is walked is bounded as what is found.
      long steps = 16L * limit + 1024;
      while (found.size() <= limit && walk.next()) {
        if (--steps < 0) {
          throw new IOException("the commit has too many folders");
        }
        String name = walk.getNameString();
        if (SourceTree.ignored(name) || name.indexOf('/') >= 0) {
          continue;
        }
        FileMode mode = walk.getFileMode(0);
        if (mode == FileMode.TREE) {
          walk.enterSubtree();
        } else if (mode != FileMode.GITLINK) {
          ObjectId blob = walk.getObjectId(0);
          blobs.put(walk.getPathString(), blob);
          long size = reader.getObjectSize(blob, Constants.OBJ_BLOB);
          found.add(new Entry(walk.getPathString(), size, mode == FileMode.SYMLINK));
        }
      }
    }
    found.sort(Comparator.comparing(Entry::path));
    return found;
  }

  @Override
  public byte[] read(String path, int limit) throws IOException {
    ObjectId blob = blobs.get(path);
    if (blob == null) {
      throw new NoSuchFileException(path);
    }
    try (InputStream in = repository.open(blob, Constants.OBJ_BLOB).openStream()) {
      return in.readNBytes(limit + 1);
    }
  }
}
