package dev.tpm.history;

import dev.tpm.source.SourceTree;
import java.nio.file.NoSuchFileException;
import java.util.List;

/** The tree of a plan that was not there yet. */
record NothingThere(String displayPrefix) implements SourceTree {
  @Override
  public List<Entry> entries(int limit) {
    return List.of();
  }

  @Override
  public byte[] read(String path, int limit) throws NoSuchFileException {
    throw new NoSuchFileException(path);
  }
}
