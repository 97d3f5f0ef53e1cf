package dev.tpm.syntax;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Diagnostics;
import dev.tpm.diagnostic.Rules;
import dev.tpm.source.SourceFile;
import dev.tpm.source.SourceTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the files of a plan into trees, and says what keeps a file from being read. */
public final class PlanFilesReader {
  private final SourceTree tree;
  private final Limits limits;
  private final Diagnostics diagnostics;
  private final List<Document> documents = new ArrayList<>();
  private final List<String> assets = new ArrayList<>();
  private long totalBytes;

  private PlanFilesReader(SourceTree tree, Limits limits, Diagnostics diagnostics) {
    this.tree = tree;
    this.limits = limits;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads all files of a tree.
   *
   * @throws IOException when the folder itself cannot be listed; a file that cannot be read is a
   *     diagnostic
   */
  public static PlanFiles read(SourceTree tree, Limits limits, Diagnostics diagnostics)
      throws IOException {
    PlanFilesReader reader = new PlanFilesReader(tree, limits, diagnostics);
    List<SourceTree.Entry> entries = tree.entries(limits.files());
    if (entries.size() > limits.files()) {
      diagnostics.add(
          Diagnostic.nowhere(Rules.TOO_LARGE, "the plan has more than " + limits.files() + " files")
              .withHelp(
                  "point tpm.source at the plan's own folder; tpm.maxFiles raises the limit"));
      return new PlanFiles(List.of(), List.of());
    }
    entries.forEach(reader::take);
    return new PlanFiles(List.copyOf(reader.documents), List.copyOf(reader.assets));
  }

  private void take(SourceTree.Entry entry) {
    String path = entry.path();
    if (entry.link()) {
      diagnostics.add(
          nothing(path).start(),
          Rules.SYMBOLIC_LINK,
          "'" + path + "' is not a plain file and is not read");
    } else if (isAsset(path)) {
      assets.add(path);
    } else if (isYaml(path) || isMarkdown(path)) {
      documents.add(document(entry));
    } else {
      diagnostics.add(
          nothing(path).start(),
          Rules.UNKNOWN_FILE,
          "a plan is made of .yaml and .md files; this one is not read",
          "pictures belong in assets/; a name that begins with '_' or '.' is passed over in silence");
    }
  }

  private Document document(SourceTree.Entry entry) {
    if (entry.size() > limits.fileBytes()) {
      return tooLarge(entry.path(), "the file has " + entry.size() + " bytes");
    }
    byte[] bytes;
    try {
      bytes = tree.read(entry.path(), limits.fileBytes());
    } catch (IOException e) {
      // The reason's class says enough ("AccessDeniedException") and names no path of the machine.
      SourceFile file = nothing(entry.path());
      diagnostics.add(
          file.start(),
          Rules.UNREADABLE_FILE,
          "the file cannot be read (" + e.getClass().getSimpleName() + ")");
      return broken(file);
    }
    totalBytes += bytes.length;
    if (bytes.length > limits.fileBytes()) {
      return tooLarge(entry.path(), "the file is larger");
    }
    if (totalBytes > limits.totalBytes()) {
      return tooLarge(entry.path(), "with this file the plan is larger in all");
    }
    return parse(entry.path(), bytes);
  }

  private Document parse(String path, byte[] bytes) {
    Optional<SourceFile> decoded =
        new TextDecoder(path, tree.displayPrefix() + path, isYaml(path), diagnostics).decode(bytes);
    if (decoded.isEmpty()) {
      return broken(nothing(path));
    }
    SourceFile file = decoded.get();
    if (isMarkdown(path)) {
      return new FrontMatter(file, limits, diagnostics).read();
    }
    Optional<Node> root = new YamlTree(file, limits, diagnostics).read(file.text(), 0);
    return new Document(file, root, Optional.empty(), root.isEmpty());
  }

  private Document tooLarge(String path, String what) {
    SourceFile file = nothing(path);
    diagnostics.add(
        file.start(),
        Rules.TOO_LARGE,
        what
            + " than the limit of "
            + limits.fileBytes()
            + " bytes a file, "
            + limits.totalBytes()
            + " in all",
        "split it: a collection may be a folder with a file for each entity; tpm.maxFileBytes raises the limit of one file");
    return broken(file);
  }

  private static Document broken(SourceFile file) {
    return new Document(file, Optional.empty(), Optional.empty(), true);
  }

  private SourceFile nothing(String path) {
    return new SourceFile(path, tree.displayPrefix() + path, "");
  }

  private static boolean isAsset(String path) {
    return path.startsWith("assets/") || path.contains("/assets/");
  }

  private static boolean isYaml(String path) {
    String low = path.toLowerCase(Locale.ROOT);
    return low.endsWith(".yaml") || low.endsWith(".yml");
  }

  private static boolean isMarkdown(String path) {
    return path.toLowerCase(Locale.ROOT).endsWith(".md");
  }
}
