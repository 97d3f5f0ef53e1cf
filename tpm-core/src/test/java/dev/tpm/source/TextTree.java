package dev.tpm.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A tree of texts.
 *
 * @param files path → text
 */
public record TextTree(Map<String, String> files) implements SourceTree {
  @Override
  public String displayPrefix() {
    return "";
  }

  @Override
  public List<Entry> entries(int limit) {
    return new TreeMap<>(files)
        .entrySet().stream()
            .map(f -> new Entry(f.getKey(), f.getValue().getBytes(UTF_8).length, false))
            .toList();
  }

  @Override
  public byte[] read(String path, int limit) throws IOException {
    String text = files.get(path);
    if (text == null) {
      throw new IOException(path);
    }
    byte[] bytes = text.getBytes(UTF_8);
    return bytes.length > limit ? Arrays.copyOf(bytes, limit + 1) : bytes;
  }
}
