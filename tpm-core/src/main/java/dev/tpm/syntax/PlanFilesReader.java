package dev.tpm.syntax;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Diagnostics;
import dev.tpm.diagnostic.Rules;
import dev.tpm.parallel.Crew;
import dev.tpm.source.SourceFile;
import dev.tpm.source.SourceTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads the files of a plan into trees, and says what keeps a file from being read. */
public final class PlanFilesReader {
  private final SourceTree tree;
  private final Limits limits;
  private final Diagnostics diagnostics;
  private final List<Supplier<Parses.Parsed>> documents = new ArrayList<>();
  private final List<String> assets = new ArrayList<>();
  private final Optional<Parses> parses;
  private long totalBytes;

  private PlanFilesReader(
      SourceTree tree, Limits limits, Diagnostics diagnostics, Optional<Parses> parses) {
    this.parses = parses;
    this.tree = tree;
    this.limits = limits;
    this.diagnostics = diagnostics;
  }

  /** Reads all files of a tree in the calling thread. */
  public static PlanFiles read(SourceTree tree, Limits limits, Diagnostics diagnostics)
      throws IOException {
    return read(tree, limits, diagnostics, Crew.ALONE);
  }

  /**
   * Reads all files of a tree.
   *
   * @param crew shares the files out; what is read and what is said of it is the same for any
   * @throws IOException when the folder itself cannot be listed; a file that cannot be read is a
   *     diagnostic
   */
  public static PlanFiles read(SourceTree tree, Limits limits, Diagnostics diagnostics, Crew crew)
      throws IOException {
    return new PlanFilesReader(tree, limits, diagnostics, Optional.empty()).all(crew);
  }

  /** Reads all files of a tree in the calling thread, but for those that were parsed before. */
  public static PlanFiles read(
      SourceTree tree, Limits limits, Diagnostics diagnostics, Parses parses) throws IOException {
    return new PlanFilesReader(tree, limits, diagnostics, Optional.of(parses)).all(Crew.ALONE);
  }

  private PlanFiles all(Crew crew) throws IOException {
    List<SourceTree.Entry> entries = tree.entries(limits.files());
    if (entries.size() > limits.files()) {
      diagnostics.add(
          Diagnostic.nowhere(Rules.TOO_LARGE, "the plan has more than " + limits.files() + " files")
              .withHelp(
                  "point tpm.source at the plan's own folder; tpm.maxFiles raises the limit"));
      return new PlanFiles(List.of(), List.of());
    }
    entries.forEach(this::take);
    List<Document> parsedDocuments = new ArrayList<>();
    for (Parses.Parsed parsed : crew.each(documents, Supplier::get)) {
      parsedDocuments.add(parsed.document());
      parsed.said().sorted().forEach(diagnostics::add);
    }
    return new PlanFiles(List.copyOf(parsedDocuments), List.copyOf(assets));
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

  /** Reads the bytes of a file; it is parsed later. */
  private Supplier<Parses.Parsed> document(SourceTree.Entry entry) {
    if (entry.size() > limits.fileBytes()) {
      return tooLarge(entry.path(), "the file has " + entry.size() + " bytes");
    }
    Optional<Parses.Key> key = key(entry.path());
    Optional<Parses.Parsed> known = key.flatMap(k -> parses.flatMap(p -> p.find(k)));
    if (known.isPresent()) {
      totalBytes += entry.size();
      return known::get;
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
      return () -> new Parses.Parsed(broken(file), new Diagnostics());
    }
    totalBytes += bytes.length;
    if (bytes.length > limits.fileBytes()) {
      return tooLarge(entry.path(), "the file is larger");
    }
    if (totalBytes > limits.totalBytes()) {
      return tooLarge(entry.path(), "with this file the plan is larger in all");
    }
    return () -> {
      Diagnostics said = new Diagnostics();
      Parses.Parsed parsed = new Parses.Parsed(parse(entry.path(), bytes, said), said);
      key.ifPresent(k -> parses.ifPresent(p -> p.keep(k, parsed)));
      return parsed;
    };
  }

  private Optional<Parses.Key> key(String path) {
    return parses.isEmpty()
        ? Optional.empty()
        : tree.contentId(path)
            .map(content -> new Parses.Key(path, tree.displayPrefix() + path, content));
  }

  private Document parse(String path, byte[] bytes, Diagnostics said) {
    Optional<SourceFile> decoded =
        new TextDecoder(path, tree.displayPrefix() + path, isYaml(path), said).decode(bytes);
    if (decoded.isEmpty()) {
      return broken(nothing(path));
    }
    SourceFile file = decoded.get();
    if (isMarkdown(path)) {
      return new FrontMatter(file, limits, said).read();
    }
    Optional<Node> root = new YamlTree(file, limits, said).read(file.text(), 0);
    return new Document(file, root, Optional.empty(), root.isEmpty());
  }

  private Supplier<Parses.Parsed> tooLarge(String path, String what) {
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
    return () -> new Parses.Parsed(broken(file), new Diagnostics());
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
