package dev.tpm.source;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The files that a plan is read from: a folder, or a folder of a git commit. */
public interface SourceTree {

  /**
   * One file, or what stands where a file could be.
   *
   * @param path the path inside the tree, with {@code /} between its parts
   * @param size the size in bytes
   * @param link whether it is a symbolic link, which is never followed
   */
  record Entry(String path, long size, boolean link) {}

  /** What messages print before a path of this tree, ending in {@code /}; or empty. */
  String displayPrefix();

  /**
   * All files that are not ignored, by path. Names that begin with {@code .} or {@code _}, and
   * {@code README.md}, are ignored, whole folders of that name too.
   *
   * @param limit at most this many entries and one more are listed, so that a caller can tell that
   *     there are too many
   */
  List<Entry> entries(int limit) throws IOException;

  /** The bytes of a file, at most {@code limit} and one more. */
  byte[] read(String path, int limit) throws IOException;

  /**
   * What stands for the bytes of a file that was listed: files with the same id hold the same.
   * Absent where only reading would tell.
   */
  default Optional<String> contentId(String path) {
    return Optional.empty();
  }

  /** Whether a name is passed over in every tree. */
  static boolean ignored(String name) {
    return name.startsWith(".") || name.startsWith("_") || name.equalsIgnoreCase("README.md");
  }
}
