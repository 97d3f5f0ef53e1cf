package dev.tpm.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tpm.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A plan of several files in one text: {@code === path ===} begins a file. A comment {@code #~
 * severity rule} says what is expected on its line, or, alone on a line, on the line above; {@code
 * @column} may follow.
 *
 * @param name the case's name
 * @param files path → text
 */
public record PlanCase(String name, Map<String, String> files) {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Pattern HEADER = Pattern.compile("=== (\\S+) ===");
  private static final Pattern EXPECTED =
      Pattern.compile("#~ (error|warning|info) ([a-z-]+)(?: @([0-9]+))?");

  /** What is expected: {@code path:line severity rule}, with the column where it is given. */
  public record Expected(String path, int line, String what, int column) {}

  /** All cases of a folder below the test resources. */
  public static List<PlanCase> in(String folder) {
    try (Stream<Path> paths = Files.list(RESOURCES.resolve(folder))) {
      return paths
          .filter(path -> path.toString().endsWith(".plan"))
          .sorted()
          .map(PlanCase::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PlanCase read(Path path) {
    try {
      String name = String.valueOf(path.getFileName()).replace(".plan", "");
      return of(name, Files.readString(path, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A case of a text. */
  public static PlanCase of(String name, String text) {
    Map<String, StringBuilder> files = new LinkedHashMap<>();
    StringBuilder current = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      Matcher header = HEADER.matcher(line);
      if (header.matches()) {
        current = new StringBuilder();
        files.put(header.group(1), current);
      } else {
        current.append(line).append('\n');
      }
    }
    Map<String, String> texts = new TreeMap<>();
    files.forEach((path, content) -> texts.put(path, content.toString().stripTrailing() + "\n"));
    return new PlanCase(name, texts);
  }

  /** The same with Windows' line ends. */
  public PlanCase withCrLf() {
    Map<String, String> texts = new TreeMap<>();
    files.forEach((path, text) -> texts.put(path, text.replace("\n", "\r\n")));
    return new PlanCase(name, texts);
  }

  /** What the comments expect, sorted. */
  public List<Expected> expected() {
    List<Expected> all = new ArrayList<>();
    files.forEach((path, text) -> expected(path, text.split("\n", -1), all));
    return all;
  }

  private static void expected(String path, String[] lines, List<Expected> all) {
    for (int i = 0; i < lines.length; i++) {
      Matcher matcher = EXPECTED.matcher(lines[i]);
      while (matcher.find()) {
        int line = i;
        while (lines[line].strip().startsWith("#~")) {
          line--;
        }
        int column = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        all.add(new Expected(path, line + 1, matcher.group(1) + " " + matcher.group(2), column));
      }
    }
  }

  /** The files as a tree; in turned order where told, as no order of files may matter. */
  public SourceTree tree(boolean reversed) {
    return new MemoryTree(files, reversed);
  }

  private record MemoryTree(Map<String, String> files, boolean reversed) implements SourceTree {
    @Override
    public String displayPrefix() {
      return "";
    }

    @Override
    public List<Entry> entries(int limit) {
      List<Entry> entries = new ArrayList<>();
      files.forEach(
          (path, text) -> entries.add(new Entry(path, text.getBytes(UTF_8).length, false)));
      if (reversed) {
        Collections.reverse(entries);
      }
      return entries;
    }

    @Override
    public byte[] read(String path, int limit) throws IOException {
      String text = files.get(path);
      if (text == null) {
        throw new IOException(path);
      }
      return text.getBytes(UTF_8);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
