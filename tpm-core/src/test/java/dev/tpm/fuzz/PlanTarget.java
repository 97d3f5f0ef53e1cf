package dev.tpm.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tpm.Options;
import dev.tpm.Outcome;
import dev.tpm.Tpm;
import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Printer;
import dev.tpm.history.GitPlan;
import dev.tpm.schedule.Forecaster;
import dev.tpm.source.SourceTree;
import dev.tpm.syntax.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Any bytes as a plan: {@code === path ===} on a line of its own begins a file, and what stands
 * before the first is {@code program.yaml}. Whatever it is, it is read and shown, or refused in
 * words.
 */
public final class PlanTarget {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  /** Small limits, and few iterations: what is looked for does not hang on them. */
  private static final Options OPTIONS =
      new Options(
          DAY,
          Optional.empty(),
          () -> GitPlan.UNKNOWN,
          new Limits(200, 1 << 16, 1 << 18, 40),
          new Forecaster.Settings(1, 16, 1));

  private PlanTarget() {}

  /** What Jazzer calls. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    Outcome outcome = Tpm.run(tree(input), OPTIONS);
    said(outcome);
    if (outcome.readable()) {
      List<String> harm = Harm.of(Tpm.site(outcome, OPTIONS, "tpm"));
      if (!harm.isEmpty()) {
        throw new AssertionError(harm.toString());
      }
    } else if (outcome.diagnostics().isEmpty()) {
      throw new AssertionError("refused without a word");
    }
  }

  static Options options() {
    return OPTIONS;
  }

  /** Each message can be printed, and says nothing to a terminal but its words. */
  static void said(Outcome outcome) {
    for (Diagnostic each : outcome.diagnostics()) {
      for (String line : Printer.lines(each)) {
        if (line.codePoints().anyMatch(c -> Character.getType(c) == Character.CONTROL)) {
          throw new AssertionError("a control character reaches the terminal: " + line);
        }
      }
    }
  }

  static SourceTree tree(byte[] input) {
    // Latin-1 keeps every byte, also of what is no UTF-8.
    String text = new String(input, StandardCharsets.ISO_8859_1);
    Map<String, byte[]> files = new TreeMap<>();
    String path = "program.yaml";
    StringBuilder content = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      if (line.startsWith("=== ") && line.endsWith(" ===") && line.length() > 8) {
        put(files, path, content);
        path = line.substring(4, line.length() - 4);
      } else {
        content.append(line).append('\n');
      }
    }
    put(files, path, content);
    return new BytesTree(files);
  }

  private static void put(Map<String, byte[]> files, String path, StringBuilder content) {
    if (!content.toString().isBlank() && !SourceTree.ignored(path) && files.size() < 200) {
      String utf8 = new String(path.getBytes(StandardCharsets.ISO_8859_1), UTF_8);
      files.put(utf8, content.toString().getBytes(StandardCharsets.ISO_8859_1));
    }
    content.setLength(0);
  }

  /** A tree of bytes. */
  private record BytesTree(Map<String, byte[]> files) implements SourceTree {
    @Override
    public String displayPrefix() {
      return "";
    }

    @Override
    public List<Entry> entries(int limit) {
      return files.entrySet().stream()
          .map(file -> new Entry(file.getKey(), file.getValue().length, false))
          .toList();
    }

    @Override
    public byte[] read(String path, int limit) throws IOException {
      byte[] bytes = files.get(path);
      if (bytes == null) {
        throw new IOException(path);
      }
      return bytes.length > limit ? Arrays.copyOf(bytes, limit + 1) : bytes;
    }
  }
}
