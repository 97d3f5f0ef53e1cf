package dev.tpm.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;

/** A single file that is there whole, or as it was before. */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Makes the file hold these bytes; it is not touched where it does already.
   *
   * @return whether it was written
   */
  public static boolean write(Path file, byte[] bytes) throws IOException {
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Arrays.equals(Files.readAllBytes(file), bytes)) {
      return false;
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path draft = file.resolveSibling("." + file.getFileName() + ".draft");
    Files.write(draft, bytes);
    SiteFolder.move(draft, file);
    return true;
  }
}
