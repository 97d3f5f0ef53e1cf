package dev.tpm.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a site and the SHA-256 of each, sorted by path.
 *
 * <p>Written as {@code sha256sum} does, so that {@code sha256sum -c .tpm/manifest} checks a site.
 */
record Manifest(SortedMap<String, String> sums) {
  private static final int SUM_LENGTH = 64;

  Manifest {
    sums = Collections.unmodifiableSortedMap(new TreeMap<>(sums));
  }

  static Manifest of(Map<String, byte[]> files) {
    TreeMap<String, String> sums = new TreeMap<>();
    files.forEach((path, bytes) -> sums.put(path, sum(bytes)));
    return new Manifest(sums);
  }

  /** Reads a manifest; a line that no tool of ours can have written counts for nothing. */
  static Manifest parse(byte[] bytes) {
    TreeMap<String, String> sums = new TreeMap<>();
    for (String line : new String(bytes, UTF_8).split("\n", -1)) {
      int path = SUM_LENGTH + 2;
      if (line.length() > path && line.startsWith("  ", SUM_LENGTH)) {
        if (SitePath.isInside(line.substring(path))) {
          sums.put(line.substring(path), line.substring(0, SUM_LENGTH));
        }
      }
    }
    return new Manifest(sums);
  }

  /** Reads the manifest in a file; an empty one where there is no such file. */
  static Manifest read(Path file) throws IOException {
    return parse(
        Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            ? Files.readAllBytes(file)
            : new byte[0]);
  }

  byte[] bytes() {
    StringBuilder text = new StringBuilder();
    sums.forEach((path, sum) -> text.append(sum).append("  ").append(path).append('\n'));
    return text.toString().getBytes(UTF_8);
  }

  boolean holds(String path) {
    return sums.containsKey(path);
  }

  /** Whether a file has the content that is written down for a path. */
  boolean isContent(String path, Path file) throws IOException {
    String sum = sums.get(path);
    return sum != null
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && sum(Files.readAllBytes(file)).equals(sum);
  }

  static String sum(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
