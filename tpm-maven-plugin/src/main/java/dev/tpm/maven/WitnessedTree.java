package dev.tpm.maven;

import dev.tpm.source.SourceTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of a plan, and what of them was read: as it was then, whatever they become later. */
final class WitnessedTree implements SourceTree {
  /** What was done, with which limit, the sum of what came, the path. */
  private static final Pattern SEEN =
      Pattern.compile("(list|read) ([0-9]{1,9}) ([0-9a-f]{64})(?: (.+))?");

  private final SourceTree tree;
  private final Map<String, String> reads = new TreeMap<>();
  private String listed = "";
  private boolean failed;

  WitnessedTree(SourceTree tree) {
    this.tree = tree;
  }

  @Override
  public String displayPrefix() {
    return tree.displayPrefix();
  }

  @Override
  public synchronized List<Entry> entries(int limit) throws IOException {
    List<Entry> entries = tree.entries(limit);
    String list = list(limit, entries);
    failed |= !listed.isEmpty() && !listed.equals(list);
    listed = list;
    return entries;
  }

  private static String list(int limit, List<Entry> entries) {
    StringBuilder all = new StringBuilder().append(limit);
    for (Entry entry : entries) {
      all.append('\n').append(entry.size()).append(entry.link() ? " link " : " ");
      all.append(entry.path());
    }
    return "list " + limit + " " + Sum.of(all.toString());
  }

  @Override
  public byte[] read(String path, int limit) throws IOException {
    try {
      byte[] bytes = tree.read(path, limit);
      keep(path, "read " + limit + " " + Sum.of(bytes) + " " + path);
      return bytes;
    } catch (IOException e) {
      keep(path, "");
      throw e;
    }
  }

  private synchronized void keep(String path, String read) {
    String before = reads.put(path, read);
    failed |= read.isEmpty() || (before != null && !before.equals(read)) || path.contains("\n");
  }

  @Override
  public Optional<String> contentId(String path) {
    return tree.contentId(path);
  }

  /** What was listed and read; absent where something could not be, or changed meanwhile. */
  synchronized Optional<List<String>> lines() {
    List<String> lines = new ArrayList<>(List.of(listed));
    lines.addAll(reads.values());
    return failed || listed.isEmpty() ? Optional.empty() : Optional.of(lines);
  }

  /** Whether a tree holds the same now; what cannot be read now is not the same. */
  static boolean holds(SourceTree tree, List<String> lines) {
    try {
      for (String line : lines) {
        Matcher seen = SEEN.matcher(line);
        if (!seen.matches() || !isSeen(tree, seen)) {
          return false;
        }
      }
      return !lines.isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isSeen(SourceTree tree, Matcher seen) throws IOException {
    int limit = Integer.parseInt(seen.group(2));
    return seen.group(1).equals("list")
        ? list(limit, tree.entries(limit)).equals(seen.group())
        : Sum.of(tree.read(seen.group(4), limit)).equals(seen.group(3));
  }
}
